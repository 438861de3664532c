import { formatNumber } from '@portday/domain/telephone-number'
import { type OneOrderNumbersQuery, OneOrderRecordNumberOutcomesDocument } from '@portday/schema/dashboard'
import { RefusalNote } from '../../command/refusal-note.tsx'
import { useCommand } from '../../command/use-command.ts'
import { CHECK, Glyph } from '../../glyph/glyph.tsx'
import { useTint } from '../../live/use-tint.ts'
import { Moment } from '../../time/moment.tsx'
import type { OrderOnPage } from '../order-on-page.ts'
import { nextOutcomes, OUTCOMES } from '../outcomes.ts'

type ShownNumber = NonNullable<OneOrderNumbersQuery['portOrder']>['numbers']['edges'][number]['node']

/** One number: where it lives, what became of it, and one press for the usual next outcome. */
export function NumberRow({
  row,
  order,
  picking,
  picked,
  mayRecord,
  onPick,
}: {
  row: ShownNumber
  order: OrderOnPage
  picking: boolean
  picked: boolean
  mayRecord: boolean
  onPick: (wanted: boolean) => void
}) {
  const { number, outcome, livesOn, note, routingId, portedAt, testedAt } = row
  const tinted = useTint(outcome)
  const dialled = formatNumber(number)
  const { word, className } = OUTCOMES[outcome]
  const at = testedAt ?? portedAt
  return (
    <li className={tinted ? 'tinted' : ''}>
      {picking ? (
        <label className="pick">
          <input
            type="checkbox"
            checked={picked}
            aria-label={`Pick ${dialled}`}
            onChange={(event) => onPick(event.target.checked)}
          />
        </label>
      ) : (
        <span />
      )}
      <span className="dialled">
        {dialled}
        {number === order.btn && <span className="third"> BTN</span>}
      </span>
      <span className={`outcome ${className}`}>
        <Glyph>{outcome === 'TESTED' ? CHECK : SHAPES[outcome]}</Glyph>
        {word}
      </span>
      <span className="second cut lives" title={[livesOn, routingId, note].filter(Boolean).join(' · ')}>
        {livesOn}
        {routingId && ` · ${routingId}`}
        {note && ` · ${note}`}
        {at && (
          <>
            {' · '}
            <Moment at={at} zone={order.timeZone} />
          </>
        )}
      </span>
      {mayRecord && <UsualNext row={row} dialled={dialled} orderId={order.id} />}
    </li>
  )
}

/** No version goes along: two people who tap the same at night both mean it, and the rules take the second tap (R7.3). */
function UsualNext({
  row: { number, outcome },
  dialled,
  orderId,
}: {
  row: ShownNumber
  dialled: string
  orderId: string
}) {
  const command = useCommand(OneOrderRecordNumberOutcomesDocument)
  const [next] = nextOutcomes(outcome)
  if (!next || outcome === 'TESTED') return <span />
  const { word } = OUTCOMES[next]
  return (
    <>
      <button
        type="button"
        className="button quiet"
        disabled={command.busy}
        aria-label={`${dialled}: ${word}`}
        onClick={() => void command.give({ input: { portOrderId: orderId, outcomes: [{ number, outcome: next }] } })}
      >
        {word}
      </button>
      <RefusalNote command={command} />
    </>
  )
}

const RING = <circle cx="8" cy="8" r="6" strokeDasharray="2.4 2.3" />
const ALERT = (
  <>
    <path d="M8 1.9 14.5 13.5h-13z" />
    <path d="M8 6.3v3.3m0 2v.01" />
  </>
)
const SHAPES = {
  PENDING: RING,
  FAILED: ALERT,
  TEST_FAILED: ALERT,
  PORTED: <circle className="filled" cx="8" cy="8" r="4" />,
  PORTED_BACK: <path d="M5.6 2.6 2.2 6l3.4 3.4M2.4 6h7.2a3.8 3.8 0 0 1 0 7.6H5.8" />,
} as const
