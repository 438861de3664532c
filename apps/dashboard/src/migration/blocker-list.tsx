import { useState } from 'react'
import { Link } from 'react-router'
import { CHECK, Glyph, PHONE } from '../glyph/glyph.tsx'
import { useMayCommand } from '../shell/shell-facts.ts'
import { Moment } from '../time/moment.tsx'
import { serverNow } from '../time/server-clock.ts'
import { dayIn } from '../time/when.ts'
import { counted } from '../words/figure.ts'
import { telephone } from '../words/telephone.ts'
import { BLOCKER_SHAPES } from './blocker-shapes.tsx'
import { type Blocker, blockersOf, thenYes } from './blockers.ts'
import { useOpen } from './opened.ts'
import { ordersOf, type Workspace } from './workspace.ts'

const SHOWN_AT_FIRST = 6

/** What stands in the way, each with the one button that mends it. */
export function BlockerList({ migration }: { migration: Workspace }) {
  const [all, setAll] = useState(false)
  const blockers = blockersOf(migration.readiness.blockers, ordersOf(migration))
  if (blockers.length === 0) return null
  const shown = all ? blockers : blockers.slice(0, SHOWN_AT_FIRST)
  const rest = blockers.length - shown.length
  return (
    <section className="blockers" aria-labelledby="in-the-way">
      <h2 id="in-the-way" className="unseen">
        What stands in the way
      </h2>
      <ol>
        {shown.map((blocker) => (
          <BlockerLine key={blocker.key} blocker={blocker} nocPhone={migration.winningCarrier.nocPhone} />
        ))}
      </ol>
      {rest > 0 && (
        <button type="button" className="button quiet" onClick={() => setAll(true)}>
          Show {counted(rest, 'more blocker')}
        </button>
      )}
      <p className="then">
        <Glyph>{CHECK}</Glyph>
        {thenYes(blockers)}
      </p>
    </section>
  )
}

function BlockerLine({ blocker, nocPhone }: { blocker: Blocker; nocPhone: string | null }) {
  const { code, title, why, order, portOrderId } = blocker
  const { className, shape } = BLOCKER_SHAPES[blocker.mend]
  return (
    <li className="blocker">
      <span className={`box ${className}`}>
        <Glyph>{shape}</Glyph>
      </span>
      <div>
        <h3>{title}</h3>
        <p className="small second">
          {blocker.mend === 'confirm' && order?.foc && <OnRecord foc={order.foc} />}
          {why}
        </p>
        <p className="code">
          {code}
          {order && (
            <>
              {' · '}
              <Link to={`/orders/${portOrderId}`}>{order.reference}</Link>
            </>
          )}
        </p>
      </div>
      <p className="acts">
        {blocker.mend === 'confirm' && nocPhone && (
          <a className="button" href={`tel:${nocPhone}`}>
            <Glyph>{PHONE}</Glyph>
            {telephone(nocPhone)}
          </a>
        )}
        <MendButton blocker={blocker} />
      </p>
    </li>
  )
}

const WORDS = { confirm: 'Confirm FOC', record: 'Record FOC', release: 'Release', 'add-order': 'Add order' } as const

function MendButton({ blocker: { mend, order, portOrderId } }: { blocker: Blocker }) {
  const open = useOpen()
  const mayCommand = useMayCommand()
  if (mend === 'open-order' || !mayCommand) {
    if (portOrderId === null) return null
    const toLetter = mend === 'open-order' && order?.stage === 'LOA_PENDING'
    return (
      <Link className={mayCommand ? 'button go' : 'button'} to={`/orders/${portOrderId}`}>
        {toLetter && mayCommand ? 'Go to the LOA' : `Open ${order?.reference ?? 'the order'}`}
      </Link>
    )
  }
  return (
    <button
      type="button"
      className="button go"
      onClick={() => {
        if (mend === 'add-order') open({ form: mend })
        else if (portOrderId !== null) open({ form: mend, portOrderId })
      }}
    >
      {WORDS[mend]}
      {order && <span className="unseen"> of {order.reference}</span>}
    </button>
  )
}

const CAME_BY = {
  EMAIL: 'by e-mail',
  PHONE: 'by telephone',
  PORTAL: 'through the portal',
  API: 'from the API',
} as const

function OnRecord({ foc }: { foc: NonNullable<NonNullable<Blocker['order']>['foc']> }) {
  const year = serverNow().getFullYear()
  return (
    <>
      {foc.at ? <Moment at={foc.at} zone={foc.timeZone} /> : `${dayIn(foc.date, year)}, without a time,`} came{' '}
      {CAME_BY[foc.source]} on {dayIn(foc.recordedAt.slice(0, 10), year)}.{' '}
    </>
  )
}
