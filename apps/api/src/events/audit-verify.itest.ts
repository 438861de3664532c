import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Journal, openJournal, streamIds } from './journal.fixture.ts'

const PROGRAM = fileURLToPath(new URL('../audit-verify.ts', import.meta.url))

let journal: Journal
const [order = '', other = ''] = streamIds(2)

beforeAll(async () => {
  journal = await openJournal()
  await journal.record(order, order, order, other)
})
afterAll(() => journal.close())

function auditVerify(url = journal.url): Promise<{ code: number; stdout: string; stderr: string }> {
  const env = { ...process.env, DATABASE_URL: url }
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', PROGRAM], { env }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    )
  })
}

it('says that a journal is whole, beside a running Portday', async () => {
  expect(await auditVerify()).toEqual({
    code: 0,
    stdout: 'The journal is whole: 4 events in 2 chains checked.\n',
    stderr: '',
  })
})

it('names each break, and ends with 1', async () => {
  await journal.tamper(`UPDATE events SET actor = 'ben' WHERE stream_id = $1 AND seq = 1`, order)
  await journal.tamper('DELETE FROM events WHERE stream_id = $1 AND seq = 2', order)
  await journal.tamper('DELETE FROM events WHERE stream_id = $1', other)
  const { code, stdout } = await auditVerify()
  expect(stdout.trimEnd().split('\n')).toEqual([
    `changed: port_order ${order}, row 1 is not what was written`,
    `missing: port_order ${order}, row 2 is missing`,
    `missing: stream ${other}, row 1 is missing`,
    'The journal is broken in 3 places: 2 events in 2 chains checked.',
  ])
  expect(code).toBe(1)
})

it('ends with 1 when it could not check', async () => {
  const url = new URL(journal.url)
  url.pathname = '/postgres'
  const { code, stdout, stderr } = await auditVerify(url.href)
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toMatch(/could not be checked.*no journal yet/)
})
