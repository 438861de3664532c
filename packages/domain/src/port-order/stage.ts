import type { CommandName } from './command-names.ts'

export const PORT_STAGES = ['loa_pending', 'loa_submitted', 'foc_received', 'port_day', 'complete'] as const
/** The five stages, in order (R2). Everything that can go wrong is a condition beside the stage. */
export type PortStage = (typeof PORT_STAGES)[number]

/** One row of R2.3. A cancelled order takes no command at all. */
export interface Transition {
  /** The command in the words of R2.3. */
  readonly says: string
  readonly from: readonly PortStage[]
  /** Null: the order stays in its stage. */
  readonly to: PortStage | null
  /** Whether an order on hold takes it (R2.8). */
  readonly whileHeld: boolean
  /** Until which ports it is taken: `ever` counts numbers that were ported back since, `now` only those on the platform. */
  readonly beforeAnythingPorted: 'ever' | 'now' | null
}

const BEFORE_PORT_DAY = ['loa_pending', 'loa_submitted', 'foc_received'] as const
/** The stages of an order that is neither complete nor (judged by itself) cancelled. */
export const OPEN_STAGES = [...BEFORE_PORT_DAY, 'port_day'] as const

const stays = { to: null, whileHeld: false, beforeAnythingPorted: null } as const
const saves = { from: BEFORE_PORT_DAY, to: null, whileHeld: true, beforeAnythingPorted: null } as const

/** The transition table (R2.3, R2.8). */
export const TRANSITIONS = {
  save_csr: { says: 'save CSR', ...saves },
  save_loa: { says: 'save LOA', ...saves },
  amend: { says: 'amend order', ...saves, from: ['loa_pending'] },
  record_carrier_call: { says: 'record carrier call', ...saves },
  submit_loa: { says: 'submit LOA', ...stays, from: ['loa_pending'], to: 'loa_submitted' },
  acknowledge: { says: 'acknowledge', ...stays, from: ['loa_submitted'] },
  reject_loa: {
    says: 'reject LOA',
    ...stays,
    from: ['loa_submitted', 'foc_received'],
    to: 'loa_pending',
    whileHeld: true,
  },
  record_foc: { says: 'record FOC', ...stays, from: ['loa_submitted'], to: 'foc_received' },
  confirm_foc: { says: 'confirm FOC', ...stays, from: ['foc_received', 'port_day'] },
  reschedule_foc: {
    says: 'reschedule FOC',
    ...stays,
    from: ['foc_received', 'port_day'],
    to: 'foc_received',
    beforeAnythingPorted: 'ever',
  },
  begin_port_day: { says: 'begin port day', ...stays, from: ['foc_received'], to: 'port_day' },
  record_number_outcomes: { says: 'record number outcomes', ...stays, from: ['port_day'] },
  split_unported: { says: 'split un-ported numbers', ...stays, from: ['port_day'] },
  complete: { says: 'complete', ...stays, from: ['port_day'], to: 'complete' },
  port_back: { says: 'port back', ...stays, from: ['port_day', 'complete'] },
  hold: { says: 'hold', ...stays, from: OPEN_STAGES },
  release: { says: 'release', ...stays, from: OPEN_STAGES, whileHeld: true },
  cancel: { says: 'cancel', ...stays, from: OPEN_STAGES, whileHeld: true, beforeAnythingPorted: 'now' },
} as const satisfies Record<CommandName, Transition>
