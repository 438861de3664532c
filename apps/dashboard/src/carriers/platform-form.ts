import type { UpdateWinningCarrierInput } from '@portday/schema/dashboard'
import type { PlatformRecord } from '../data-provider/platforms.ts'
import { phoneShown } from './phone-line.tsx'
import { changedNames, numberTyped, type Told } from './settings-form.ts'

interface PolicyField {
  readonly label: string
  readonly unit: string
  /** What the rule makes of it. */
  readonly hint: string
  readonly rule: string
}

/** The policy that a platform applies to orders in flight, each setting with what its rule makes of it. */
export const POLICY = {
  lockHours: {
    ...{ label: 'Locked before the FOC', unit: 'hours', rule: 'R6.4' },
    hint: 'So close to the FOC no edit of ours is taken, a new date included. What the carrier decides is still recorded.',
  },
  bestEffortHours: {
    ...{ label: 'Best effort before the FOC', unit: 'hours', rule: 'R6.4' },
    hint: 'So close to the FOC an edit of ours may come too late. At least as long as the lock.',
  },
  supplementsAfterFoc: {
    ...{ label: 'Taken after the FOC', unit: 'supplements', rule: 'R6.4' },
    hint: 'How often we can change an order that has a FOC.',
  },
  newDateBusinessDays: {
    ...{ label: 'A new date is away', unit: 'business days', rule: 'R6.4' },
    hint: 'A FOC that we move lies at least so far ahead.',
  },
  portBackHours: {
    ...{ label: 'Ported back within', unit: 'hours', rule: 'R10.2' },
    hint: 'From the moment a number ported. Later the only way back is a whole new port.',
  },
  acknowledgementBusinessDays: {
    ...{ label: 'Acknowledges a letter within', unit: 'business days', rule: 'R3.3' },
    hint: 'An order without its word by then is marked as overdue.',
  },
  loaMaxAgeDays: {
    ...{ label: 'A letter is too old', unit: 'days after signing', rule: 'R5.6' },
    hint: 'It is refused on the day that it would be submitted, and warned about before.',
  },
} as const satisfies Record<string, PolicyField>

export type PolicyName = keyof typeof POLICY
export const POLICY_NAMES = Object.keys(POLICY) as PolicyName[]

/** A platform's settings as they are typed; the fields are called as in the command's input. */
export interface PlatformForm extends Record<PolicyName, string> {
  portingContact: string
  nocPhone: string
  portalUrl: string
}

const policyShown = (name: PolicyName) => ({
  label: POLICY[name].label,
  show: (value: string) => `${value} ${POLICY[name].unit}`,
})

export const PLATFORM_FIELDS: Told<PlatformForm> = {
  nocPhone: { label: 'Porting NOC' },
  portingContact: { label: 'Porting contact' },
  portalUrl: { label: 'Portal' },
  lockHours: policyShown('lockHours'),
  bestEffortHours: policyShown('bestEffortHours'),
  supplementsAfterFoc: policyShown('supplementsAfterFoc'),
  newDateBusinessDays: policyShown('newDateBusinessDays'),
  portBackHours: policyShown('portBackHours'),
  acknowledgementBusinessDays: policyShown('acknowledgementBusinessDays'),
  loaMaxAgeDays: policyShown('loaMaxAgeDays'),
}

export function platformForm(platform: PlatformRecord): PlatformForm {
  const text = (name: PolicyName) => String(platform[name])
  return {
    nocPhone: phoneShown(platform.nocPhone),
    portingContact: platform.portingContact ?? '',
    portalUrl: platform.portalUrl ?? '',
    lockHours: text('lockHours'),
    bestEffortHours: text('bestEffortHours'),
    supplementsAfterFoc: text('supplementsAfterFoc'),
    newDateBusinessDays: text('newDateBusinessDays'),
    portBackHours: text('portBackHours'),
    acknowledgementBusinessDays: text('acknowledgementBusinessDays'),
    loaMaxAgeDays: text('loaMaxAgeDays'),
  }
}

/** What the command is given: only what was changed, against the version that was seen. Null when nothing was. */
export function platformInput(before: PlatformRecord, typed: PlatformForm): UpdateWinningCarrierInput | null {
  const changed = changedNames(PLATFORM_FIELDS, platformForm(before), typed)
  if (changed.length === 0) return null
  const value = (name: keyof PlatformForm) => (name in POLICY ? numberTyped(typed[name]) : typed[name])
  return {
    id: before.id,
    expectedVersion: before.version,
    ...Object.fromEntries(changed.map((name) => [name, value(name)])),
  }
}
