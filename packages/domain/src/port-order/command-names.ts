/** Everything that can be done to an order (R2.3), in the order of its life. */
export const COMMANDS = [
  'save_csr',
  'save_loa',
  'amend',
  'record_carrier_call',
  'submit_loa',
  'acknowledge',
  'reject_loa',
  'record_foc',
  'confirm_foc',
  'reschedule_foc',
  'begin_port_day',
  'record_number_outcomes',
  'split_unported',
  'complete',
  'port_back',
  'hold',
  'release',
  'cancel',
] as const
export type CommandName = (typeof COMMANDS)[number]
