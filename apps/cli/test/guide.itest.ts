import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../../api/test/test-server.ts'
import { type Ran, track, words } from './tracker-run.ts'

const MIGRATION = '4b1c52d1-93a3-4d53-9c11-0f6d7a4d8d11'
const OTHER = '4b1c52d1-93a3-4d53-9c11-0f6d7a4d8d12'

let api: TestApi

beforeAll(async () => {
  api = await startTestApi({ clock: '2026-06-01T16:00:00Z' })
})
afterAll(() => api.stop())

function tracker(line: string, stdin = ''): Promise<Ran> {
  return track(words(line), { url: api.url, env: { PORTDAY_API_KEY: api.adminKey }, stdin })
}

/** The rows that somebody who looks with SQL sees. */
async function rows(migration: string) {
  const sql = `SELECT id, carrier, status, foc_date::text AS foc_date FROM porting_orders WHERE migration_id = $1 ORDER BY reference`
  return (await api.database.read.query(sql, [migration])).rows
}

async function commandsInTheJournal(migration: string): Promise<string[]> {
  const sql = 'SELECT command FROM events WHERE migration_id = $1 AND port_order_id IS NOT NULL ORDER BY at, seq'
  return (await api.database.read.query(sql, [migration])).rows.map(({ command }) => String(command))
}

function making(id: string, customer: string): string {
  return `migrations create --id ${id} --customer '${customer}' --winning-carrier RingCentral --time-zone America/Los_Angeles`
}

describe("the guide's six commands, as they stand (R12)", () => {
  const update = `--action update --migration-id ${MIGRATION}`
  const create = `--action create --migration-id ${MIGRATION} --numbers '415-555-0100,415-555-0101,415-555-0102' --carrier 'Spectrum Business'`

  test('an unknown migration is refused, with how to make it (R12.5)', async () => {
    const { code, stderr } = await tracker(create)
    expect(code).toBe(4)
    expect(stderr).toContain(`porting-tracker migrations create --id ${MIGRATION}`)
    expect((await tracker(making(MIGRATION, 'Acme Corp'))).code).toBe(0)
  })

  test('create: the ID and loa_pending, and a row in porting_orders (R12.1)', async () => {
    const { code, stdout } = await tracker(create)
    expect(code).toBe(0)
    const [row, ...others] = await rows(MIGRATION)
    expect(others).toEqual([])
    expect(row).toMatchObject({ carrier: 'Spectrum Business', status: 'loa_pending', foc_date: null })
    expect(stdout).toContain(`Port order ${row?.id} `)
    expect(stdout).toContain(': loa_pending')
    expect(stdout).toContain('Spectrum Business, 3 numbers')
  })

  test('status: stage, what blocks cutover, the next thing to do (R12.3)', async () => {
    const { code, stdout } = await tracker(`--action status --migration-id ${MIGRATION}`)
    expect(code).toBe(0)
    for (const said of ['Spectrum Business', 'loa_pending', 'expected by 2026-06-23', 'FOC_NOT_RECEIVED', 'Next:']) {
      expect(stdout).toContain(said)
    }
  })

  test('update --stage loa_submitted', async () => {
    const { code, stdout, stderr } = await tracker(`${update} --stage loa_submitted`)
    expect(code).toBe(0)
    expect(stdout).toContain(': loa_submitted')
    expect(stderr).toContain('LOA_NOT_ON_FILE')
    expect(await rows(MIGRATION)).toMatchObject([{ status: 'loa_submitted' }])
  })

  test('update --stage foc_received --foc-date, and the same date again (R12.6)', async () => {
    const { code, stdout } = await tracker(`${update} --stage foc_received --foc-date 2026-06-15`)
    expect(code).toBe(0)
    expect(stdout).toContain(': foc_received')
    expect(stdout).toContain('FOC 2026-06-15')
    expect(await rows(MIGRATION)).toMatchObject([{ status: 'foc_received', foc_date: '2026-06-15' }])
    const before = await commandsInTheJournal(MIGRATION)
    const again = await tracker(`${update} --stage foc_received --foc-date 2026-06-15`)
    expect(again.code).toBe(0)
    expect(again.stderr).toContain('nothing was changed')
    expect(await commandsInTheJournal(MIGRATION)).toEqual(before)
  })

  test('checklist: by day, with due times in the zone of the order', async () => {
    const { code, stdout } = await tracker(`--action checklist --migration-id ${MIGRATION}`)
    expect(code).toBe(0)
    for (const said of [
      '2026-06-08 Monday',
      '2026-06-14 Sunday',
      '17:00 PDT',
      'FOC +15 min',
      '415-555-0102',
      'dial 933',
    ]) {
      expect(stdout).toContain(said)
    }
  })

  test('update --stage complete, three days after the FOC, though nobody typed port_day (R2.4)', async () => {
    api.clock.setNow('2026-06-18T17:00:00Z')
    const { code, stdout, stderr } = await tracker(`${update} --stage complete`)
    expect(code).toBe(0)
    expect(stdout).toContain(': complete')
    expect(stderr).toContain('NUMBERS_NOT_TESTED')
    expect(await rows(MIGRATION)).toMatchObject([{ status: 'complete', foc_date: '2026-06-15' }])
  })

  test('every command reached the journal, and waits for Splunk (R12.4)', async () => {
    const commands = await commandsInTheJournal(MIGRATION)
    expect(commands).toHaveLength(5)
    const sql =
      'SELECT count(*)::int AS waiting FROM outbox JOIN events ON events.id = event_id WHERE port_order_id IS NOT NULL'
    expect((await api.database.read.query(sql)).rows).toEqual([{ waiting: commands.length }])
  })
})

