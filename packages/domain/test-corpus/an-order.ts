import { Temporal } from 'temporal-polyfill'
import type { CarrierFacts, CarrierType, WinningCarrierFacts } from '../src/carrier/carrier.ts'
import type { Commitment } from '../src/foc/commitment.ts'
import type { NumberTally, PortOrderFacts } from '../src/port-order/facts.ts'
import { PORT_STAGES, type PortStage } from '../src/port-order/stage.ts'

/** A commitment in a test's words: ISO date, HH:MM, IANA zone (the order's unless said), confirmed or not (not). */
export interface FocWords {
  readonly date: string
  readonly time?: string
  readonly zone?: string
  readonly confirmed?: boolean
}

const LOSING = {
  ilec: 'AT&T Business',
  clec: 'Spectrum Business',
  wireless: 'T-Mobile',
  regional: 'Valley Regional Telephone',
  toll_free: 'Northern RespOrg',
} as const satisfies Record<CarrierType, string>

const CARRIER: CarrierFacts = {
  id: 'carrier-1',
  name: LOSING.clec,
  type: 'clec',
  ownBusinessDays: null,
  timeZone: 'America/New_York',
  receiptCutoff: '13:00',
  country: 'US',
  holidaysAdded: [],
  holidaysDropped: [],
  escalationPhone: '+18339141800',
  escalationRoute: 'Partner porting line',
  escalationHours: 'Business hours; at night through the partner NOC',
  answersAtNight: true,
}

const WINNING: WinningCarrierFacts = {
  id: 'winning-1',
  name: 'Dialworks',
  portingContact: 'porting@dialworks.example',
  nocPhone: '+12125550142',
  portalUrl: 'https://portal.dialworks.example',
  lockHours: 24,
  bestEffortHours: 48,
  supplementsAfterFoc: 3,
  newDateBusinessDays: 3,
  portBackHours: 48,
  acknowledgementBusinessDays: 2,
  loaMaxAgeDays: 30,
}

const NO_NUMBERS: NumberTally = {
  pending: 0,
  ported: 0,
  tested: 0,
  test_failed: 0,
  failed: 0,
  ported_back: 0,
  firstPortedAt: null,
  lastPortedAt: null,
}

interface Words {
  readonly stage: PortStage | null
  readonly carrier: CarrierFacts
  readonly winningCarrier: WinningCarrierFacts
  /** A bare date is 10:00 in the losing carrier's zone, before the default cutoff. */
  readonly submitted: Temporal.PlainDate | Temporal.Instant | null
  readonly foc: FocWords | null
  readonly tally: Partial<NumberTally> | null
  readonly facts: Partial<PortOrderFacts>
}

/**
 * Starts an order for a test: three numbers at Spectrum Business (CLEC), in New York, `loa_pending`. Each method
 * returns a new builder, so a base can be shared. What a stage implies is filled in unless the test says otherwise:
 * submitted from `loa_submitted` on (Mon 2026-06-01), a FOC from `foc_received` on (Mon 2026-06-15 09:30, unconfirmed),
 * numbers tested and completed at `complete`. A submission or a FOC without a stage implies its stage.
 */
export function anOrder(): OrderBuilder {
  return new OrderBuilder({
    stage: null,
    carrier: CARRIER,
    winningCarrier: WINNING,
    submitted: null,
    foc: null,
    tally: null,
    facts: {},
  })
}

export class OrderBuilder {
  readonly #words: Words

  constructor(words: Words) {
    this.#words = words
  }

  /** The losing carrier's type, and a name to go with it. */
  losing(type: CarrierType): OrderBuilder {
    return this.carrier({ type, name: LOSING[type] })
  }

  carrier(carrier: Partial<CarrierFacts>): OrderBuilder {
    return this.#but({ carrier: { ...this.#words.carrier, ...carrier } })
  }

  winning(winningCarrier: Partial<WinningCarrierFacts>): OrderBuilder {
    return this.#but({ winningCarrier: { ...this.#words.winningCarrier, ...winningCarrier } })
  }

  inStage(stage: PortStage): OrderBuilder {
    return this.#but({ stage })
  }

  /** ISO date: received on it in time. */
  submittedOn(date: string): OrderBuilder {
    return this.#but({ submitted: Temporal.PlainDate.from(date) })
  }

  /** ISO instant, e.g. `2026-06-01T14:00:00Z`. */
  submittedAt(instant: string): OrderBuilder {
    return this.#but({ submitted: Temporal.Instant.from(instant) })
  }

  foc(foc: FocWords): OrderBuilder {
    return this.#but({ foc })
  }

