/** The items of the schedule, by time. */
export const SCHEDULE_CODES = [
  'PLATFORM_CONFIGURED',
  'PRE_CUTOVER_CALL',
  'FINAL_REVIEW',
  'CHANNELS_OPEN',
  'PORT_BEGINS',
  'TEST_CALL',
  'E911_TEST',
  'HEALTH_CHECK',
  'DECOMMISSION_TRUNK',
] as const
export type ScheduleCode = (typeof SCHEDULE_CODES)[number]

/** What an item of the checklist belongs to; there is one item for each. */
export type ItemScope = 'migration_from_first' | 'migration_from_last' | 'order' | 'foc' | 'site_and_foc' | 'number'

export interface ScheduleRow {
  readonly title: string
  /** ISO 8601 duration from the FOC. Whole days are calendar days, due at 17:00; hours and minutes are elapsed (R4.4). */
  readonly offset: string
  readonly scope: ItemScope
}

/** The hour at which day items are due, in the order's zone (R7.1). */
export const DAY_ITEMS_DUE = '17:00'

/** The schedule around the FOC (R7). */
export const PORT_DAY_SCHEDULE = {
  PLATFORM_CONFIGURED: {
    title: 'Platform fully configured, all users tested on temporary numbers',
    offset: '-P7D',
    scope: 'migration_from_first',
  },
  PRE_CUTOVER_CALL: { title: 'Pre-cutover call with the customer', offset: '-P3D', scope: 'migration_from_first' },
  FINAL_REVIEW: { title: 'Final review; FOC confirmation number on file', offset: '-P1D', scope: 'order' },
  CHANNELS_OPEN: { title: 'Monitoring channels open; all contacts reachable', offset: '-PT2H', scope: 'foc' },
  PORT_BEGINS: { title: 'Numbers begin to port: watch the call log', offset: 'PT0S', scope: 'order' },
  TEST_CALL: { title: 'Test call from an outside line', offset: 'PT15M', scope: 'number' },
  E911_TEST: { title: 'E911 test (dial 933)', offset: 'PT60M', scope: 'site_and_foc' },
  HEALTH_CHECK: { title: 'Health check', offset: 'PT4H', scope: 'foc' },
  DECOMMISSION_TRUNK: {
    title: "Decommission the old PSTN trunk, with the customer's word",
    offset: 'PT48H',
    scope: 'migration_from_last',
  },
} as const satisfies Record<ScheduleCode, ScheduleRow>
