import { expect } from 'vitest'
import { fourTests, holdMeanwhile, orderTarget, type Target } from './four-tests.fixture.ts'
import type { Desk } from './porting-desk.fixture.ts'

const meanwhile = { meanwhile: holdMeanwhile, changedFields: ['heldAt', 'holdReason'] }
const FOC = { date: '2026-06-22', time: '09:30' }
const submitted = (input: object) => async (desk: Desk) => orderTarget(desk, (await desk.submitted()).id, input)
const committed = (input: object) => async (desk: Desk) => orderTarget(desk, (await desk.committed(FOC)).id, input)

async function migrationTarget(desk: Desk, targetDate: string): Promise<Target> {
  const { migrationId } = await desk.submitted()
  const { version } = await desk.readMigration<{ version: number }>(migrationId, 'version')
  return { input: { migrationId, targetDate }, streamId: migrationId, portOrderId: null, version }
}

fourTests([
  {
    mutation: 'recordFoc',
    recordedAs: 'record_foc',
    ready: submitted({ ...FOC, source: 'PORTAL', confirmationNumber: ' FOC-77 ' }),
    leavesIn: 'foc_received',
    async does(desk, { portOrderId }) {
      expect(
        await desk.read(portOrderId ?? '', 'conditions foc { date at timeZone source confirmedAt confirmationNumber }'),
      ).toEqual({
        conditions: ['FOC_UNCONFIRMED'],
        foc: {
          date: '2026-06-22',
          at: '2026-06-22T13:30:00Z',
          timeZone: 'America/New_York',
          source: 'PORTAL',
          confirmedAt: null,
          confirmationNumber: 'FOC-77',
        },
      })
    },
    refused: submitted({ date: '2026-06-20' }),
    refusals: ['FOC_NOT_BUSINESS_DAY date'],
    ...meanwhile,
  },
  {
    mutation: 'confirmFoc',
    recordedAs: 'confirm_foc',
    ready: committed({ ...FOC, confirmedBy: ' Dana ', confirmationNumber: 'C-1' }),
    leavesIn: 'foc_received',
    async does(desk, { portOrderId }) {
      const foc = { confirmedAt: '2026-06-01T12:00:00Z', confirmedBy: 'Dana', confirmationNumber: 'C-1' }
      const fields = 'confirmedAt confirmedBy confirmationNumber'
      expect(await desk.read(portOrderId ?? '', `conditions foc { ${fields} } focHistory { ${fields} }`)).toEqual({
        conditions: [],
        foc,
        focHistory: [foc],
      })
    },
    refused: committed({ ...FOC, time: '10:30', confirmedBy: 'Dana' }),
    refusals: ['FOC_MISMATCH time'],
    ...meanwhile,
  },
  {
    mutation: 'rescheduleFoc',
    recordedAs: 'reschedule_foc',
    ready: committed({ date: '2026-06-24', reason: 'The carrier is short of staff', requestedBy: 'CARRIER' }),
    leavesIn: 'foc_received',
    async does(desk, { portOrderId }) {
      expect(await desk.read(portOrderId ?? '', 'conditions foc { date at reason requestedBy }')).toEqual({
        conditions: ['FOC_UNCONFIRMED', 'FOC_SLIPPED'],
        foc: { date: '2026-06-24', at: null, reason: 'The carrier is short of staff', requestedBy: 'CARRIER' },
      })
    },
    refused: committed({ date: '2026-06-24', reason: ' ' }),
    refusals: ['REASON_MISSING reason'],
    ...meanwhile,
  },
  {
    mutation: 'setTargetDate',
    recordedAs: 'set_target_date',
    ready: (desk) => migrationTarget(desk, '2026-07-31'),
    leavesIn: null,
    async does(desk, { streamId }, { warnings }) {
      expect(warnings).toEqual([])
      const { targetDate } = await desk.readMigration<{ targetDate: string }>(streamId, 'targetDate')
      expect(targetDate).toBe('2026-07-31')
    },
    // Submitted on Monday 2026-06-01, a CLEC may take until 2026-06-23.
    refused: (desk) => migrationTarget(desk, '2026-06-22'),
    refusals: ['TARGET_TOO_EARLY targetDate'],
    meanwhile: (desk, { streamId }) => desk.done('setTargetDate', { migrationId: streamId, targetDate: '2026-08-31' }),
    changedFields: ['targetDate'],
  },
])
