import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Desk, openDesk, said } from '../foc/porting-desk.fixture.ts'
import { ADDRESS, submit, withLetter } from './letter.fixture.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())
beforeEach(() => desk.at('2026-06-01T12:00:00Z'))

interface Told {
  stage: string
  conditions: string[]
  rejections: { rejectedAt: string; resolvedAt: string | null; reasons: { code: string; family: string }[] }[]
}
const TOLD = 'stage conditions rejections { rejectedAt resolvedAt reasons { code family } }'

/** A letter without a record beside it, submitted and sent back on the next day. */
async function rejected(...codes: string[]): Promise<string> {
  const { id } = await withLetter(desk, {}, null)
  await submit(desk, id)
  desk.at('2026-06-02T12:00:00Z')
  await desk.done('rejectLoa', { portOrderId: id, codes })
  desk.at('2026-06-03T12:00:00Z')
  return id
}
const mend = (portOrderId: string, letter: object) => desk.done('saveLoa', { portOrderId, ...letter })

describe('a rejection (R9)', () => {
  it('is a condition beside the stage, with what its code means', async () => {
    const { id } = await withLetter(desk, {}, null)
    await submit(desk, id)
    const { warnings, refusals } = await desk.give('rejectLoa', { portOrderId: id, codes: [' 7401 ', '', 'XY-9'] })
    expect([refusals, said(warnings)]).toEqual([[], ['REJECTION_CODE_UNKNOWN codes.1']])
    const reason = 'code family field remedy resubmit businessDays { min max }'
    const read = await desk.read<{ rejections: { reasons: object[] }[]; conditions: string[] }>(
      id,
      `conditions rejections { reasons { ${reason} } note rejectedAt resolvedAt }`,
    )
    expect(read.conditions).toEqual(['LOA_REJECTED'])
    expect(read.rejections[0]).toMatchObject({
      note: null,
      rejectedAt: '2026-06-01T12:00:00Z',
      resolvedAt: null,
      reasons: [
        { code: '7401', family: 'account_number', field: 'accountNumber', businessDays: { min: 5, max: 10 } },
        { code: 'XY-9', family: 'other', field: null, businessDays: { min: 5, max: 10 } },
      ],
    })
    for (const each of read.rejections[0]?.reasons ?? []) {
      expect(each).toMatchObject({ remedy: expect.stringMatching(/\S/), resubmit: expect.stringMatching(/\S/) })
    }
  })

  it('of an order with a FOC voids it, and keeps it in the history', async () => {
    const { id } = await desk.committed({ date: '2026-06-22', time: '09:30' })
    await desk.done('rejectLoa', { portOrderId: id, codes: ['7402'] })
    expect(
      await desk.read(id, 'stage foc { date } focHistory { date } focEstimate { assumesSubmissionToday }'),
    ).toEqual({
      stage: 'LOA_PENDING',
      foc: null,
      focHistory: [{ date: '2026-06-22' }],
      focEstimate: { assumesSubmissionToday: true },
    })
    await submit(desk, id)
    await desk.done('recordFoc', { portOrderId: id, date: '2026-06-29' })
    expect(await desk.read(id, 'conditions foc { date } focHistory { date }')).toEqual({
      conditions: ['FOC_UNCONFIRMED'],
      foc: { date: '2026-06-29' },
      focHistory: [{ date: '2026-06-22' }, { date: '2026-06-29' }],
    })
  })

  it.each([
    ['no code', []],
    ['blanks', ['', '  ']],
  ])('wants a code: %s', async (_case, codes) => {
    const { id } = await desk.submitted()
    expect(said((await desk.give('rejectLoa', { portOrderId: id, codes })).refusals)).toEqual(['REASON_MISSING codes'])
  })

  it('refuses a code or note too long to keep', async () => {
    const { id } = await desk.submitted()
    const input = { portOrderId: id, codes: ['7401', 'x'.repeat(81)], note: 'y'.repeat(2001) }
    expect(said((await desk.give('rejectLoa', input)).refusals)).toEqual([
      'VALUE_INVALID codes.1',
      'VALUE_INVALID note',
    ])
  })
})

