import { Temporal } from 'temporal-polyfill'
import { calendarOf } from '../calendar/business-day.ts'
import type { PortOrderFacts } from './facts.ts'
import { portBackWindow } from './port-back.ts'
import type { PortStage } from './stage.ts'

/** Somebody to call about an order (R14.3). */
export interface Contact {
  readonly who: string
  /** E.164; null where there is a way but no number. */
  readonly phone: string | null
  /** An address, a portal, or the way round. */
  readonly route: string | null
  readonly hours: string | null
  /** What they are good for, and whether they are closed now. */
  readonly why: string
}

type Way = 'noc' | 'line' | 'desk'

/** Who can do something about an order in this stage, the most useful first. On port day it is the NOC, at any hour. */
const USEFUL = {
  loa_pending: ['line', 'desk', 'noc'],
  loa_submitted: ['desk', 'line', 'noc'],
  foc_received: ['desk', 'noc', 'line'],
  port_day: ['noc', 'line', 'desk'],
  complete: ['desk', 'noc', 'line'],
} as const satisfies Record<PortStage, readonly Way[]>

/** From the first to the last to try. */
const ANSWERS = ['now', 'later', 'never'] as const

interface KnownWay extends Contact {
  readonly answers: (typeof ANSWERS)[number]
}

const WAYS: Readonly<Record<Way, (order: PortOrderFacts, isOffice: boolean) => KnownWay | null>> = {
  noc: nightDesk,
  line: carrierLine,
  desk: portingDesk,
}

const OFFICE_OPENS = Temporal.PlainTime.from('08:00')
const OFFICE_CLOSES = Temporal.PlainTime.from('17:00')

/**
 * Whom to call about an order at this moment, the first one first (R14.3): who answers now before who is closed, and among
 * these who can do most in its stage; while numbers can be ported back, as on port day. A carrier without a number comes
 * last, with the way round. Nobody for a cancelled order.
 */
export function whoToCall(order: PortOrderFacts, now: Temporal.Instant): Contact[] {
  if (order.cancelledAt) return []
  const isOffice = isOfficeHour(order, now)
  const stage = order.rejectedAt ? 'loa_submitted' : portBackWindow(order, now) ? 'port_day' : order.stage
  const known = USEFUL[stage].flatMap((way) => WAYS[way](order, isOffice) ?? [])
  return ANSWERS.flatMap((answers) => known.filter((way) => way.answers === answers)).map(
    ({ answers, why, ...contact }) => ({ ...contact, why: answers === 'later' ? `${why} Closed now.` : why }),
  )
}

function nightDesk({ winningCarrier: winning, carrier }: PortOrderFacts): KnownWay | null {
  if (winning.nocPhone === null) return null
  return {
    who: `${winning.name} porting NOC`,
    phone: winning.nocPhone,
    route: null,
    hours: 'Day and night',
    why: `Answers at any hour and escalates to ${carrier.name} when nothing ports.`,
    answers: 'now',
  }
}

function carrierLine({ carrier }: PortOrderFacts, isOffice: boolean): KnownWay {
  const { name, escalationPhone: phone, escalationRoute: route, escalationHours, answersAtNight } = carrier
  if (phone === null) {
    const why = `${name} has no porting line on file; this is the way round.`
    return { who: name, phone, route, hours: escalationHours, why, answers: 'never' }
  }
  return {
    who: `${name} porting line`,
    phone,
    route,
    hours: escalationHours ?? (answersAtNight ? 'Day and night' : 'Business hours'),
    why: 'Has the account and releases its numbers.',
    answers: isOffice || answersAtNight ? 'now' : 'later',
  }
}

function portingDesk({ winningCarrier: winning, carrier }: PortOrderFacts, isOffice: boolean): KnownWay | null {
  const route = winning.portingContact ?? winning.portalUrl
  if (route === null) return null
  return {
    who: `${winning.name} porting desk`,
    phone: null,
    route,
    hours: 'Business hours',
    why: `Has the letter, and asks ${carrier.name} for the date.`,
    answers: isOffice ? 'now' : 'later',
  }
}

/** A business day of the losing carrier (R4.1), 08:00 to 17:00 on its clocks. */
function isOfficeHour({ carrier }: PortOrderFacts, now: Temporal.Instant): boolean {
  const local = now.toZonedDateTimeISO(carrier.timeZone)
  const time = local.toPlainTime()
  return (
    calendarOf(carrier).isBusinessDay(local.toPlainDate()) &&
    Temporal.PlainTime.compare(time, OFFICE_OPENS) >= 0 &&
    Temporal.PlainTime.compare(time, OFFICE_CLOSES) < 0
  )
}
