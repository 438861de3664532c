import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApi, type TestApi } from '../../test/test-server.ts'
import { verifyJournal } from '../events/verify-journal.ts'
import { startDemo } from './index.ts'
import { ago } from './moment.ts'
import { ticked } from './steps.ts'
import { tellWorld, type WorldDeps } from './tell-world.ts'
import { HARBOR_AND_PINE } from './world/harbor-and-pine.ts'
import { OCHRE_VALLEY } from './world/ochre-valley.ts'

interface Code {
  readonly code: string
}
interface Order {
  readonly migration: { customerName: string }
  readonly carrier: { name: string; type: string }
  readonly stage: string
  readonly conditions: string[]
  readonly numberCount: number
  readonly respOrgId: string | null
}
interface Migration {
  readonly customerName: string
  readonly readiness: { ready: boolean; blockers: Code[]; warnings: Code[] }
  readonly warnings: Code[]
}
type List<T> = { edges: { node: T }[] }

const CLOCKS = [
  ['a Monday in June', '2026-06-15T17:37:00Z'],
  ['a Sunday night', '2026-06-15T06:30:00Z'],
  ['the last day of a year', '2026-12-31T20:10:00Z'],
  ['the night before the clocks go back', '2026-11-01T06:30:00Z'],
  ['the night before the clocks go forward', '2027-03-14T06:00:00Z'],
] as const

const depsOf = ({ database, clock }: TestApi): WorldDeps => ({ database, clock, log: pino({ level: 'silent' }) })
const countEvents = async ({ database }: TestApi) => {
  const { rows } = await database.read.query<{ count: number }>('SELECT count(*)::int AS count FROM events')
  return rows[0]?.count
}
const codes = (list: readonly Code[]) => [...new Set(list.map(({ code }) => code))].sort()

describe.each(CLOCKS)('the demonstration world made on %s', (_, clock) => {
  let api: TestApi
  let orders: Order[]
  let migrations: Migration[]
  beforeAll(async () => {
    api = await startTestApi({ clock })
    await startDemo(depsOf(api))
    const answer = await api.graphql<{ portOrders: List<Order>; migrations: List<Migration> }>(`{
      portOrders(first: 60) { edges { node {
        migration { customerName } carrier { name type } stage conditions numberCount respOrgId
      } } }
      migrations(first: 20) { edges { node {
        customerName readiness { ready blockers { code } warnings { code } } warnings { code }
      } } }
    }`)
    orders = answer.data.portOrders.edges.map(({ node }) => node)
    migrations = answer.data.migrations.edges.map(({ node }) => node)
  })
  afterAll(() => api.stop())

  it('has every stage and every condition', () => {
    const count = (words: readonly string[]) =>
      Object.fromEntries([...new Set(words)].map((word) => [word, words.filter((each) => each === word).length]))
    expect(count(orders.map(({ stage }) => stage))).toEqual({
      LOA_PENDING: 5,
      LOA_SUBMITTED: 10,
      FOC_RECEIVED: 19,
      PORT_DAY: 7,
      COMPLETE: 5,
    })
    expect(count(orders.flatMap(({ conditions }) => conditions))).toEqual({
      LOA_REJECTED: 1,
      ACK_OVERDUE: 1,
      FOC_UNCONFIRMED: 4,
      FOC_SLIPPED: 2,
      PORT_FAILED: 1,
      PARTIALLY_PORTED: 2,
      PORTED_BACK: 1,
      ON_HOLD: 1,
      CANCELLED: 1,
    })
  })

  it.each([
    ['Harbor & Pine Dental Group', ['FOC_NOT_CONFIRMED'], ['FOC_SLIPPED'], []],
    ['Kestrel Manufacturing', [], [], []],
    ['Tern & Wick Hospitality', ['FOC_NOT_RECEIVED'], [], ['TARGET_WITHOUT_MARGIN']],
    ['Cascadia Freight Lines', ['FOC_NOT_CONFIRMED', 'FOC_NOT_RECEIVED'], ['LOA_MISMATCH', 'LOA_REJECTED'], []],
    ['Oakline Realty Partners', ['FOC_NOT_RECEIVED'], ['ACKNOWLEDGEMENT_OVERDUE'], []],
    ['Fennimore & Hale LLP', ['FOC_NOT_RECEIVED', 'ON_HOLD'], ['LOA_MISMATCH'], []],
    ['Ridgeline Credit Union', ['FOC_NOT_RECEIVED'], ['STAGGER_WIDE'], ['STAGGER_WIDE']],
    ['Ochre Valley School District', ['NO_ORDERS'], [], ['ORDERS_MISSING']],
    ['Saltmarsh Brewing Company', ['FOC_NOT_RECEIVED'], ['CARRIER_ASSUMED_REGIONAL'], ['TARGET_TOO_EARLY']],
    ['Bluewater Marine Supply', [], ['PORT_BACK_WINDOW_CLOSING'], []],
    ['Granite Peak Logistics', [], ['PORT_FAILED'], []],
    ['Whitlock Insurance Group', [], ['NUMBERS_NOT_TESTED'], []],
  ])('tells of %s: blockers %j, warnings %j', (customer, blockers, warnings, ofMigration) => {
    const found = migrations.find(({ customerName }) => customerName === customer)
    expect(codes(found?.readiness.blockers ?? [])).toEqual(blockers)
    expect(found?.readiness.ready).toBe(blockers.length === 0)
    expect(codes(found?.readiness.warnings ?? [])).toEqual(expect.arrayContaining(warnings))
    expect(codes(found?.warnings ?? [])).toEqual(ofMigration)
  })

  it.each([
    ['Harbor & Pine Dental Group', 'Comcast Business', 'FOC_RECEIVED', ['FOC_UNCONFIRMED', 'FOC_SLIPPED'], 14],
    ['Larkspur Senior Living', 'Verizon Business', 'FOC_RECEIVED', ['FOC_SLIPPED'], 34],
    ['Cascadia Freight Lines', 'Verizon Business', 'LOA_PENDING', ['LOA_REJECTED'], 24],
    ['Bluewater Marine Supply', 'Spectrum Business', 'PORT_DAY', ['PORTED_BACK'], 12],
    ['Granite Peak Logistics', 'Comcast Business', 'PORT_DAY', ['PORT_FAILED', 'PARTIALLY_PORTED'], 13],
    ['Tern & Wick Hospitality', 'Verizon Business', 'LOA_SUBMITTED', [], 240],
    ['St. Bartholomew’s Regional Medical and Rehabilitation Center', 'Lumen', 'PORT_DAY', ['PARTIALLY_PORTED'], 38],
    ['St. Bartholomew’s Regional Medical and Rehabilitation Center', 'Lumen', 'LOA_PENDING', [], 3],
    ['Marrow Bay Clinics', 'Lumen', 'COMPLETE', [], 2],
  ])('shows %s at %s in %s with %j', (customer, carrier, stage, conditions, numberCount) => {
    expect(orders).toContainEqual(
      expect.objectContaining({
        migration: { customerName: customer },
        carrier: expect.objectContaining({ name: carrier }),
        ...{ stage, conditions, numberCount },
      }),
    )
  })

  it('holds no number that somebody could have, and none of 415', async () => {
    const { rows } = await api.database.read.query(
      `SELECT number FROM port_order_numbers WHERE number !~ '^\\+1\\d{3}55501\\d\\d$' OR number LIKE '+1415%'`,
    )
    expect(rows).toEqual([])
  })

  it('stands in the journal whole, all of it past, each line as a person’s', async () => {
    const client = await api.database.read.connect()
    try {
      expect(await verifyJournal(client, () => {})).toMatchObject({ breaks: 0 })
    } finally {
      client.release()
    }
    const { rows } = await api.database.read.query<{ command: string }>(
      `SELECT command FROM events WHERE at > $1 OR (actor = 'portday' AND command <> 'begin_port_day')`,
      [clock],
    )
    expect(rows).toEqual([])
  })

  it('is led by three project managers, and told about in notes and comments', async () => {
    const { data } = await api.graphql<{
      projectManagers: string[]
      migrations: List<{ customerName: string; projectManager: string; notes: { totalCount: number } }>
    }>(
      '{ projectManagers migrations(first: 20) { edges { node { customerName projectManager notes { totalCount } } } } }',
    )
    expect(data.projectManagers).toEqual(['Dana Reyes', 'Marcus Webb', 'Priya Nair'])
    const told = data.migrations.edges.filter(({ node }) => node.notes.totalCount > 0)
    expect(told.map(({ node }) => [node.customerName, node.projectManager]).sort()).toEqual([
      ['Harbor & Pine Dental Group', 'Dana Reyes'],
      ['St. Bartholomew’s Regional Medical and Rehabilitation Center', 'Dana Reyes'],
    ])
    const { rows } = await api.database.read.query(`SELECT FROM events WHERE command = 'comment'`)
    expect(rows).toHaveLength(3)
  })

  it('is made once: again it doubles nothing', async () => {
    const before = await countEvents(api)
    await startDemo(depsOf(api))
    expect(await countEvents(api)).toBe(before)
  })
})

