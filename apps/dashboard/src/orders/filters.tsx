import type { OrderCountsQuery } from '@portday/schema/dashboard'
import { Link } from 'react-router'
import { useGo } from '../address/address.ts'
import { CROSS, Glyph } from '../glyph/glyph.tsx'
import { STAGE_ORDER, StageMark } from '../marks/stages.tsx'
import { figure } from '../words/figure.ts'
import { hrefOf, type OrdersPlace } from './orders-place.ts'
import { withStage, withView } from './place-steps.ts'
import type { SavedViews } from './saved/saved-views.ts'
import { countViews, VIEW_NAMES, VIEWS } from './views.ts'

interface Filters {
  readonly place: OrdersPlace
  readonly counts: OrderCountsQuery | null
}

/** The views as tabs, each with how many orders stand in it, and behind them the ones that somebody saved. */
export function ViewTabs({ place, counts, saved }: Filters & { saved: SavedViews }) {
  const inEach = counts && countViews(counts)
  const here = hrefOf(place)
  const current = saved.find(({ search }) => `/orders${search}` === here)
  return (
    <nav className="views" aria-label="Views" ref={revealPressed}>
      {VIEW_NAMES.map((name) => (
        <Link
          key={name}
          to={hrefOf(withView(place, name))}
          aria-current={!current && name === place.view ? 'page' : undefined}
          className={inEach?.[name] === 0 ? 'empty' : undefined}
        >
          {VIEWS[name].word} <Count of={inEach?.[name]} />
        </Link>
      ))}
      {saved.map((view) => (
        <Link
          key={`saved ${view.name}`}
          to={`/orders${view.search}`}
          aria-current={view === current ? 'page' : undefined}
          className="saved"
        >
          {view.name}
        </Link>
      ))}
    </nav>
  )
}

/** The stages as chips; several can be pressed. */
export function StageChips({ place, counts }: Filters) {
  const go = useGo()
  return (
    <fieldset className="chips" ref={revealPressed}>
      <legend className="unseen">Stages</legend>
      {STAGE_ORDER.map((stage) => {
        const pressed = place.stages.includes(stage)
        const count = counts?.here.byStage.find((row) => row.stage === stage)?.count
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
