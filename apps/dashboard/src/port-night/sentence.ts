import { counted } from '../words/figure.ts'
import type { Counts } from './counts.ts'
import type { StepCode } from './steps.ts'

export interface NightSaid {
  readonly current: StepCode | null
  readonly counts: Counts
  /** Whether any number is known to have moved. */
  readonly hasAnyMoved: boolean
  /** Open items of the current step whose time has come. */
  readonly open: number
  /** `04:00 PST`, when the next numbers move; null when none are to come. */
  readonly nextMove: string | null
  readonly isWayBackOpen: boolean
}

/** The head of the night: what to do now, then what is stuck. */
export function nightSentence(said: NightSaid): string {
  const { counts } = said
  const stuck = [
    counts.stuck > 0 ? `${figureOf(counts.stuck, said)} did not move` : '',
    counts.no_call > 0 ? `${figureOf(counts.no_call, said)} can’t be called` : '',
  ].filter(Boolean)
  const step = stepSentence(said)
  if (step === null) {
    if (stuck.length > 0) return stuck.join(', ')
    return restSentence(said)
  }
  return [step, ...stuck].join('; ')
}

function stepSentence({ current, counts, open, hasAnyMoved }: NightSaid): string | null {
  switch (current) {
    case 'TEST_CALL':
      return `Call ${counted(counts.to_test, 'number')} from outside${hasAnyMoved ? '' : '; none is known to have moved'}`
    case 'PORT_BEGINS':
      return `Watch ${counted(counts.to_test, 'number')} move`
    case 'E911_TEST':
      return open === 1 ? 'Dial 933 at one site' : `Dial 933 at ${open} sites`
    case 'HEALTH_CHECK':
      return 'Make the health check'
    case 'CHANNELS_OPEN':
      return 'Open the monitoring channels and reach everybody'
    case 'DECOMMISSION_TRUNK':
      return 'Take the old trunk down, with the customer’s word'
    case null:
      return null
  }
}

function restSentence({ counts, nextMove, isWayBackOpen }: NightSaid): string {
  const moved = counts.passed + counts.to_test
  if (counts.not_due > 0 && nextMove !== null) {
    return `${counted(counts.not_due, moved > 0 ? 'more number' : 'number')} ${counts.not_due === 1 ? 'moves' : 'move'} at ${nextMove}`
  }
  if (counts.not_due > 0) return `${counted(counts.not_due, 'number')} to move, at an hour nobody has told yet`
  if (counts.passed === 0) return 'Nothing is left to do tonight'
  const tested = counts.passed === 1 ? 'The one number is tested' : `All ${counts.passed} numbers are tested`
  return isWayBackOpen ? `${tested}; the way back is open` : tested
}

function figureOf(count: number, { current }: NightSaid): string {
  return current === null ? counted(count, 'number') : String(count)
}
