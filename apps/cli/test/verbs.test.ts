import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type StandIn, startStandIn } from './stand-in-api.ts'
import { track, words } from './tracker-run.ts'
import { wholeApi } from './whole-api.ts'
import { aCarrier, MIGRATION_ID, ORDER_ID } from './world.ts'

let api: StandIn

beforeAll(async () => {
  api = await startStandIn(wholeApi)
})
beforeEach(() => {
  api.sent.length = 0
})
afterAll(() => api.close())

const NUMBERS = ['+14155550100', '+14155550101', '+14155550102']
const O = ORDER_ID
const M = MIGRATION_ID

// The command line, the operation that it sends last, and its variables (an input where the operation takes one).
const VERBS: readonly [line: string, operation: string, variables: object][] = [
  [
    `--action create --migration-id ${M} --numbers 415-555-0100..0102 --carrier 'Spectrum Business'`,
    'CreatePortOrder',
    { migrationId: M, carrier: 'Spectrum Business', numbers: NUMBERS },
  ],
  [
    `--action create --migration-id ${M} --numbers 4155550100 --carrier X --carrier-type toll_free --account-number 44 --btn 4155550100 --new-btn 4155550101 --resp-org-id ABC01 --port-type partial --site-id s1 --requested-date 2026-07-01 --split`,
    'CreatePortOrder',
    {
      migrationId: M,
      carrier: 'X',
      carrierType: 'TOLL_FREE',
      accountNumber: '44',
      btn: '4155550100',
      newBtn: '4155550101',
      respOrgId: 'ABC01',
      portType: 'PARTIAL',
      siteId: 's1',
      requestedDate: '2026-07-01',
      split: true,
      numbers: ['+14155550100'],
    },
  ],
  [`--action update --migration-id ${M} --stage loa_submitted`, 'SubmitLoa', { portOrderId: O, expectedVersion: 3 }],
  [
    `--action update --migration-id ${M} --stage port_day --order-id ${O}`,
    'BeginPortDay',
    { portOrderId: O, expectedVersion: 3 },
  ],
  [
    `--action update --migration-id ${M} --stage complete --carrier 'spectrum  business' --override 'told by phone'`,
    'CompletePortOrder',
    { portOrderId: O, override: 'told by phone', expectedVersion: 3 },
  ],
  [
    `--action update --migration-id ${M} --stage foc_received --foc-date 2026-06-15 --foc-time 09:30 --time-zone America/Denver --source portal --confirmation-number C1`,
    'RecordFoc',
    {
      portOrderId: O,
      date: '2026-06-15',
      time: '09:30',
      timeZone: 'America/Denver',
      source: 'PORTAL',
      confirmationNumber: 'C1',
      expectedVersion: 3,
    },
  ],
  [
    `migrations create --customer Acme --winning-carrier RingCentral --time-zone America/Denver --id ${M} --target-date 2026-08-03 --deal-stage 3`,
    'CreateMigration',
    {
      id: M,
      customerName: 'Acme',
      winningCarrier: 'RingCentral',
      timeZone: 'America/Denver',
      targetDate: '2026-08-03',
      dealStage: 3,
    },
  ],
  ['migrations list --search acme --first 5 --after 5', 'Migrations', { search: 'acme', first: 5, after: '5' }],
  [`migrations target ${M} 2026-08-03`, 'SetTargetDate', { migrationId: M, targetDate: '2026-08-03' }],
  [`migrations target ${M} none`, 'SetTargetDate', { migrationId: M, targetDate: null }],
  [
    `migrations add-site ${M} --name Annex --address 'Pier 1'`,
    'AddSite',
    { migrationId: M, name: 'Annex', address: 'Pier 1' },
  ],
  [
    `orders create --migration-id ${M} --carrier X --numbers 4155550100`,
    'CreatePortOrder',
    { migrationId: M, carrier: 'X', numbers: ['+14155550100'] },
  ],
  ['orders list', 'PortOrders', { filter: {}, first: 25 }],
  [
    'orders list --stage foc_received,PORT-DAY --condition on_hold --condition cancelled --carrier-type ilec --open --needs-somebody --foc-from 2026-06-01 --foc-to 2026-06-30 --number 415-555-0100 --sort foc_date --desc',
    'PortOrders',
    {
      filter: {
        stage: ['FOC_RECEIVED', 'PORT_DAY'],
        condition: ['ON_HOLD', 'CANCELLED'],
        carrierType: ['ILEC'],
        open: true,
        needsSomebody: true,
        focFrom: '2026-06-01',
        focTo: '2026-06-30',
        number: '415-555-0100',
      },
      orderBy: { field: 'FOC_DATE', direction: 'DESC' },
      first: 25,
    },
  ],
  ["orders list --carrier 'spectrum business'", 'PortOrders', { filter: { carrierId: [aCarrier()['id']] }, first: 25 }],
  [`orders show ${O}`, 'PortOrder', { id: O, first: 100, after: null }],
  [
    `orders submit ${O} --submitted-at 2026-06-01T09:00-07:00`,
    'SubmitLoa',
    { portOrderId: O, submittedAt: '2026-06-01T16:00:00Z' },
  ],
  [`orders acknowledge ${O} --expected-version 4`, 'AcknowledgeLoa', { portOrderId: O, expectedVersion: 4 }],
  [
    `orders reject ${O} --code 8A,8D --code 7401 --note 'ends in 9'`,
    'RejectLoa',
    { portOrderId: O, codes: ['8A', '8D', '7401'], note: 'ends in 9' },
  ],
  [
    `orders amend ${O} --remove-numbers 415-555-0100..0101 --port-type partial --new-btn 4155550109 --requested-date 2026-07-01 --account-number 44 --btn 4155550102 --resp-org-id ABC01 --expected-version 4`,
    'AmendPortOrder',
    {
      portOrderId: O,
      removeNumbers: ['+14155550100', '+14155550101'],
      portType: 'PARTIAL',
      newBtn: '4155550109',
      requestedDate: '2026-07-01',
      accountNumber: '44',
      btn: '4155550102',
      respOrgId: 'ABC01',
      expectedVersion: 4,
    },
  ],
  [
    `orders amend ${O} --port-type full --new-btn none --requested-date none`,
    'AmendPortOrder',
    { portOrderId: O, portType: 'FULL', newBtn: null, requestedDate: null },
  ],
  [`orders hold ${O} --reason 'moves offices'`, 'HoldPortOrder', { portOrderId: O, reason: 'moves offices' }],
  [`orders release ${O}`, 'ReleasePortOrder', { portOrderId: O }],
  [
    `orders cancel ${O} --reason stays --override 'carrier agreed'`,
    'CancelPortOrder',
    { portOrderId: O, reason: 'stays', override: 'carrier agreed' },
  ],
  [`orders begin-port-day ${O}`, 'BeginPortDay', { portOrderId: O }],
  [`orders complete ${O}`, 'CompletePortOrder', { portOrderId: O }],
  [`orders split ${O}`, 'SplitUnportedNumbers', { portOrderId: O }],
  [
    `orders port-back ${O} --numbers 415-555-0100 --reason 'no inbound calls'`,
    'RequestPortBack',
    { portOrderId: O, numbers: ['+14155550100'], reason: 'no inbound calls' },
  ],
  [
    `foc record ${O} --date 2026-11-01 --time 01:30 --occurrence later`,
    'RecordFoc',
    { portOrderId: O, date: '2026-11-01', time: '01:30', occurrence: 'LATER' },
  ],
  [
    `foc confirm ${O} --date 2026-06-15 --time 09:30 --confirmed-by Dana --confirmation-number C1`,
    'ConfirmFoc',
    { portOrderId: O, date: '2026-06-15', time: '09:30', confirmedBy: 'Dana', confirmationNumber: 'C1' },
  ],
  [
    `foc reschedule ${O} --date 2026-06-22 --reason strike --requested-by carrier --customer-told-by Ann`,
    'RescheduleFoc',
    { portOrderId: O, date: '2026-06-22', reason: 'strike', requestedBy: 'CARRIER', customerToldBy: 'Ann' },
  ],
  [
    'foc estimate --carrier-type toll-free --submitted-on 2026-06-01',
    'EstimateFoc',
    { carrierType: 'TOLL_FREE', submittedOn: '2026-06-01' },
  ],
  [
    "foc estimate --carrier 'Spectrum Business'",
    'EstimateFoc',
    { carrierId: aCarrier()['id'], submittedOn: '2026-06-10' },
  ],
  [
    `numbers outcome ${O} --numbers 415-555-0100..0101 --outcome test-failed --note busy --at 2026-06-15T16:45:00Z`,
    'RecordNumberOutcomes',
    {
      portOrderId: O,
      outcomes: [0, 1].map((last) => ({
        number: `+1415555010${last}`,
        outcome: 'TEST_FAILED',
        note: 'busy',
        at: '2026-06-15T16:45:00Z',
      })),
    },
  ],
  [`checklist show ${M}`, 'MigrationOrders', { id: M, first: 100, after: null }],
  ['checklist tick item-1 --note reached', 'SetChecklistItem', { id: 'item-1', done: true, note: 'reached' }],
  ['checklist tick item-1 --undo', 'SetChecklistItem', { id: 'item-1', done: false }],
  [`readiness ${M} --json`, 'MigrationReadiness', { id: M }],
  ['calendar', 'FocCalendar', { from: '2026-06-01', to: '2026-06-30', filter: {}, first: 100 }],
  ['calendar --month 2028-02', 'FocCalendar', { from: '2028-02-01', to: '2028-02-29', filter: {}, first: 100 }],
  [
    `calendar --from 2026-06-05 --to 2026-07-05 --migration-id ${M}`,
    'FocCalendar',
    { from: '2026-06-05', to: '2026-07-05', filter: { migrationId: M }, first: 100 },
  ],
  ['carriers list --search verizon', 'Carriers', { search: 'verizon', first: 25 }],
  [
    "carriers update 'spectrum business' --foc-days 12-18 --foc-market LA --foc-note 'slower since May'",
    'UpdateCarrier',
    { id: aCarrier()['id'], focMinDays: 12, focMaxDays: 18, focMarket: 'LA', focNote: 'slower since May' },
  ],
  [
    `carriers update ${M} --type clec --time-zone America/Denver --receipt-cutoff 12:00 --holidays-added 2026-07-06,2026-12-24 --holidays-dropped none --escalation-phone 415-555-0199 --escalation-route NOC --escalation-hours nights --answers-at-night yes --expected-version 1`,
    'UpdateCarrier',
    {
      id: M,
      type: 'CLEC',
      timeZone: 'America/Denver',
      receiptCutoff: '12:00',
      holidaysAdded: ['2026-07-06', '2026-12-24'],
      holidaysDropped: [],
      escalationPhone: '415-555-0199',
      escalationRoute: 'NOC',
      escalationHours: 'nights',
      answersAtNight: true,
      expectedVersion: 1,
    },
  ],
  [
    `carriers update ${M} --foc-days none --foc-market None --escalation-phone none --answers-at-night no`,
    'UpdateCarrier',
    { id: M, focMinDays: null, focMaxDays: null, focMarket: null, escalationPhone: null, answersAtNight: false },
  ],
  [`migrations platform ${M}`, 'MigrationPlatform', { id: M }],
  [
    `migrations platform ${M} --porting-contact Ports --noc-phone 800-555-0199 --portal-url https://porting.example`,
    'UpdateWinningCarrier',
    {
      id: 'w1',
      portingContact: 'Ports',
      nocPhone: '800-555-0199',
      portalUrl: 'https://porting.example',
      expectedVersion: 7,
    },
  ],
  [
    `migrations platform ${M} --portal-url none --lock-hours 0 --best-effort-hours 72 --supplements-after-foc 2 --new-date-business-days 5 --port-back-hours 48 --acknowledgement-business-days 1 --loa-max-age-days 60 --expected-version 6`,
    'UpdateWinningCarrier',
    {
      id: 'w1',
      portalUrl: null,
      lockHours: 0,
      bestEffortHours: 72,
      supplementsAfterFoc: 2,
      newDateBusinessDays: 5,
      portBackHours: 48,
      acknowledgementBusinessDays: 1,
      loaMaxAgeDays: 60,
      expectedVersion: 6,
    },
  ],
  [
    `loa call ${O} --account-number 44 --btn 4155550100 --legal-name Acme --called-at 2026-06-01T17:00:00Z --spoke-with Dana`,
    'RecordCarrierCall',
    {
      portOrderId: O,
      accountNumber: '44',
      btn: '4155550100',
      legalName: 'Acme',
      calledAt: '2026-06-01T17:00:00Z',
      spokeWith: 'Dana',
    },
  ],
  ['whoami', 'Viewer', {}],
  ['keys create --name report --role reader', 'CreateApiKey', { name: 'report', role: 'READER' }],
  ['keys list', 'ApiKeys', { first: 25 }],
  ['keys revoke k-1', 'RevokeApiKey', { id: 'k-1' }],
  ['sign-in-link', 'CreateSignInLink', {}],
]

describe('every verb sends its operation', () => {
  test.each(VERBS)('%s', async (line, operation, variables) => {
    const ran = await track(words(line), { url: api.url })
    expect(ran).toMatchObject({ code: 0 })
    const last = api.sent.at(-1)
    expect(last?.operation).toBe(operation)
    expect(last?.variables['input'] ?? last?.variables).toEqual(variables)
  })

  test.each(VERBS)('with --json, nothing but JSON on stdout: %s', async (line) => {
    const ran = await track([...words(line), '--json'], { url: api.url })
    expect(ran.code).toBe(0)
    expect(JSON.parse(ran.stdout)).toBeTypeOf('object')
  })
})
