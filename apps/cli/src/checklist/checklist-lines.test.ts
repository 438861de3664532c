import type { MigrationChecklistQuery, OrderLineFragment } from '@portday/schema/tracker'
import { expect, test } from 'vitest'
import { checklistLines } from './checklist-lines.ts'
import type { Item } from './fold.ts'

const LOOK = { all: false, ids: false }

function anItem(more: Partial<Item>): Item {
  return {
    id: 'item-1',
    version: 1,
    code: 'HEALTH_CHECK',
    title: 'Health check',
    offset: 'PT4H',
    dueAt: null,
    dueOn: null,
    doneAt: null,
    doneBy: null,
    note: null,
    portOrderId: null,
    siteId: null,
    number: null,
    ...more,
  }
}

function aMigration(items: Item[]): NonNullable<MigrationChecklistQuery['migration']> {
  return {
    id: 'm-1',
    version: 1,
    customerName: 'Acme Corp',
    winningCarrier: { id: 'w-1', name: 'RingCentral' },
    timeZone: 'America/Los_Angeles',
    targetDate: null,
    dealStage: 3,
    sites: [{ id: 's-1', name: 'Main site', timeZone: 'America/Los_Angeles' }],
    checklist: {
      totalCount: items.length,
      edges: items.map((node, index) => ({ cursor: String(index), node })),
      pageInfo: { hasNextPage: false, endCursor: null },
    },
  }
}

function anOrder(more: Partial<OrderLineFragment>): OrderLineFragment {
  return {
    id: 'o-1',
    reference: 'PO-1018',
    version: 1,
    timeZone: 'America/Los_Angeles',
    stage: 'FOC_RECEIVED',
    conditions: [],
    numberCount: 3,
    accountNumber: null,
    btn: null,
    requestedDate: null,
    submittedAt: null,
    carrier: { id: 'c-1', name: 'Spectrum Business', type: 'CLEC' },
    focEstimate: {
      countedFrom: '2026-06-01',
      earliest: '2026-06-15',
      latest: '2026-06-23',
      businessDays: { min: 10, max: 15 },
      assumesSubmissionToday: false,
    },
    foc: {
      date: '2026-06-15',
      at: '2026-06-15T16:30:00Z',
      timeZone: 'America/Los_Angeles',
      source: 'EMAIL',
      confirmedAt: '2026-06-03T16:00:00Z',
      confirmedBy: 'Dana',
      confirmationNumber: 'C-1',
      reason: null,
      requestedBy: null,
      customerToldBy: null,
      recordedAt: '2026-06-02T16:00:00Z',
    },
    nextActions: [],
    ...more,
  }
}

const testCall = (last: number, more: Partial<Item> = {}) =>
  anItem({
    id: `call-${last}`,
    code: 'TEST_CALL',
    title: 'Test call from an outside line',
    offset: 'PT15M',
    dueAt: '2026-06-15T16:45:00Z',
    portOrderId: 'o-1',
    number: `+141555501${String(last).padStart(2, '0')}`,
    ...more,
  })

const text = (lines: readonly string[]) => `\n${lines.join('\n')}\n`

test('a checklist by day, with due times in the zone of the order and done items ticked', () => {
  const items = [
    anItem({
      id: 'i1',
      title: 'Platform fully configured, all users tested on temporary numbers',
      offset: '-P7D',
      dueAt: '2026-06-09T00:00:00Z',
      doneAt: '2026-06-08T17:02:00Z',
      doneBy: 'Ann',
      note: 'forty users; the two fax lines are left out as agreed with the customer on the call of last week',
    }),
    anItem({
      title: 'Final review; FOC confirmation number on file',
      offset: '-P1D',
      dueAt: '2026-06-15T00:00:00Z',
      portOrderId: 'o-1',
    }),
    anItem({
      title: 'Numbers begin to port: watch the call log',
      offset: 'PT0M',
      dueAt: '2026-06-15T16:30:00Z',
      portOrderId: 'o-1',
    }),
    testCall(0),
    testCall(1, { doneAt: '2026-06-15T16:50:00Z' }),
    anItem({ title: 'E911 test (dial 933)', offset: 'PT60M', dueAt: '2026-06-15T17:30:00Z', siteId: 's-1' }),
    anItem({
      title: "Decommission the old PSTN trunk, with the customer's word",
      offset: 'PT48H',
      dueAt: '2026-06-17T16:30:00Z',
    }),
  ]
  expect(text(checklistLines(aMigration(items), [anOrder({})], LOOK))).toMatchInlineSnapshot(`
    "
    Port-day checklist: Acme Corp, to RingCentral
    Migration m-1
    Spectrum Business, 3 numbers, foc_received, FOC 2026-06-15 09:30 PDT
      port order o-1

    2026-06-08 Monday
    [x] 17:00 PDT day -7       Platform fully configured, all users tested on temporary numbers
                               done 2026-06-08 10:02 PDT by Ann
                               note: forty users; the two fax lines are left out as agreed with the
                               customer on the call of last week

    2026-06-14 Sunday
    [ ] 17:00 PDT day -1       Final review; FOC confirmation number on file

    2026-06-15 Monday
    [ ] 09:30 PDT FOC          Numbers begin to port: watch the call log
    [ ] 09:45 PDT FOC +15 min  Test call from an outside line: 415-555-0100
    [x] 09:45 PDT FOC +15 min  Test call from an outside line: 415-555-0101
                               done 2026-06-15 09:50 PDT
    [ ] 10:30 PDT FOC +60 min  E911 test (dial 933); Main site

    2026-06-17 Wednesday
    [ ] 09:30 PDT FOC +48 h    Decommission the old PSTN trunk, with the customer's word

    2 of 7 items done.
    "
  `)
})

