import { type Failure, RefusedFailure } from './failure.ts'
import type { Paint } from './print/colour.ts'
import { ruleBlocks } from './print/rules.ts'

/** What stderr says when a command ends in a failure. */
export function sayFailure(failure: Failure, paint: Paint): string[] {
  const said =
    failure instanceof RefusedFailure
      ? ruleBlocks('Refused', failure.refusals, paint)
      : [`${paint('red', 'Error:')} ${failure.message}`]
  return [...said, ...failure.remedy.map((line) => `  ${line}`)]
}
