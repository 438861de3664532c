import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { fourTests, type Target } from '../foc/four-tests.fixture.ts'
import { type Desk, type DeskOrder, openDesk, said } from '../foc/porting-desk.fixture.ts'
import { itemNamed, itemsOf, STEP, type Step, setItem } from './checklist.fixture.ts'

const FOC = { date: '2026-06-22', time: '09:30' }

async function stepTarget(desk: Desk, code: string, input: object = { done: true }): Promise<Target> {
  const { id, migrationId } = await desk.committed(FOC)
  const item = await itemNamed(desk, migrationId, code)
  return {
    input: { id: item.id, ...input },
    streamId: migrationId,
    portOrderId: item.portOrderId === null ? null : id,
    version: item.version,
  }
}

fourTests([
  {
    mutation: 'setChecklistItem',
    recordedAs: 'set_checklist_item',
    ready: (desk) => stepTarget(desk, 'FINAL_REVIEW', { done: true, note: ' FOC-77 on file ' }),
    leavesIn: 'foc_received',
    async does(desk, { streamId }) {
      expect(await itemNamed(desk, streamId, 'FINAL_REVIEW')).toMatchObject({
        doneAt: '2026-06-01T12:00:00Z',
        doneBy: 'the engineer',
        note: 'FOC-77 on file',
      })
    },
    refused: (desk) => stepTarget(desk, 'DECOMMISSION_TRUNK'),
    refusals: ['TRUNK_WINDOW_OPEN done', 'CUSTOMER_WORD_MISSING note'],
    meanwhile: (desk, { input }) => setItem(desk, String(input['id']), { done: false, note: 'Ana looks at it' }),
    changedFields: ['doneAt', 'note'],
  },
])

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())
beforeEach(() => desk.at('2026-06-01T12:00:00Z'))

const eventsOf = async (streamId: string) =>
  (await desk.rows<{ command: string }>('SELECT command FROM events WHERE stream_id = $1 ORDER BY seq', streamId)).map(
    ({ command }) => command,
  )

describe('ticking a step off (R7.1)', () => {
  it('keeps who did it, when, and the note; the same tick again changes nothing', async () => {
    const { migrationId } = await desk.committed(FOC)
    const { id } = await itemNamed(desk, migrationId, 'PRE_CUTOVER_CALL')
    const first = await setItem(desk, id, { done: true, note: 'Ana took it' })
    desk.at('2026-06-02T12:00:00Z')
    const again = await desk.give<Step>(
      'setChecklistItem',
      { id, done: true },
      { fields: STEP, key: desk.api.adminKey },
    )
    expect(again).toMatchObject({ refusals: [], made: first })
    expect(first).toMatchObject({
      version: 2,
      doneAt: '2026-06-01T12:00:00Z',
      doneBy: 'the engineer',
      note: 'Ana took it',
    })
    expect(await eventsOf(migrationId)).toEqual(['create_migration', 'set_checklist_item'])
  })

  it('opens it again, and who did it is gone while the note stays', async () => {
    const { migrationId } = await desk.committed(FOC)
    const { id } = await itemNamed(desk, migrationId, 'PRE_CUTOVER_CALL')
    await setItem(desk, id, { done: true, note: 'Ana took it' })
    expect(await setItem(desk, id, { done: false })).toMatchObject({
      version: 3,
      doneAt: null,
      doneBy: null,
      note: 'Ana took it',
    })
    expect(await setItem(desk, id, { done: false, note: null })).toMatchObject({ version: 4, note: null })
  })

  it('two at once without a version: one is told, both succeed', async () => {
    const { migrationId } = await desk.committed(FOC)
    const { id } = await itemNamed(desk, migrationId, 'PLATFORM_CONFIGURED')
    const items = await Promise.all([setItem(desk, id, { done: true }), setItem(desk, id, { done: true })])
    expect(items.map(({ version }) => version)).toEqual([2, 2])
    expect(await eventsOf(migrationId)).toEqual(['create_migration', 'set_checklist_item'])
  })

  it.each([
    ['nothing', ''],
    ['no id of a step', 'FINAL_REVIEW'],
    ['an unknown migration', '00000000-0000-0000-0000-000000000000:PLATFORM_CONFIGURED'],
    ['no UUID before the colon', `${'x'.repeat(50_000)}:PLATFORM_CONFIGURED`],
    ['a colon alone', ':'],
  ])('refuses an id that is %s', async (_case, id) => {
    const reply = await desk.give('setChecklistItem', { id, done: true })
    expect([reply.errorMessages, said(reply.refusals), reply.made]).toEqual([[], ['NOT_FOUND id'], null])
    expect(reply.refusals[0]?.message.length).toBeLessThan(300)
  })

  it('refuses a step that the schedule does not have', async () => {
    const { migrationId } = await desk.committed(FOC)
    const reply = await desk.give('setChecklistItem', { id: `${migrationId}:COFFEE:${migrationId}`, done: true })
    expect(said(reply.refusals)).toEqual(['NOT_FOUND id'])
  })

  it('refuses a note that is far too long, and a null byte', async () => {
    const { migrationId } = await desk.committed(FOC)
    const { id } = await itemNamed(desk, migrationId, 'FINAL_REVIEW')
    const long = await desk.give('setChecklistItem', { id, done: true, note: 'x'.repeat(100_000) })
    expect(said(long.refusals)).toEqual(['VALUE_INVALID note'])
    const nul = await desk.give('setChecklistItem', { id, done: true, note: 'a\0b' })
    expect(nul.errors).toEqual(['BAD_USER_INPUT'])
    expect((await itemNamed(desk, migrationId, 'FINAL_REVIEW')).version).toBe(1)
  })
})

