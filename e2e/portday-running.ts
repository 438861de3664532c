import type { TestProject } from 'vitest/node'
import { startPortday } from './start-portday.ts'

declare module 'vitest' {
  interface ProvidedContext {
    portday: { readonly url: string; readonly key: string }
  }
}

/** The night of the demonstration world on which every journey happens. */
const NIGHT = '2026-11-24T10:30:00Z'

/**
 * One Portday for all journeys, as `npm start` makes it. Whoever writes a journey keeps one running instead, started with
 * `PORTDAY_CLOCK` at that night, and names it in `PORTDAY_E2E_URL` with its admin key in `PORTDAY_E2E_KEY`.
 */
export default async function setup({ provide }: TestProject) {
  const { PORTDAY_E2E_URL: url, PORTDAY_E2E_KEY: key } = process.env
  if (url && key) {
    provide('portday', { url, key })
    return undefined
  }
  const portday = await startPortday({ PORTDAY_CLOCK: NIGHT })
  provide('portday', { url: portday.url, key: portday.key })
  return () => portday.stop()
}
