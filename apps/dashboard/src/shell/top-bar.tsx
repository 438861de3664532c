import { lazy, Suspense, useCallback, useState } from 'react'
import { Glyph, LENS, UNPLUGGED } from '../glyph/glyph.tsx'
import { useKeys } from '../keys/use-keys.ts'
import { useLive } from '../live/live.tsx'
import { useZoneChoice, ZONE_CHOICES, ZONE_WORDS } from '../time/zone-choice.ts'
import { ThemeSwitch } from './theme-switch.tsx'

const FindDialog = lazy(async () => ({ default: (await import('../find/find-dialog.tsx')).FindDialog }))
const KeysDialog = lazy(async () => ({ default: (await import('../keys/keys-dialog.tsx')).KeysDialog }))

/** Find anything, whether what is shown is live, whose clock, and the theme. */
export function TopBar() {
  const [opened, setOpened] = useState<'find' | 'keys' | null>(null)
  const openFind = useCallback(() => setOpened('find'), [])
  const openKeys = useCallback(() => setOpened('keys'), [])
  const close = useCallback(() => setOpened(null), [])
  useKeys({ onFind: openFind, onHelp: openKeys })
  return (
    <header className="bar">
      <button type="button" className="find" aria-keyshortcuts="Control+K" onClick={openFind}>
        <Glyph>{LENS}</Glyph>
        <span>Number, order or customer</span>
        <kbd>Ctrl K</kbd>
      </button>
      <div className="bar-end">
        <LiveMark />
        <ZoneSwitch />
        <ThemeSwitch />
      </div>
      <Suspense>
        {opened === 'find' && <FindDialog onClose={close} />}
        {opened === 'keys' && <KeysDialog onClose={close} />}
      </Suspense>
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