describe('a test call is its number’s outcome (R7.3)', () => {
  let order: DeskOrder
  let call: Step
  beforeEach(async () => {
    order = await desk.committed(FOC, { numbers: 2 })
    call = await itemNamed(desk, order.migrationId, 'TEST_CALL')
  })
  const give = (input: object) => desk.give<Step>('setChecklistItem', { id: call.id, ...input }, { fields: STEP })
  const outcomes = () =>
    desk.rows(
      'SELECT outcome, tested_by, note FROM port_order_numbers WHERE port_order_id = $1 ORDER BY place',
      order.id,
    )
  const untouched = { outcome: 'pending', tested_by: null, note: null }

  it('is refused before port day', async () => {
    const { refusals, made } = await give({ done: true })
    expect(said(refusals)).toEqual(['STAGE_FORBIDS stage'])
    expect(made?.doneAt).toBeNull()
    expect(await outcomes()).toEqual([untouched, untouched])
  })

  it('ticked off, the number is tested and the order’s journal tells it', async () => {
    desk.at('2026-06-22T13:50:00Z')
    const { made, refusals } = await give({ done: true, expectedVersion: 1, note: 'Clear on both sides' })
    expect(refusals).toEqual([])
    expect(made).toEqual({
      ...call,
      version: 3,
      doneAt: '2026-06-22T13:50:00Z',
      doneBy: 'the engineer',
      note: 'Clear on both sides',
    })
    expect(await itemNamed(desk, order.migrationId, 'TEST_CALL')).toEqual(made)
    expect(await outcomes()).toEqual([
      { outcome: 'tested', tested_by: 'the engineer', note: 'Clear on both sides' },
      untouched,
    ])
    expect((await eventsOf(order.id)).slice(-2)).toEqual(['begin_port_day', 'record_number_outcomes'])
  })

  it('again, it changes nothing but its note; by an old version it is stale; it can’t be taken back', async () => {
    desk.at('2026-06-22T13:50:00Z')
    const { made } = await give({ done: true })
    expect(await give({ done: true })).toMatchObject({ made, refusals: [] })
    expect(said((await give({ done: true, expectedVersion: 1 })).refusals)).toEqual(['STALE_VERSION expectedVersion'])
    expect(said((await give({ done: false })).refusals)).toEqual(['OUTCOME_FORBIDS done'])
    expect((await eventsOf(order.id)).filter((command) => command === 'record_number_outcomes')).toHaveLength(1)
    desk.at('2026-06-22T14:10:00Z')
    const noted = await give({ done: true, note: 'Another' })
    expect(noted).toMatchObject({ made: { doneAt: '2026-06-22T13:50:00Z', note: 'Another' }, refusals: [] })
  })

  it('two at once: one is tested, the other is told that it is stale', async () => {
    desk.at('2026-06-22T13:50:00Z')
    const tick = { done: true, expectedVersion: 1 }
    const replies = await Promise.all([give(tick), give(tick)])
    expect(replies.flatMap(({ refusals }) => said(refusals))).toEqual(['STALE_VERSION expectedVersion'])
    expect((await eventsOf(order.id)).filter((command) => command === 'record_number_outcomes')).toHaveLength(1)
  })

  it('is done when the outcome comes another way, and open again when calls stop working', async () => {
    desk.at('2026-06-22T13:50:00Z')
    const report = (outcome: string) =>
      desk.done('recordNumberOutcomes', { portOrderId: order.id, outcomes: [{ number: call.number, outcome }] })
    await report('PORTED')
    expect((await itemNamed(desk, order.migrationId, 'TEST_CALL')).doneAt).toBeNull()
    await report('TESTED')
    expect(await itemNamed(desk, order.migrationId, 'TEST_CALL')).toMatchObject({
      doneAt: '2026-06-22T13:50:00Z',
      doneBy: 'the engineer',
    })
    await report('TEST_FAILED')
    expect(await itemNamed(desk, order.migrationId, 'TEST_CALL')).toMatchObject({ doneAt: null, doneBy: null })
  })

  it('sixteen at once tick the calls of one order, and none is lost', async () => {
    const many = await desk.committed(FOC, { numbers: 16 })
    desk.at('2026-06-22T13:50:00Z')
    const calls = (await itemsOf(desk, many.migrationId)).filter(({ code }) => code === 'TEST_CALL')
    const ticked = await Promise.all(calls.map(({ id }) => setItem(desk, id, { done: true })))
    expect(ticked.every(({ doneAt }) => doneAt === '2026-06-22T13:50:00Z')).toBe(true)
    const { outcomeCounts } = await desk.read<{ outcomeCounts: object }>(many.id, 'outcomeCounts { pending tested }')
    expect(outcomeCounts).toEqual({ pending: 0, tested: 16 })
  })
})

