import type { PortCondition } from '@portday/schema/dashboard'
import { CONDITIONS, ConditionChips } from '../marks/conditions.tsx'

/** The first condition whole; that there are more, and which, to whoever points at it or hears it. */
export function ConditionsCell({ conditions }: { conditions: readonly PortCondition[] }) {
  const rest = conditions.slice(1).map((condition) => CONDITIONS[condition].word)
  if (rest.length === 0) return <ConditionChips conditions={conditions} />
  return (
    <span className="conditions-cell" title={conditions.map((condition) => CONDITIONS[condition].word).join(', ')}>
      <ConditionChips conditions={conditions.slice(0, 1)} />
      <span aria-hidden="true" className="more">
        +{rest.length}
      </span>
      <span className="unseen">, {rest.join(', ')}</span>
    </span>
  )
}
