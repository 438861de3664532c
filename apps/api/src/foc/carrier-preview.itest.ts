import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from './porting-desk.fixture.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())
beforeEach(() => desk.at('2026-06-01T12:00:00Z'))

const PREVIEW = `query ($input: UpdateCarrierInput!) { previewCarrierUpdate(input: $input) {
  refusals { code path changedFields } warnings { code } movedCount
  moved { portOrder { id stage } before { earliest latest } after { countedFrom earliest latest businessDays { min max } } } } }`

interface Preview {
  readonly refusals: readonly { readonly code: string; readonly path: readonly string[] }[]
  readonly movedCount: number
  readonly moved: readonly {
    readonly portOrder: { readonly id: string }
    readonly before: { readonly latest: string }
    readonly after: { readonly latest: string }
  }[]
}

async function preview(input: object): Promise<Preview> {
  const { data, errors } = await desk.api.graphql<{ previewCarrierUpdate: Preview }>(
    PREVIEW,
    { input },
    { key: desk.api.engineerKey },
  )
  if (errors) throw new Error(errors.map(({ message }) => message).join('; '))
  return data.previewCarrierUpdate
}

let counter = 0
async function carrierWithOrders() {
  counter += 1
  const wanted = { carrier: `Preview ${counter}`, with: { carrierType: 'CLEC' } }
  const pending = await desk.order(wanted)
  const submitted = await desk.submitted(wanted)
  const committed = await desk.committed({ date: '2026-06-24' }, wanted)
  const cancelled = await desk.order(wanted)
  await desk.done('cancelPortOrder', { portOrderId: cancelled.id, reason: 'No' })
  const { carrier } = await desk.read<{ carrier: { id: string } }>(pending.id, 'carrier { id }')
  return { id: carrier.id, pending, submitted, committed }
}

/** All that a change could have left behind. */
const traces = () =>
  desk.rows(`SELECT (SELECT count(*) FROM events) AS events, (SELECT sum(version) FROM carriers) AS versions,
    (SELECT sum(times) FROM refused_commands) AS refused`)

describe('what a change of a carrier would move', () => {
  it('shows the open orders without a FOC, from when to when, and writes nothing', async () => {
    const { id, pending, submitted } = await carrierWithOrders()
    const before = await traces()
    const shown = await preview({ id, focMinDays: 4, focMaxDays: 6 })
    expect(shown).toMatchObject({ refusals: [], warnings: [], movedCount: 2 })
    expect(shown.moved.map(({ portOrder }) => portOrder.id)).toEqual([pending.id, submitted.id])
    expect(shown.moved[1]).toEqual({
      portOrder: { id: submitted.id, stage: 'LOA_SUBMITTED' },
      before: { earliest: '2026-06-15', latest: '2026-06-23' },
      after: {
        ...{ countedFrom: '2026-06-01', earliest: '2026-06-05', latest: '2026-06-09' },
        businessDays: { min: 4, max: 6 },
      },
    })
    expect(await traces()).toEqual(before)
  })

  it('is what the command then does', async () => {
    const { id, submitted } = await carrierWithOrders()
    const input = { id, holidaysAdded: ['2026-06-22'], receiptCutoff: '07:00' }
    const { moved } = await preview(input)
    await desk.done('updateCarrier', input)
    const now = await desk.read<{ focEstimate: object }>(submitted.id, 'focEstimate { earliest latest }')
    expect(moved.find(({ portOrder }) => portOrder.id === submitted.id)?.after).toMatchObject(now.focEstimate)
    expect(await preview(input)).toMatchObject({ refusals: [], movedCount: 0, moved: [] })
  })

  it('nothing where no estimate hangs on it', async () => {
    const { id } = await carrierWithOrders()
    expect(await preview({ id, escalationRoute: 'By the account team' })).toMatchObject({ movedCount: 0, moved: [] })
  })

  it('the first hundred of more, and how many in all', async () => {
    const { id, pending } = await carrierWithOrders()
    await desk.rows(
      `INSERT INTO porting_orders (migration_id, customer, carrier_id, carrier, status, time_zone, created_at, updated_at)
       SELECT migration_id, customer, carrier_id, carrier, status, time_zone, created_at, updated_at
       FROM porting_orders, generate_series(1, 120) WHERE id = $1`,
      pending.id,
    )
    const shown = await preview({ id, focMinDays: 4, focMaxDays: 6 })
    expect([shown.movedCount, shown.moved.length]).toEqual([122, 100])
  })

  it('says no as the command would', async () => {
    const { id } = await carrierWithOrders()
    const before = await traces()
    expect(await preview({ id, focMinDays: 6, focMaxDays: 4, receiptCutoff: '25:00' })).toMatchObject({
      refusals: [
        { code: 'VALUE_INVALID', path: ['focMaxDays'] },
        { code: 'VALUE_INVALID', path: ['receiptCutoff'] },
      ],
      ...{ movedCount: 0, moved: [] },
    })
    expect(await preview({ id: 'x', focNote: 'Slow' })).toMatchObject({
      refusals: [{ code: 'NOT_FOUND', path: ['id'] }],
    })
    expect(await traces()).toEqual(before)
  })

  it('says when somebody else was faster', async () => {
    const { id } = await carrierWithOrders()
    await desk.done('updateCarrier', { id, focNote: 'Slow in August' })
    expect(await preview({ id, focMinDays: 4, focMaxDays: 6, expectedVersion: 1 })).toMatchObject({
      refusals: [{ code: 'STALE_VERSION', changedFields: ['focNote'] }],
      movedCount: 0,
    })
  })

  it('is for engineers', async () => {
    const { id } = await carrierWithOrders()
    const asked = (key: string | null) => desk.api.graphql(PREVIEW, { input: { id } }, { key })
    const codes = await Promise.all([desk.api.readerKey, null].map(asked))
    expect(codes.map(({ errors }) => errors?.[0]?.extensions['code'])).toEqual(['FORBIDDEN', 'UNAUTHENTICATED'])
  })
})
