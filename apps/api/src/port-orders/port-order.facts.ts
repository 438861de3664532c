import type { Commitment } from '@portday/domain/foc'
import type { LetterOnFile, NumberTally, PortOrderFacts } from '@portday/domain/port-order'
import { Temporal } from 'temporal-polyfill'
import { carrierFacts } from '../carriers/carrier.entity.ts'
import type { PortOrder, StoredLetterOnFile } from './port-order.entity.ts'

const known = new WeakMap<PortOrder, PortOrderFacts>()

/** What the rules ask of an order, made once from a row as it was read. */
export function portOrderFacts(order: PortOrder): PortOrderFacts {
  const made = known.get(order) ?? makeFacts(order)
  known.set(order, made)
  return made
}

function makeFacts(order: PortOrder): PortOrderFacts {
  return {
    id: order.id,
    migrationId: order.migrationId,
    version: order.version,
    stage: order.stage,
    timeZone: order.timeZone,
    carrier: carrierFacts(order.carrier),
    winningCarrier: order.winningCarrier,
    accountNumber: order.accountNumber,
    btn: order.btn,
    newBtn: order.newBtn,
    respOrgId: order.respOrgId,
    portType: order.portType,
    requestedDate: date(order.requestedDate),
    createdAt: Temporal.Instant.from(order.createdAt),
    submittedAt: instant(order.submittedAt),
    acknowledgedAt: instant(order.acknowledgedAt),
    rejectedAt: instant(order.rejectedAt),
    rejectedFamilies: order.rejectedFamilies,
    heldAt: instant(order.heldAt),
    holdReason: order.holdReason,
    cancelledAt: instant(order.cancelledAt),
    completedAt: instant(order.completedAt),
    foc: commitment(order),
    focSlips: order.focSlips,
    focSlippedFrom: date(order.focSlippedFrom),
    supplementsAfterFoc: order.supplementsAfterFoc,
    tally: tally(order),
    splitOff: order.splitOff,
    parentId: order.parentId,
    numbersNotTested: order.numbersNotTested,
    carrierAssumed: order.carrierAssumed,
    letter: order.letterOnFile && letterOnFile(order.letterOnFile),
    carrierCallRecorded: order.carrierCallRecorded,
    overrides: order.overrides.map((override) => ({ ...override, at: Temporal.Instant.from(override.at) })),
  }
}

function commitment(order: PortOrder): Commitment | null {
  if (order.focDate === null || order.focRecordedAt === null) return null
  return {
    date: Temporal.PlainDate.from(order.focDate),
    at: instant(order.focAt),
    timeZone: order.focTimeZone ?? order.timeZone,
    source: order.focSource ?? 'email',
    confirmedAt: instant(order.focConfirmedAt),
    confirmedBy: order.focConfirmedBy,
    confirmationNumber: order.focConfirmationNumber,
    reason: order.focReason,
    requestedBy: order.focRequestedBy,
    customerToldBy: order.focCustomerToldBy,
    recordedAt: Temporal.Instant.from(order.focRecordedAt),
  }
}

function tally(order: PortOrder): NumberTally {
  return {
    pending: order.numbersPending,
    ported: order.numbersPorted,
    tested: order.numbersTested,
    test_failed: order.numbersTestFailed,
    failed: order.numbersFailed,
    ported_back: order.numbersPortedBack,
    firstPortedAt: instant(order.firstPortedAt),
    lastPortedAt: instant(order.lastPortedAt),
  }
}

function letterOnFile(stored: StoredLetterOnFile): LetterOnFile {
  return { ...stored, signedOn: date(stored.signedOn), invoiceDate: date(stored.invoiceDate) }
}

function date(text: string | null): Temporal.PlainDate | null {
  return text === null ? null : Temporal.PlainDate.from(text)
}

function instant(text: string | null): Temporal.Instant | null {
  return text === null ? null : Temporal.Instant.from(text)
}