describe('a migration with several carriers', () => {
  const create = `--action create --migration-id ${OTHER} --carrier 'AT&T Business' --numbers -`
  const update = `--action update --migration-id ${OTHER}`
  const list = '415-555-0110..0129\n800-555-0150\n'

  test('toll-free and local numbers are answered with the split, and one flag makes it (R12.1)', async () => {
    await tracker(making(OTHER, 'Beta LLC'))
    const refused = await tracker(create, list)
    expect(refused.code).toBe(3)
    expect(refused.stderr).toContain('AT&T Business (toll_free), 1 number: 800-555-0150')
    expect(await rows(OTHER)).toEqual([])
    expect((await tracker(`${create} --split`, list)).code).toBe(0)
    expect(await rows(OTHER)).toHaveLength(2)
  })

  test('an unknown carrier is taken for a regional one (R12.5)', async () => {
    const { code, stderr } = await tracker(
      `--action create --migration-id ${OTHER} --carrier 'Tiny Telco' --numbers 415-555-0130`,
    )
    expect(code).toBe(0)
    expect(stderr).toContain('CARRIER_ASSUMED_REGIONAL')
  })

  test('several orders could be meant: they are listed, nothing is changed (R12.2)', async () => {
    const { code, stderr } = await tracker(`${update} --stage loa_submitted`)
    expect(code).toBe(2)
    for (const { id } of await rows(OTHER)) expect(stderr).toContain(id)
    expect((await rows(OTHER)).map(({ status }) => status)).toEqual(['loa_pending', 'loa_pending', 'loa_pending'])
  })

  test('the carrier says which; another FOC wants a reason (R12.6)', async () => {
    const foc = `${update} --carrier 'tiny telco' --stage foc_received --foc-time 09:30`
    expect((await tracker(`${update} --stage loa_submitted --carrier 'tiny telco'`)).code).toBe(0)
    expect((await tracker(`${foc} --foc-date 2026-07-27`)).stdout).toContain('FOC 2026-07-27 09:30 PDT')
    expect((await tracker(`${foc} --foc-date 2026-07-28`)).code).toBe(2)
    const moved = await tracker(`${foc} --foc-date 2026-07-28 --reason 'staff' --requested-by carrier`)
    expect(moved.code).toBe(0)
    expect(moved.stdout).toContain('foc_slipped')
    expect(await rows(OTHER)).toMatchObject([{}, {}, { status: 'foc_received', foc_date: '2026-07-28' }])
  })

  test('refusals and their exit codes', async () => {
    const [first] = await rows(OTHER)
    const told = async (line: string) => (await tracker(line)).code
    expect(await told(`${update} --stage complete --carrier 'tiny telco'`)).toBe(3)
    expect(await told(`orders hold ${first?.id} --reason x --expected-version 99`)).toBe(5)
    expect(await told(`orders show ${OTHER}`)).toBe(4)
    expect(await told(`orders hold ${OTHER} --reason x`)).toBe(4)
    expect(await told('orders show nonsense')).toBe(4)
  })

  test('a reader may look and not change', async () => {
    const asReader = { url: api.url, env: { PORTDAY_API_KEY: api.readerKey } }
    expect((await track(words(`readiness ${OTHER}`), asReader)).code).toBe(0)
    const { code, stderr } = await track(words(`${update} --stage complete --carrier 'tiny telco'`), asReader)
    expect(code).toBe(1)
    expect(stderr).toContain('FORBIDDEN')
  })
})