test('many test calls are folded into ranges; what has a note stays apart', () => {
  const calls = Array.from({ length: 14 }, (_, last) =>
    testCall(last, {
      ...(last < 2 ? { doneAt: '2026-06-15T16:50:00Z' } : {}),
      ...(last === 7 ? { note: 'one-way audio' } : {}),
    }),
  )
  expect(text(checklistLines(aMigration(calls), [anOrder({})], LOOK))).toMatchInlineSnapshot(`
    "
    Port-day checklist: Acme Corp, to RingCentral
    Migration m-1
    Spectrum Business, 3 numbers, foc_received, FOC 2026-06-15 09:30 PDT
      port order o-1

    2026-06-15 Monday
    [x] 09:45 PDT FOC +15 min  Test call from an outside line: 415-555-0100..0101 (2 numbers)
                               done 2026-06-15 09:50 PDT
    [ ] 09:45 PDT FOC +15 min  Test call from an outside line: 415-555-0102..0106,
                               415-555-0108..0113 (11 numbers)
    [ ] 09:45 PDT FOC +15 min  Test call from an outside line: 415-555-0107
                               note: one-way audio

    2 of 14 items done.
    "
  `)
})

test.each([
  ['twelve', 12, LOOK, 12],
  ['thirteen', 13, LOOK, 1],
  ['thirteen with --all', 13, { all: true, ids: false }, 13],
  ['thirteen with --ids', 13, { all: false, ids: true }, 13],
])('%s test calls', (_title, amount, look, lines) => {
  const calls = Array.from({ length: amount }, (_, last) => testCall(last))
  const printed = checklistLines(aMigration(calls), [anOrder({})], look)
  expect(printed.filter((line) => line.startsWith('['))).toHaveLength(lines)
})

test('several orders in two zones, one without the hour, one cancelled', () => {
  const orders = [
    anOrder({}),
    anOrder({
      id: 'o-2',
      carrier: { id: 'c-2', name: 'Cox', type: 'CLEC' },
      foc: focOf({ at: null, confirmedAt: null }),
    }),
    anOrder({
      id: 'o-3',
      carrier: { id: 'c-3', name: 'Verizon', type: 'ILEC' },
      foc: focOf({ timeZone: 'America/New_York' }),
      timeZone: 'America/New_York',
    }),
    anOrder({ id: 'o-4', carrier: { id: 'c-4', name: 'Lumen', type: 'ILEC' }, conditions: ['CANCELLED'] }),
  ]
  const items = [
    testCall(0),
    testCall(1, { portOrderId: 'o-2', dueAt: null, dueOn: '2026-06-15' }),
    testCall(3, { portOrderId: 'o-2', dueAt: null }),
    testCall(2, { portOrderId: 'o-3' }),
    anItem({
      id: 'told',
      code: 'TELL_CUSTOMER',
      title: 'Tell the customer',
      offset: 'PT0S',
      dueAt: '2026-06-11T00:00:00Z',
      portOrderId: 'o-2',
    }),
  ]
  expect(text(checklistLines(aMigration(items), orders, { all: false, ids: true }))).toMatchInlineSnapshot(`
    "
    Port-day checklist: Acme Corp, to RingCentral
    Migration m-1
    Spectrum Business, 3 numbers, foc_received, FOC 2026-06-15 09:30 PDT
      port order o-1
    Cox, 3 numbers, foc_received, FOC 2026-06-15, unconfirmed
      port order o-2
    Verizon, 3 numbers, foc_received, FOC 2026-06-15 12:30 EDT
      port order o-3

    2026-06-10 Wednesday
    [ ] 17:00 PDT              Tell the customer; Cox
                               item told

    2026-06-15 Monday
    [ ] 09:45 PDT FOC +15 min  Test call from an outside line: 415-555-0100; Spectrum Business
                               item call-0
    [ ]           FOC +15 min  Test call from an outside line: 415-555-0101; Cox
                               item call-1
    [ ] 12:45 EDT FOC +15 min  Test call from an outside line: 415-555-0102; Verizon
                               item call-2

    No date yet: counted from the FOC
    [ ]           FOC +15 min  Test call from an outside line: 415-555-0103; Cox
                               item call-3

    0 of 5 items done.
    "
  `)
})

test('plain ASCII, at most 96 columns', () => {
  const items = [
    anItem({ title: 'word '.repeat(60).trim(), note: 'note '.repeat(60).trim(), dueAt: '2026-06-15T16:30:00Z' }),
  ]
  for (const line of checklistLines(aMigration(items), [anOrder({})], LOOK)) expect(line).toMatch(/^[ -~]{0,96}$/)
})

function focOf(more: Partial<NonNullable<OrderLineFragment['foc']>>) {
  const { foc } = anOrder({})
  return foc && { ...foc, ...more }
}
