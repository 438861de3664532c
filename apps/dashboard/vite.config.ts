import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** `npm run dev` serves the pages from source beside an API that runs. */
const api = process.env['PORTDAY_URL'] ?? 'http://127.0.0.1:4000'

export default defineConfig({
  plugins: [react()],
  // No data: addresses, so that the page also runs under a content policy stricter than the API's.
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    // Browsers that know light-dark(): rewritten for older ones, a dark ground on a light page would keep light colours.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
  },
  server: { proxy: { '/graphql': api, '/live': api } },
})
