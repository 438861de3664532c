import { afterEach, describe, expect, test } from 'vitest'
import { type StandIn, startStandIn } from './stand-in-api.ts'
import { track, words } from './tracker-run.ts'
import { aCarrier, accepted, aFoc, aMigration, anOrder, MIGRATION_ID, ORDER_ID, OTHER_ORDER_ID } from './world.ts'

const UPDATE = `--action update --migration-id ${MIGRATION_ID}`
const MUTATIONS = ['submitLoa', 'recordFoc', 'rescheduleFoc', 'beginPortDay', 'completePortOrder']

let api: StandIn
afterEach(() => api.close())

async function update(orders: Record<string, unknown>[], line: string) {
  api = await startStandIn({
    migration: () => aMigration(orders),
    ...Object.fromEntries(MUTATIONS.map((name) => [name, () => accepted()])),
  })
  const ran = await track(words(`${UPDATE} ${line}`), { url: api.url })
  const changes = api.sent.filter(({ operation }) => operation !== 'MigrationOrders')
  return { ...ran, changes: changes.map(({ operation, variables }) => [operation, variables['input']]) }
}

const spectrum = (more = {}) => anOrder(more)
const cox = (more = {}) => anOrder({ id: OTHER_ORDER_ID, carrier: aCarrier({ id: 'c2', name: 'Cox' }), ...more })

describe('which order an update means (R12.2)', () => {
  const two = [spectrum({ stage: 'LOA_PENDING' }), cox({ stage: 'LOA_PENDING' })]

  test('several could be meant: they are listed, nothing is changed', async () => {
    const { code, stderr, stdout, changes } = await update(two, '--stage loa_submitted')
    expect(code).toBe(2)
    expect(changes).toEqual([])
    expect(stdout).toBe('')
    for (const said of [ORDER_ID, OTHER_ORDER_ID, 'Spectrum Business', 'Cox', '--order-id', '--carrier']) {
      expect(stderr).toContain(said)
    }
  })

  test.each([
    ['the carrier names one', two, '--stage loa_submitted --carrier cox', OTHER_ORDER_ID],
    [
      'the type names one of two at one carrier',
      [cox(), cox({ id: 'o-3', carrier: aCarrier({ name: 'Cox', type: 'TOLL_FREE' }) })],
      '--stage loa_submitted --carrier cox --carrier-type clec',
      OTHER_ORDER_ID,
    ],
    [
      'the reference names one',
      [spectrum(), cox({ reference: 'PO-1019' })],
      '--stage loa_submitted --order-id po-1019',
      OTHER_ORDER_ID,
    ],
    ['the ID names one', two, `--stage loa_submitted --order-id ${OTHER_ORDER_ID}`, OTHER_ORDER_ID],
    [
      'only one stands where the command starts',
      [spectrum({ stage: 'LOA_SUBMITTED' }), cox()],
      '--stage loa_submitted',
      OTHER_ORDER_ID,
    ],
    [
      'the others are cancelled',
      [spectrum({ conditions: ['CANCELLED'] }), cox()],
      '--stage loa_submitted',
      OTHER_ORDER_ID,
    ],
    [
      'a single order is meant whatever its stage: the API judges',
      [spectrum({ stage: 'COMPLETE' })],
      '--stage loa_submitted',
      ORDER_ID,
    ],
  ])('%s', async (_title, orders, line, portOrderId) => {
    const { code, changes } = await update(orders, line)
    expect(code).toBe(0)
    expect(changes).toEqual([['SubmitLoa', { portOrderId, expectedVersion: 3 }]])
  })

  test.each([
    [
      'no order at this carrier',
      two,
      '--stage loa_submitted --carrier Verizon',
      4,
      'It has orders at: Spectrum Business, Cox.',
    ],
    ['no such order', two, '--stage loa_submitted --order-id 9', 4, 'has no port order 9'],
    ['no order at all', [], '--stage loa_submitted', 4, '--action create'],
    [
      'none of several can',
      [spectrum(), cox()],
      '--stage complete',
      3,
      'Spectrum Business is loa_pending, Cox is loa_pending',
    ],
  ])('%s', async (_title, orders, line, exit, said) => {
    const { code, stderr, changes } = await update(orders, line)
    expect(code).toBe(exit)
    expect(stderr).toContain(said)
    expect(changes).toEqual([])
  })

  test('an unknown migration, with how to make it (R12.5)', async () => {
    api = await startStandIn({ migration: () => null })
    const { code, stderr } = await track(words(`${UPDATE} --stage loa_submitted`), { url: api.url })
    expect(code).toBe(4)
    expect(stderr).toContain('NOT_FOUND')
    expect(stderr).toContain(`porting-tracker migrations create --id ${MIGRATION_ID}`)
  })
})

