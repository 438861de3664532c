import { type CSSProperties, useCallback, useState } from 'react'
import { Link } from 'react-router'
import { CHEVRON_RIGHT, Glyph } from '../glyph/glyph.tsx'
import { FindBox } from '../migrations/find-box.tsx'
import { Moment } from '../time/moment.tsx'
import { serverNow } from '../time/server-clock.ts'
import { dayIn } from '../time/when.ts'
import { counted, figure } from '../words/figure.ts'
import { FoundNumbers } from './found-numbers.tsx'
import { NumbersOfOrder } from './numbers-of-order.tsx'
import { type Living, livesInWords, livingOf, movedInWords, stripOf } from './where-numbers-live.ts'
import { ordersOf, type Workspace } from './workspace.ts'
import './numbers.css'

/** Where each number lives now: a strip of all, then order by order; one number is found by any of its digits. */
export function Numbers({ migration }: { migration: Workspace }) {
  const [sought, setSought] = useState('')
  const seek = useCallback((find: string) => setSought(find), [])
  const living = livingOf(ordersOf(migration))
  const platform = migration.winningCarrier.name
  if (living.length === 0) return null
  return (
    <section className="section" aria-labelledby="numbers-head">
      <div className="head">
        <h2 id="numbers-head">Where each number lives</h2>
        <p className="small third">{movedInWords(living, platform)}</p>
      </div>
      <Strip living={living} platform={platform} />
      <FindBox label="Find a number, or its last four" sought={sought} onSeek={seek} />
      {sought === '' ? (
        <ul className="living-orders">
          {living.map((each) => (
            <OrderLine key={each.order.id} living={each} platform={platform} />
          ))}
        </ul>
      ) : (
        <FoundNumbers migrationId={migration.id} search={sought} />
      )}
    </section>
  )
}

function Strip({ living, platform }: { living: readonly Living[]; platform: string }) {
  const { each, groups } = stripOf(living)
  const names = living.map(({ order }) => `${order.carrier.name} ${order.numberCount}`).join(', ')
  return (
    <div>
      <div className="strip" role="img" aria-label={`${movedInWords(living, platform)}: ${names}`}>
        {living.map(({ order }, place) => {
          const runs = groups[place] ?? []
          const bars = runs.reduce((sum, run) => sum + run.bars, 0)
          return (
            <span key={order.id} style={{ flexGrow: bars }} title={`${order.carrier.name}, ${order.reference}`}>
              {runs.map((run) => (
                <i
                  key={run.kind}
                  className={run.kind}
                  style={{ flexGrow: run.bars, '--bars': run.bars } as CSSProperties}
                />
              ))}
            </span>
          )
        })}
      </div>
      {each > 1 && <p className="tiny third">Each bar stands for {figure(each)} numbers.</p>}
    </div>
  )
}

function OrderLine({ living, platform }: { living: Living; platform: string }) {
  const [open, setOpen] = useState(false)
  const { order } = living
  const { id, reference, carrier, numberCount, foc } = order
  const year = serverNow().getFullYear()
  const done = living.staying === 0 && living.failed === 0
  return (
    <li>
      <div className="living-order">
        <button type="button" className="unfold" aria-expanded={open} onClick={() => setOpen(!open)}>
          <Glyph>{CHEVRON_RIGHT}</Glyph>
          <span className="cut" title={carrier.name}>
            {carrier.name}
          </span>
          <span className="second count-of">{counted(numberCount, 'number')}</span>
        </button>
        <p className="second">
          <span className="third">now </span>
          {livesInWords(living, platform)}
        </p>
        <p className="second">
          {!done && (
            <>
              <span className="third">then </span>
              {platform}
              {foc ? (
                <>
                  {' from '}
                  {foc.at ? <Moment at={foc.at} zone={foc.timeZone} /> : dayIn(foc.date, year)}
                  {foc.confirmedAt === null && ', unconfirmed'}
                </>
              ) : (
                ', no date yet'
              )}
            </>
          )}
        </p>
        <Link to={`/orders/${id}`}>{reference}</Link>
      </div>
      {open && <NumbersOfOrder portOrderId={id} name={`${carrier.name}, ${reference}`} />}
    </li>
  )
}
