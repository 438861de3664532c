import './tokens.css'
import './base.css'
import './marks/marks.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createClient } from './api/client.ts'
import { App } from './app.tsx'
import { keepPage } from './shell/keep-page.ts'
import { showTheme } from './shell/theme.ts'

showTheme()
const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App client={createClient()} />
    </StrictMode>,
  )
}
addEventListener('load', () => void keepPage())