describe('the old trunk (R10.1)', () => {
  const WORD = { done: true, note: 'Ana Lopez agreed by telephone' }

  async function ported(): Promise<{ order: DeskOrder; trunk: Step }> {
    const order = await desk.committed(FOC, { numbers: 2 })
    desk.at('2026-06-22T14:00:00Z')
    const outcomes = order.numbers.map((number) => ({ number, outcome: 'PORTED' }))
    await desk.done('recordNumberOutcomes', { portOrderId: order.id, outcomes })
    return { order, trunk: await itemNamed(desk, order.migrationId, 'DECOMMISSION_TRUNK') }
  }

  it('stays up until 48 h after the last number, to the second', async () => {
    const { trunk } = await ported()
    expect(trunk.dueAt).toBe('2026-06-24T14:00:00Z')
    desk.at('2026-06-24T13:59:59Z')
    const early = await desk.give('setChecklistItem', { id: trunk.id, ...WORD })
    expect(said(early.refusals)).toEqual(['TRUNK_WINDOW_OPEN done'])
    expect(early.refusals[0]?.message).toContain('2026-06-24T14:00Z')
    desk.at('2026-06-24T14:00:00Z')
    expect((await setItem(desk, trunk.id, WORD)).doneAt).toBe('2026-06-24T14:00:00Z')
  })

  it('goes with the customer’s word alone', async () => {
    const { trunk } = await ported()
    desk.at('2026-06-25T14:00:00Z')
    for (const note of [undefined, null, ' ']) {
      const { refusals } = await desk.give('setChecklistItem', { id: trunk.id, done: true, note })
      expect(said(refusals)).toEqual(['CUSTOMER_WORD_MISSING note'])
    }
  })

  it('stays while a number of any live order has yet to port', async () => {
    const { order, trunk } = await ported()
    const other = await desk.order({ migrationId: order.migrationId, carrier: 'Cox' })
    desk.at('2026-07-01T14:00:00Z')
    expect(said((await desk.give('setChecklistItem', { id: trunk.id, ...WORD })).refusals)).toEqual([
      'TRUNK_WINDOW_OPEN done',
    ])
    await desk.done('cancelPortOrder', { portOrderId: other.id, reason: 'Stays with Cox' })
    expect((await setItem(desk, trunk.id, WORD)).doneBy).toBe('the engineer')
  })
})