describe('answering it (R5.7)', () => {
  it.each([
    ['7404', 'legalName', { legalName: 'Acme Dental Inc.' }],
    ['7401', 'accountNumber', { accountNumber: 'SPB-8844129' }],
    ['7445', 'btn', { btn: '212-555-0109' }],
    ['7402', 'serviceAddress', { serviceAddress: { ...ADDRESS, line2: 'Suite 401' } }],
    ['7473', 'signatoryName', { signatoryName: 'Bo Lopez' }],
    ['7420', 'document', { signedOn: '2026-06-02' }],
  ])('%s: the same %s again is refused, a mended one resolves it', async (code, part, letter) => {
    const id = await rejected(code)
    expect(said((await submit(desk, id)).refusals)).toEqual([`LOA_UNCHANGED ${part}`])
    await mend(id, letter)
    const { refusals, warnings } = await submit(desk, id)
    expect([refusals, said(warnings).filter((each) => each.startsWith('LOA_CHANGED'))]).toEqual([[], []])
    expect(await desk.read<Told>(id, TOLD)).toMatchObject({
      stage: 'LOA_SUBMITTED',
      conditions: [],
      rejections: [{ rejectedAt: '2026-06-02T12:00:00Z', resolvedAt: '2026-06-03T12:00:00Z', reasons: [{ code }] }],
    })
  })

  it('a letter that only looks different is the same', async () => {
    const id = await rejected('7445', '7404')
    await mend(id, { btn: '(212) 555-0100', legalName: ' Acme  Dental Incorporated ' })
    expect(said((await submit(desk, id)).refusals).sort()).toEqual(['LOA_UNCHANGED btn', 'LOA_UNCHANGED legalName'])
  })

  it('a change elsewhere warns, and refuses as long as what was named is as it was', async () => {
    const id = await rejected('7404')
    await mend(id, { accountNumber: 'SPB-8844129' })
    expect(said((await submit(desk, id)).refusals)).toEqual(['LOA_UNCHANGED legalName'])
    await mend(id, { legalName: 'Acme Dental Inc.' })
    expect(said((await submit(desk, id)).warnings)).toContain('LOA_CHANGED_ELSEWHERE accountNumber')
  })

  it.each(['7416', '7407', '7418', '7412'])('%s names no part of the letter: the same may go again', async (code) => {
    const id = await rejected(code)
    expect((await submit(desk, id)).refusals).toEqual([])
  })

  it('7408 rejects all of it: something has to change, whatever', async () => {
    const id = await rejected('7408')
    expect(said((await submit(desk, id)).refusals)).toEqual(['LOA_UNCHANGED loa'])
    await mend(id, { signatoryName: 'Bo Lopez' })
    expect((await submit(desk, id)).refusals).toEqual([])
  })

  it('a letter that was not on file then can’t be compared, and passes', async () => {
    const { id } = await desk.submitted()
    await desk.done('rejectLoa', { portOrderId: id, codes: ['7404'] })
    expect((await submit(desk, id)).refusals).toEqual([])
  })

  it('is told apart from the next: the second rejection is compared with the second letter', async () => {
    const id = await rejected('7404')
    await mend(id, { legalName: 'Acme Dental Inc.' })
    await submit(desk, id)
    await desk.done('rejectLoa', { portOrderId: id, codes: ['7401'] })
    expect(said((await submit(desk, id)).refusals)).toEqual(['LOA_UNCHANGED accountNumber'])
    await mend(id, { accountNumber: 'SPB-8844129' })
    const { refusals, warnings } = await submit(desk, id)
    expect([refusals, said(warnings).filter((each) => each.startsWith('LOA_CHANGED'))]).toEqual([[], []])
    const { rejections } = await desk.read<Told>(id, TOLD)
    expect(rejections.map(({ reasons, resolvedAt }) => [reasons[0]?.code, resolvedAt])).toEqual([
      ['7404', '2026-06-03T12:00:00Z'],
      ['7401', '2026-06-03T12:00:00Z'],
    ])
  })
})

describe('the acknowledgement (R3.3)', () => {
  // Received on Monday 2026-06-01, two business days in New York: overdue when Wednesday is over there.
  const DUE = '2026-06-04T04:00:00Z'
  const overdue = async (migrationId: string) => {
    const { portOrders } = await desk.ask<{ portOrders: { edges: { node: { id: string } }[]; totalCount: number } }>(
      `query ($filter: PortOrderFilter) { portOrders(filter: $filter) { totalCount edges { node { id } } } }`,
      { filter: { migrationId, condition: ['ACK_OVERDUE'] } },
    )
    return portOrders.edges.map(({ node }) => node.id)
  }

  it('is overdue at the instant it is due, by its condition and by the filter', async () => {
    const { id, migrationId } = await desk.submitted()
    const conditions = async () => (await desk.read<Told>(id, 'conditions')).conditions
    expect(await desk.read(id, 'acknowledgementDueAt')).toEqual({ acknowledgementDueAt: DUE })
    desk.at('2026-06-04T03:59:59.999Z')
    expect([await conditions(), await overdue(migrationId)]).toEqual([[], []])
    desk.at(DUE)
    expect([await conditions(), await overdue(migrationId)]).toEqual([['ACK_OVERDUE'], [id]])
    await desk.done('acknowledgeLoa', { portOrderId: id })
    expect([await conditions(), await overdue(migrationId)]).toEqual([[], []])
  })

  it('a second one is refused, and a new submission is to be acknowledged anew', async () => {
    const { id } = await desk.submitted()
    await desk.done('acknowledgeLoa', { portOrderId: id })
    expect(said((await desk.give('acknowledgeLoa', { portOrderId: id })).refusals)).toEqual([
      'ALREADY_EXISTS acknowledgedAt',
    ])
    await desk.done('rejectLoa', { portOrderId: id, codes: ['7416'] })
    await submit(desk, id)
    expect(await desk.read(id, 'acknowledgedAt')).toEqual({ acknowledgedAt: null })
  })

  it('counts from the day of receipt: after 13:00 it is the next business day (R4.2)', async () => {
    desk.at('2026-06-05T17:00:01Z')
    const { id } = await desk.submitted()
    expect(await desk.read(id, 'acknowledgementDueAt focEstimate { countedFrom earliest latest }')).toEqual({
      acknowledgementDueAt: '2026-06-11T04:00:00Z',
      focEstimate: { countedFrom: '2026-06-08', earliest: '2026-06-23', latest: '2026-06-30' },
    })
  })
})
