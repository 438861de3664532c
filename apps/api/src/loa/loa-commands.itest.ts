import { expect } from 'vitest'
import { fourTests, holdMeanwhile, orderTarget } from '../foc/four-tests.fixture.ts'
import { type Desk, type OrderWanted, utc } from '../foc/porting-desk.fixture.ts'

const pending = (input: object) => async (desk: Desk) => orderTarget(desk, (await desk.order()).id, input)
const submitted = (input: object, wanted?: OrderWanted) => async (desk: Desk) =>
  orderTarget(desk, (await desk.submitted(wanted)).id, input)
const cancelled = (input: object) => async (desk: Desk) => {
  const { id } = await desk.order()
  await desk.done('cancelPortOrder', { portOrderId: id, reason: 'The customer stays' })
  return orderTarget(desk, id, input)
}

const meanwhile = { meanwhile: holdMeanwhile, changedFields: ['heldAt', 'holdReason'] }
const CALL = {
  accountNumber: 'SPB-8844120',
  btn: '212-555-0100',
  legalName: 'Acme Dental, Inc.',
  calledAt: '2026-06-01T11:00:00Z',
  spokeWith: 'Dana',
}

fourTests([
  {
    mutation: 'saveCsr',
    recordedAs: 'save_csr',
    ready: pending({ legalName: ' Acme  Dental, Inc.' }),
    leavesIn: 'loa_pending',
    async does(desk, { portOrderId }) {
      const { csr } = await desk.read<{ csr: object }>(portOrderId ?? '', 'csr { legalName savedAt }')
      expect(csr).toEqual({ legalName: ' Acme  Dental, Inc.', savedAt: utc('2026-06-01T12:00:00') })
    },
    refused: pending({ numbers: ['212-555-0100', '212-555'] }),
    refusals: ['NUMBER_INVALID numbers.1'],
    ...meanwhile,
  },
  {
    mutation: 'saveLoa',
    recordedAs: 'save_loa',
    ready: pending({ legalName: 'Acme Dental, Inc.' }),
    leavesIn: 'loa_pending',
    async does(desk, { portOrderId }) {
      const { loa } = await desk.read<{ loa: object }>(portOrderId ?? '', 'loa { legalName }')
      expect(loa).toEqual({ legalName: 'Acme Dental, Inc.' })
    },
    refused: cancelled({ legalName: 'Acme Dental, Inc.' }),
    refusals: ['CANCELLED cancelledAt'],
    ...meanwhile,
  },
  {
    mutation: 'recordCarrierCall',
    recordedAs: 'record_carrier_call',
    ready: pending(CALL),
    leavesIn: 'loa_pending',
    async does(desk, { portOrderId }) {
      const { carrierCall } = await desk.read<{ carrierCall: object }>(
        portOrderId ?? '',
        'carrierCall { accountNumber btn legalName calledAt spokeWith }',
      )
      expect(carrierCall).toEqual({ ...CALL, calledAt: utc('2026-06-01T11:00:00') })
    },
    refused: pending({ ...CALL, spokeWith: ' ', calledAt: '2026-06-01T12:00:01Z' }),
    refusals: ['VALUE_MISSING spokeWith', 'VALUE_INVALID calledAt'],
    ...meanwhile,
  },
  {
    mutation: 'submitLoa',
    recordedAs: 'submit_loa',
    ready: pending({}),
    leavesIn: 'loa_submitted',
    async does(desk, { portOrderId }, { warnings }) {
      expect(warnings.map(({ code }) => code)).toEqual(['LOA_NOT_ON_FILE', 'PORTING_CONTACT_MISSING'])
      expect(await desk.read(portOrderId ?? '', 'submittedAt acknowledgedAt')).toEqual({
        submittedAt: '2026-06-01T12:00:00Z',
        acknowledgedAt: null,
      })
    },
    refused: submitted({}),
    refusals: ['STAGE_FORBIDS stage'],
    ...meanwhile,
  },
  {
    mutation: 'acknowledgeLoa',
    recordedAs: 'acknowledge',
    ready: submitted({}),
    leavesIn: 'loa_submitted',
    async does(desk, { portOrderId }) {
      const { acknowledgedAt } = await desk.read<{ acknowledgedAt: string }>(portOrderId ?? '', 'acknowledgedAt')
      expect(acknowledgedAt).toBe('2026-06-01T12:00:00Z')
    },
    refused: pending({}),
    refusals: ['STAGE_FORBIDS stage'],
    ...meanwhile,
  },
  {
    mutation: 'rejectLoa',
    recordedAs: 'reject_loa',
    ready: submitted({ codes: ['7404'], note: 'Name on the account differs' }),
    leavesIn: 'loa_pending',
    async does(desk, { portOrderId }) {
      expect(await desk.read(portOrderId ?? '', 'conditions rejections { reasons { code family } note }')).toEqual({
        conditions: ['LOA_REJECTED'],
        rejections: [{ reasons: [{ code: '7404', family: 'legal_name' }], note: 'Name on the account differs' }],
      })
    },
    refused: submitted({ codes: [' '] }),
    refusals: ['REASON_MISSING codes'],
    ...meanwhile,
  },
])
