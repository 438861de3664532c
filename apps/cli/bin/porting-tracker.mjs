#!/usr/bin/env node
import { existsSync } from 'node:fs'

const built = new URL('../dist/main.js', import.meta.url)
if (existsSync(built)) {
  await import(built.href)
} else {
  console.error('porting-tracker is not built yet.')
  console.error('  Run npm start once, or npm run build, in the folder of the project.')
  process.exitCode = 1
}
