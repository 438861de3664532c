import type { AddPortOrderMutation } from '@portday/schema/dashboard'
import { counted } from '../../words/figure.ts'
import { telephone } from '../../words/telephone.ts'

type Proposed = AddPortOrderMutation['createPortOrder']['proposedSplit'][number]

/** The orders that a list has to become (R8.2), and the one button that makes them. */
export function ProposedSplit({
  orders,
  busy,
  onSplit,
}: {
  orders: readonly Proposed[]
  busy: boolean
  onSplit: () => void
}) {
  return (
    <section className="proposed whole-row" aria-label="Orders proposed">
      <h3>The list belongs to {counted(orders.length, 'order')}: one an account and kind of number</h3>
      <ul className="small">
        {orders.map(({ carrier, carrierType, accountNumber, btn, numbers }) => (
          <li key={`${carrier} ${carrierType} ${accountNumber} ${btn}`}>
            <b>{carrier}</b>
            <span className="second">
              {carrierType === 'TOLL_FREE' && ', toll-free'}
              {accountNumber && `, account ${accountNumber}`}
              {btn && `, BTN ${telephone(btn)}`}: {rangeInWords(numbers)}
            </span>
          </li>
        ))}
      </ul>
      <p className="acts">
        <button type="button" className="button go" disabled={busy} onClick={onSplit}>
          Make these {orders.length} orders
        </button>
      </p>
    </section>
  )
}

function rangeInWords(numbers: readonly string[]): string {
  const [first] = numbers
  if (first === undefined) return 'no numbers'
  return numbers.length === 1 ? telephone(first) : `${telephone(first)} and ${numbers.length - 1} more`
}