describe('a world that stops in the middle', () => {
  let api: TestApi
  beforeAll(async () => {
    api = await startTestApi({ clock: '2026-06-15T17:37:00Z' })
  })
  afterAll(() => api.stop())

  it('says which story stopped, leaves nothing behind, and is made whole by the next start', async () => {
    const broken = { ...OCHRE_VALLEY, story: [ticked(ago(1, '10:00'), 'HEALTH_CHECK')] }
    await expect(tellWorld(depsOf(api), [HARBOR_AND_PINE, broken])).rejects.toThrow(/Ochre Valley School District/)
    expect(await countEvents(api)).toBe(0)
    await startDemo(depsOf(api))
    const { rows } = await api.database.read.query('SELECT FROM customer_migrations')
    expect(rows).toHaveLength(16)
    // A whole world is made in it, as in the hooks above.
  }, 60_000)

  it('keeps every date that slipped, and what the rejected letter has instead of the CSR', async () => {
    const { data, errors } = await api.graphql<{
      portOrders: List<{ focHistory: object[]; rejections: { reasons: Code[] }[]; loaChecks: LoaCheck[] }>
    }>(
      `query ($filter: PortOrderFilter) { portOrders(filter: $filter, first: 5) { edges { node {
        focHistory { date } rejections { reasons { code } } loaChecks { field loa csr blocks }
      } } } }`,
      { filter: { condition: ['FOC_SLIPPED', 'LOA_REJECTED'] } },
    )
    expect(errors).toBeUndefined()
    const found = data.portOrders.edges.map(({ node }) => node)
    expect(found.map(({ focHistory }) => focHistory.length).sort()).toEqual([0, 2, 3])
    const [rejected] = found.filter(({ focHistory }) => focHistory.length === 0)
    expect(rejected?.rejections).toEqual([{ reasons: [{ code: '7404' }] }])
    expect(rejected?.loaChecks.filter(({ blocks }) => blocks)).toEqual([
      {
        field: 'legalName',
        loa: 'Cascadia Freight Lines Inc.',
        csr: 'Cascadia Freight Lines, Inc.',
        blocks: true,
      },
    ])
  })
})

interface LoaCheck {
  readonly field: string
  readonly loa: string | null
  readonly csr: string | null
  readonly blocks: boolean
}
