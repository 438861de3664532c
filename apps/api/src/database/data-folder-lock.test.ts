import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { processStartedAt } from '../platform/process-identity.ts'
import { type DataFolder, openDataFolder } from './data-folder.ts'
import { lockDataFolder } from './data-folder-lock.ts'

let folder: DataFolder

beforeEach(() => {
  folder = openDataFolder(mkdtempSync(join(tmpdir(), 'portday-lock-')))
})
afterEach(() => rmSync(folder.path, { recursive: true }))

const locks = () => readdirSync(folder.path)
const writeLock = (number: number, content: string) =>
  writeFileSync(join(folder.path, `portday.lock.${number}`), content)

test('the first process has it, and who comes after is told which that is', () => {
  lockDataFolder(folder)
  expect(locks()).toEqual(['portday.lock.1'])
  expect(() => lockDataFolder(folder)).toThrow(`Portday is already running on ${folder.path} (process ${process.pid}).`)
  expect(locks()).toEqual(['portday.lock.1'])
})

const otherProcess = process.ppid

test.each([
  ['of a process that is gone', JSON.stringify({ pid: 2 ** 22 + 1, startedAt: 'then' })],
  ['whose id somebody else has since', JSON.stringify({ pid: otherProcess, startedAt: 'before the restart' })],
  ['that was cut off', '{"pid": 1'],
  ['that is empty', ''],
])('a lock %s is outbid', (_case, content) => {
  writeLock(7, content)
  lockDataFolder(folder)
  expect(locks()).toEqual(['portday.lock.8'])
})

test('a lock of a living process stands, whatever lies beside it', () => {
  writeLock(3, '')
  writeLock(11, JSON.stringify({ pid: otherProcess, startedAt: processStartedAt(otherProcess) }))
  expect(() => lockDataFolder(folder)).toThrow(`(process ${otherProcess})`)
})
