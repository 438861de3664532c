import type { CarrierType, FocSource, PortStage, PortType, RequestedBy, TimeOccurrence } from '@portday/schema/tracker'
import { usage } from '../failure.ts'

export const ACTIONS = ['create', 'status', 'update', 'checklist'] as const
export type Action = (typeof ACTIONS)[number]

/** The options of the guide's form, as the command line gives them. */
export interface GuideOptions {
  readonly migrationId?: string
  readonly numbers?: string
  readonly carrier?: string
  readonly carrierType?: CarrierType
  readonly accountNumber?: string
  readonly btn?: string
  readonly newBtn?: string
  readonly respOrgId?: string
  readonly portType?: PortType
  readonly siteId?: string
  readonly requestedDate?: string
  readonly split?: boolean
  readonly stage?: PortStage
  readonly orderId?: string
  readonly focDate?: string
  readonly focTime?: string
  readonly timeZone?: string
  readonly occurrence?: TimeOccurrence
  readonly source?: FocSource
  readonly confirmationNumber?: string
  readonly reason?: string
  readonly requestedBy?: RequestedBy
  readonly customerToldBy?: string
  readonly override?: string
  readonly all?: boolean
  readonly ids?: boolean
}

type OptionName = keyof GuideOptions

interface OptionsOf {
  readonly wanted: readonly OptionName[]
  readonly allowed: readonly OptionName[]
}

const OPTIONS_OF = {
  create: {
    wanted: ['migrationId', 'numbers', 'carrier'],
    allowed: [
      'carrierType',
      'accountNumber',
      'btn',
      'newBtn',
      'respOrgId',
      'portType',
      'siteId',
      'requestedDate',
      'split',
    ],
  },
  status: { wanted: ['migrationId'], allowed: [] },
  update: {
    wanted: ['migrationId', 'stage'],
    allowed: [
      'orderId',
      'carrier',
      'carrierType',
      'focDate',
      'focTime',
      'timeZone',
      'occurrence',
      'source',
      'confirmationNumber',
      'reason',
      'requestedBy',
      'customerToldBy',
      'override',
    ],
  },
  checklist: { wanted: ['migrationId'], allowed: ['all', 'ids'] },
} as const satisfies Record<Action, OptionsOf>

const FOC_OPTIONS: readonly OptionName[] = [
  'focDate',
  'focTime',
  'timeZone',
  'occurrence',
  'source',
  'confirmationNumber',
  'reason',
  'requestedBy',
  'customerToldBy',
]

const NOT_OPTIONS = new Set(['action', 'json', 'color'])

/** Ends in a usage error when an option is missing or goes with another action: none is dropped in silence. */
export function checkOptions(action: Action, options: GuideOptions): void {
  const { wanted, allowed }: OptionsOf = OPTIONS_OF[action]
  const missing = wanted.filter((name) => options[name] === undefined)
  if (missing.length > 0) {
    throw usage(`--action ${action} wants ${missing.map(flag).join(' and ')}.`, 'Add --help to see examples.')
  }
  const known = new Set<string>([...wanted, ...allowed])
  const stray = Object.keys(options).filter((name) => !known.has(name) && !NOT_OPTIONS.has(name))
  if (stray.length > 0) throw usage(`${stray.map(flag).join(' and ')} does not go with --action ${action}.`)
  if (action === 'update') checkStageOptions(options)
}

function checkStageOptions(options: GuideOptions): void {
  const stage = options.stage?.toLowerCase()
  if (options.stage === 'FOC_RECEIVED') {
    if (options.focDate === undefined)
      throw usage('--stage foc_received wants --foc-date, such as --foc-date 2026-06-15.')
    return
  }
  const stray = FOC_OPTIONS.filter((name) => options[name] !== undefined)
  if (stray.length > 0) throw usage(`${stray.map(flag).join(' and ')} does not go with --stage ${stage}.`)
  if (options.override !== undefined && options.stage !== 'COMPLETE') {
    throw usage(`--override does not go with --stage ${stage}: it has no rule that can be set aside.`)
  }
}

/** An option as it is typed. */
export function flag(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}
