import { Glyph, LENS, UNPLUGGED } from '../glyph/glyph.tsx'
import { useLive } from '../live/live.tsx'
import { useZoneChoice, ZONE_CHOICES, ZONE_WORDS } from '../time/zone-choice.ts'
import { ThemeSwitch } from './theme-switch.tsx'

/** Find anything, whether what is shown is live, whose clock, and the theme. */
export function TopBar() {
  return (
    <header className="bar">
      <button type="button" className="find" aria-keyshortcuts="Control+K">
        <Glyph>{LENS}</Glyph>
        <span>Number, order or customer</span>
        <kbd>Ctrl K</kbd>
      </button>
      <div className="bar-end">
        <LiveMark />
        <ZoneSwitch />
        <ThemeSwitch />
      </div>
    </header>
  )
}

function LiveMark() {
  const { state } = useLive()
  if (state === 'live' || state === 'opening')
    return <span className={state === 'live' ? 'live' : 'live yet'}>Live</span>
  return (
    <span className="live off">
      <Glyph>{UNPLUGGED}</Glyph>
      Not live
    </span>
  )
}

function ZoneSwitch() {
  const [choice, choose] = useZoneChoice()
  return (
    <fieldset className="seg">
      <legend className="unseen">Times shown on the clock of</legend>
      {ZONE_CHOICES.map((each) => (
        <button key={each} type="button" aria-pressed={each === choice} onClick={() => choose(each)}>
          {ZONE_WORDS[each]}
        </button>
      ))}
    </fieldset>
  )
}