  /** The outcomes that matter; all others are 0. Without it three numbers are pending, or tested once complete. */
  tally(tally: Partial<NumberTally>): OrderBuilder {
    return this.#but({ tally: { ...this.#words.tally, ...tally } })
  }

  /** Facts as they are: they win over everything that the other methods or the stage say. */
  with(facts: Partial<PortOrderFacts>): OrderBuilder {
    return this.#but({ facts: { ...this.#words.facts, ...facts } })
  }

  build(): PortOrderFacts {
    const { carrier, winningCarrier, facts } = this.#words
    const stage = facts.stage ?? this.#words.stage ?? this.#impliedStage()
    const timeZone = facts.timeZone ?? 'America/New_York'
    const foc = facts.foc === undefined ? this.#foc(stage, timeZone) : facts.foc
    return {
      id: 'order-1',
      migrationId: 'migration-1',
      version: 1,
      accountNumber: '8823-0417',
      btn: '+12125550100',
      newBtn: null,
      respOrgId: null,
      portType: 'full',
      requestedDate: null,
      createdAt: Temporal.Instant.from('2026-05-29T14:00:00Z'),
      submittedAt: this.#submittedAt(stage),
      acknowledgedAt: null,
      rejectedAt: null,
      rejectedFamilies: [],
      heldAt: null,
      holdReason: null,
      cancelledAt: null,
      completedAt: stage === 'complete' && foc ? focTime(foc).add({ hours: 72 }) : null,
      focSlips: 0,
      focSlippedFrom: null,
      supplementsAfterFoc: 0,
      tally: this.#tally(stage, foc),
      splitOff: 0,
      parentId: null,
      numbersNotTested: false,
      carrierAssumed: false,
      letter: null,
      carrierCallRecorded: true,
      overrides: [],
      ...facts,
      carrier: facts.carrier ?? carrier,
      winningCarrier: facts.winningCarrier ?? winningCarrier,
      stage,
      timeZone,
      foc,
    }
  }

  #but(words: Partial<Words>): OrderBuilder {
    return new OrderBuilder({ ...this.#words, ...words })
  }

  #impliedStage(): PortStage {
    if (this.#words.foc) return 'foc_received'
    return this.#words.submitted ? 'loa_submitted' : 'loa_pending'
  }

  #submittedAt(stage: PortStage): Temporal.Instant | null {
    const submitted = this.#words.submitted ?? (reached(stage, 'loa_submitted') ? SUBMITTED_ON : null)
    if (!(submitted instanceof Temporal.PlainDate)) return submitted
    return submitted.toZonedDateTime({ timeZone: this.#words.carrier.timeZone, plainTime: '10:00' }).toInstant()
  }

  #foc(stage: PortStage, orderZone: string): Commitment | null {
    const foc = this.#words.foc ?? (reached(stage, 'foc_received') ? FOC : null)
    if (!foc) return null
    const date = Temporal.PlainDate.from(foc.date)
    const timeZone = foc.zone ?? orderZone
    const recordedAt = Temporal.Instant.from('2026-06-03T15:00:00Z')
    const confirmed = foc.confirmed ?? false
    return {
      date,
      at: foc.time === undefined ? null : date.toZonedDateTime({ timeZone, plainTime: foc.time }).toInstant(),
      timeZone,
      source: 'email',
      confirmedAt: confirmed ? recordedAt.add({ hours: 24 }) : null,
      confirmedBy: confirmed ? 'Dana Ruiz' : null,
      confirmationNumber: confirmed ? 'FOC-20417' : null,
      reason: null,
      requestedBy: null,
      customerToldBy: null,
      recordedAt,
    }
  }

  #tally(stage: PortStage, foc: Commitment | null): NumberTally {
    if (this.#words.tally) return { ...NO_NUMBERS, ...this.#words.tally }
    if (stage !== 'complete' || !foc) return { ...NO_NUMBERS, pending: 3 }
    const portedAt = focTime(foc)
    return { ...NO_NUMBERS, tested: 3, firstPortedAt: portedAt, lastPortedAt: portedAt }
  }
}

const SUBMITTED_ON = Temporal.PlainDate.from('2026-06-01')
const FOC: FocWords = { date: '2026-06-15', time: '09:30' }

function reached(stage: PortStage, other: PortStage): boolean {
  return PORT_STAGES.indexOf(stage) >= PORT_STAGES.indexOf(other)
}

/** A FOC without a time counts as the end of its day (R2.7). */
function focTime(foc: Commitment): Temporal.Instant {
  return foc.at ?? foc.date.add({ days: 1 }).toZonedDateTime({ timeZone: foc.timeZone }).toInstant()
}
