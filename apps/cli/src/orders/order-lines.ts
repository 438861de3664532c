import { formatNumber } from '@portday/domain/telephone-number'
import type { PortOrderQuery } from '@portday/schema/tracker'
import { letterLines } from '../letter/letter-lines.ts'
import type { Paint } from '../print/colour.ts'
import { focMoment, focText } from '../print/foc-text.ts'
import { moment } from '../print/moment.ts'
import { numberRanges } from '../print/number-ranges.ts'
import { remedyInOptions } from '../print/remedy-in-options.ts'
import { facts } from '../print/table.ts'
import { count, word } from '../print/words.ts'

type Order = NonNullable<PortOrderQuery['portOrder']>

/** One order for people. */
export function orderLines(order: Order, paint: Paint): string[] {
  return [
    paint('bold', `${order.carrier.name}, ${count(order.numberCount, 'number')}: ${word(order.stage)}`),
    ...orderFacts(order),
    ...section('Next', order.nextActions),
    ...section('Numbers', numberLines(order)),
    ...section('Letter and CSR', letterLines(order.loaChecks)),
    ...section('Earlier FOCs', earlierFocs(order)),
    ...section('Rejections', rejectionLines(order)),
    ...section('Locked', lockLines(order)),
    ...section('Rules set aside', overrideLines(order)),
    ...section(
      'Warnings',
      order.warnings.map((warning) => `${warning.message} ${remedyInOptions(warning)} [${warning.code}]`),
    ),
  ]
}

function orderFacts(order: Order): string[] {
  const { timeZone } = order
  const when = (at: string | null) => (at === null ? null : moment(at, timeZone))
  return facts([
    ['Port order', order.id],
    ['Reference', order.reference],
    ['Version', String(order.version)],
    ['Migration', `${order.migration.customerName} (${order.migration.id})`],
    ['Conditions', order.conditions.map(word).join(', ')],
    ['Carrier type', word(order.carrier.type)],
    ['Account', order.accountNumber],
    ['BTN', phone(order.btn)],
    ['New BTN', phone(order.newBtn)],
    ['RespOrg', order.respOrgId],
    ['Port type', word(order.portType)],
    ['Requested', order.requestedDate],
    ['LOA submitted', when(order.submittedAt)],
    ['Acknowledged', when(order.acknowledgedAt) ?? waiting(when(order.acknowledgementDueAt))],
    ['FOC', focText(order)],
    ['Confirmed', order.foc?.confirmedAt ? `${when(order.foc.confirmedAt)} by ${order.foc.confirmedBy}` : null],
    ['Confirmation', order.foc?.confirmationNumber ?? null],
    ['Completed', when(order.completedAt)],
    ['Cancelled', when(order.cancelledAt)],
    ['On hold', order.holdReason],
    ['Split off from', order.parent?.id ?? null],
    ['Split into', order.children.map(({ id }) => id).join(', ')],
  ])
}

function waiting(due: string | null): string | null {
  return due === null ? null : `not yet, due ${due}`
}

function phone(number: string | null): string | null {
  return number === null ? null : formatNumber(number)
}

function numberLines({ numbers }: Order): string[] {
  const outcomes = new Set(numbers.edges.map(({ node }) => node.outcome))
  return [...outcomes].map((outcome) => {
    const same = numbers.edges.filter(({ node }) => node.outcome === outcome)
    return `${word(outcome)}: ${numberRanges(same.map(({ node }) => node.number)).join(', ')}`
  })
}

// The history ends with the FOC in force, while there is one.
function earlierFocs({ foc: inForce, focHistory }: Order): string[] {
  return (inForce === null ? focHistory : focHistory.slice(0, -1)).map((foc) =>
    [
      focMoment(foc),
      ...(foc.reason === null ? [] : [foc.reason]),
      ...(foc.requestedBy === null ? [] : [`asked by ${word(foc.requestedBy)}`]),
      ...(foc.customerToldBy === null ? [] : [`customer told by ${foc.customerToldBy}`]),
    ].join('; '),
  )
}

function rejectionLines({ rejections, timeZone }: Order): string[] {
  return rejections.map(({ reasons, note, rejectedAt, resolvedAt }) =>
    [
      `${moment(rejectedAt, timeZone)}${resolvedAt === null ? '' : ', resolved'}: `,
      reasons.map(({ code, family, remedy }) => `${code} (${family}): ${remedy}`).join(' '),
      note === null ? '' : ` "${note}"`,
    ].join(''),
  )
}

function lockLines({ locks, timeZone }: Order): string[] {
  return locks.map(
    ({ what, why, until }) => `${what}: ${why}${until === null ? '' : `, until ${moment(until, timeZone)}`}`,
  )
}

function overrideLines({ overrides, timeZone }: Order): string[] {
  return overrides.map(
    ({ code, command, reason, by, at }) => `${moment(at, timeZone)}: ${code} with ${command}, by ${by}: ${reason}`,
  )
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `${title}:`, ...lines.map((line) => `  ${line}`)]
}
