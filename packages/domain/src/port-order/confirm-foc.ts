import type { Temporal } from 'temporal-polyfill'
import type { Commitment } from '../foc/commitment.ts'
import { instantOfRelease, malformedParts } from '../foc/release-time.ts'
import { accept, type Refusal, refuse, type Verdict } from '../verdict.ts'
import { changeBy } from './change.ts'
import type { CommandContext, CommandOf, FocProposal, PortOrderChange } from './commands.ts'
import type { PortOrderFacts } from './facts.ts'
import { focInWords } from './foc-day.ts'
import { focMissing } from './foc-missing.ts'
import { saidOrNull } from './override.ts'

/**
 * Confirms the commitment with the date and time that somebody of the winning carrier said (R2.3, R6.3). Another date or
 * time than the recorded one is refused `FOC_MISMATCH`. A time for a FOC that had only a date fills it (R6.1).
 */
export function confirmFoc(
  order: PortOrderFacts,
  command: CommandOf<'confirm_foc'>,
  { now }: CommandContext,
): Verdict<PortOrderChange> {
  const { foc } = order
  if (!foc) return refuse(focMissing(order))
  const malformed = [...missingParts(command), ...malformedParts(command.proposal)]
  if (malformed.length > 0) return refuse(...malformed)
  const release = releaseConfirmed(foc, command.proposal)
  if (!release.ok) return release
  return accept(
    changeBy('confirm_foc', order, {
      foc: {
        ...foc,
        ...release.value,
        confirmedAt: now,
        confirmedBy: command.confirmedBy.trim(),
        confirmationNumber: saidOrNull(command.confirmationNumber) ?? foc.confirmationNumber,
      },
    }),
  )
}

function missingParts({ proposal, confirmedBy }: CommandOf<'confirm_foc'>): Refusal[] {
  const refusals: Refusal[] = []
  if (proposal.time === null) {
    refusals.push({
      code: 'VALUE_MISSING',
      message: 'A FOC is confirmed with its time, and none was given.',
      remedy: 'Ask the winning carrier for the release time, and give it as HH:MM.',
      path: ['time'],
    })
  }
  if (confirmedBy.trim() === '') {
    refusals.push({
      code: 'VALUE_MISSING',
      message: 'A FOC is confirmed by a person, and nobody was named.',
      remedy: 'Name who at the winning carrier confirmed the FOC.',
      path: ['confirmedBy'],
    })
  }
  return refusals
}

function releaseConfirmed(foc: Commitment, proposal: FocProposal): Verdict<Pick<Commitment, 'at' | 'timeZone'>> {
  if (foc.at) {
    if (!isSameRelease(foc.at, proposal)) return refuse(mismatch(foc, proposal))
    return accept({ at: foc.at, timeZone: foc.timeZone })
  }
  if (!proposal.date.equals(foc.date)) return refuse(mismatch(foc, proposal))
  const release = instantOfRelease(proposal)
  return release.ok ? accept({ at: release.value, timeZone: proposal.timeZone }) : release
}

/** Compared on the clock, so that an hour that comes twice needs no occurrence: the recorded one says which is meant. */
function isSameRelease(at: Temporal.Instant, proposal: FocProposal): boolean {
  const recorded = at.toZonedDateTimeISO(proposal.timeZone)
  const time = recorded.toPlainTime().toString({ smallestUnit: 'minute' })
  if (time !== proposal.time || !recorded.toPlainDate().equals(proposal.date)) return false
  const release = proposal.occurrence && instantOfRelease(proposal)
  return !release?.ok || release.value?.equals(at) === true
}

function mismatch(foc: Commitment, { date, time, timeZone }: FocProposal): Refusal {
  return {
    code: 'FOC_MISMATCH',
    message: `The FOC on record is ${focInWords(foc)}; what was confirmed is ${date} ${time} (${timeZone}).`,
    remedy:
      'Ask the winning carrier which one holds. If the new one does, reschedule the FOC to it, then confirm that.',
    path: [date.equals(foc.date) ? 'time' : 'date'],
  }
}
