import type { OrdersQuery } from '@portday/schema/dashboard'
import { Link } from 'react-router'
import { useGo } from '../address/address.ts'
import { CROSS, Glyph } from '../glyph/glyph.tsx'
import { STAGE_ORDER, StageMark } from '../marks/stages.tsx'
import { figure } from '../words/figure.ts'
import { hrefOf, type OrdersPlace, withStage, withView } from './orders-place.ts'
import { countViews, VIEW_NAMES, VIEWS } from './views.ts'

/** The views as tabs, each with how many orders stand in it. */
export function ViewTabs({ place, data }: { place: OrdersPlace; data: OrdersQuery | null }) {
  const counts = data && countViews(data)
  return (
    <nav className="views" aria-label="Views" ref={revealPressed}>
      {VIEW_NAMES.map((name) => (
        <Link
          key={name}
          to={hrefOf(withView(place, name))}
          aria-current={name === place.view ? 'page' : undefined}
          className={counts?.[name] === 0 ? 'empty' : undefined}
        >
          {VIEWS[name].word} <Count of={counts?.[name]} />
        </Link>
      ))}
    </nav>
  )
}

/** The stages as chips; several can be pressed. */
export function StageChips({ place, data }: { place: OrdersPlace; data: OrdersQuery | null }) {
  const go = useGo()
  return (
    <fieldset className="chips" ref={revealPressed}>
      <legend className="unseen">Stages</legend>
      {STAGE_ORDER.map((stage) => {
        const pressed = place.stages.includes(stage)
        const count = data?.here.byStage.find((row) => row.stage === stage)?.count
        return (
          <button
            key={stage}
            type="button"
            className={`chip ${count === 0 ? 'empty' : ''}`}
            aria-pressed={pressed}
            onClick={() => go(hrefOf(withStage(place, stage)))}
          >
            <StageMark stage={stage} />
            {pressed ? <Glyph className="drop">{CROSS}</Glyph> : <Count of={count} />}
          </button>
        )
      })}
    </fieldset>
  )
}

/** Where the strip scrolls, what is pressed comes into sight with the page. */
function revealPressed(strip: HTMLElement | null) {
  const pressed = strip?.querySelector<HTMLElement>('[aria-current], [aria-pressed="true"]')
  if (!strip || !pressed) return
  const beyond = pressed.offsetLeft + pressed.offsetWidth - strip.clientWidth
  if (beyond > 0) strip.scrollLeft = beyond + pressed.offsetWidth / 2
}

/** Keeps its width from before the figure is known. */
function Count({ of }: { of: number | undefined }) {
  return <span className="count">{of === undefined ? '' : figure(of)}</span>
}