describe('--stage foc_received (R12.6)', () => {
  const withFoc = (foc = {}) => [spectrum({ stage: 'FOC_RECEIVED', foc: aFoc(foc) })]
  const dateOnly = withFoc({ at: null })
  const base = { portOrderId: ORDER_ID, expectedVersion: 3 }

  test.each([
    [
      'without a FOC: recorded',
      [spectrum({ stage: 'LOA_SUBMITTED' })],
      '',
      ['RecordFoc', { ...base, date: '2026-06-15' }],
    ],
    ['the same date: nothing', withFoc(), '', null],
    ['the same date and time: nothing', withFoc(), '--foc-time 09:30', null],
    ['the same instant in another zone: nothing', withFoc(), '--foc-time 10:30 --time-zone America/Denver', null],
    ['the same date, where only the date is known: nothing', dateOnly, '', null],
    [
      'the time of a date, which nobody knew: filled in, without a reason',
      dateOnly,
      '--foc-time 09:30',
      ['RescheduleFoc', { ...base, date: '2026-06-15', time: '09:30', reason: 'the time became known' }],
    ],
    [
      'the same in the zone of the FOC, for a reason of its own',
      dateOnly,
      '--foc-time 09:30 --time-zone America/Los_Angeles --reason mail',
      ['RescheduleFoc', { ...base, date: '2026-06-15', time: '09:30', reason: 'mail' }],
    ],
    [
      'another time: moved',
      withFoc(),
      '--foc-time 10:00 --reason late',
      ['RescheduleFoc', { ...base, date: '2026-06-15', time: '10:00', reason: 'late' }],
    ],
    [
      'another date: moved',
      withFoc({ date: '2026-06-12' }),
      '--reason late --requested-by carrier --customer-told-by Ann --override agreed',
      [
        'RescheduleFoc',
        {
          ...base,
          date: '2026-06-15',
          reason: 'late',
          requestedBy: 'CARRIER',
          customerToldBy: 'Ann',
          override: 'agreed',
        },
      ],
    ],
  ])('%s', async (_title, orders, line, change) => {
    const { code, changes, stderr } = await update(orders, `--stage foc_received --foc-date 2026-06-15 ${line}`)
    expect(code).toBe(0)
    expect(changes).toEqual(change === null ? [] : [change])
    if (change === null) expect(stderr).toContain('nothing was changed')
  })

  test.each([
    ['another date without a reason', withFoc(), '--foc-date 2026-06-16', '--reason'],
    ['another date with a time, without a reason', dateOnly, '--foc-date 2026-06-16 --foc-time 09:30', '--reason'],
    ['another time without a reason', withFoc(), '--foc-date 2026-06-15 --foc-time 10:00', '--reason'],
    [
      'a time in another zone',
      dateOnly,
      '--foc-date 2026-06-15 --foc-time 09:30 --time-zone America/Denver',
      'America/Los_Angeles',
    ],
    [
      'a confirmation number for a move',
      withFoc(),
      '--foc-date 2026-06-16 --reason x --confirmation-number 1',
      'foc confirm',
    ],
  ])('usage: %s', async (_title, orders, line, said) => {
    const { code, stderr, changes } = await update(orders, `--stage foc_received ${line}`)
    expect(code).toBe(2)
    expect(stderr).toContain(said)
    expect(changes).toEqual([])
  })

  test('what is said about a FOC that is recorded already is named as not used', async () => {
    const said = '--confirmation-number C1 --source portal --override agreed --reason late --requested-by us'
    const { code, stderr, changes } = await update(withFoc(), `--stage foc_received --foc-date 2026-06-15 ${said}`)
    expect(code).toBe(0)
    expect(changes).toEqual([])
    expect(stderr).toContain('Not used: --source, --confirmation-number, --reason, --requested-by, --override.')
    expect(stderr).toContain(`porting-tracker foc confirm ${ORDER_ID}`)
  })

  test('without anything more said, nothing is named as not used', async () => {
    const { stderr } = await update(withFoc(), '--stage foc_received --foc-date 2026-06-15')
    expect(stderr).toBe('The FOC of 2026-06-15 09:30 PDT is recorded already; nothing was changed.\n')
  })

  test('what is said about a move of a first FOC is not dropped in silence', async () => {
    const { stderr } = await update(
      [spectrum({ stage: 'LOA_SUBMITTED' })],
      '--stage foc_received --foc-date 2026-06-15 --reason late',
    )
    expect(stderr).toContain('first FOC')
  })
})
