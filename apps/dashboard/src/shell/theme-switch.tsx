import { Glyph, HALF_MOON } from '../glyph/glyph.tsx'
import { chooseTheme, THEMES, type Theme, useTheme } from './theme.ts'

const WORDS = { auto: 'Auto', light: 'Light', dark: 'Dark' } as const satisfies Record<Theme, string>

/** Goes round: as the system has it, light, dark. */
export function ThemeSwitch() {
  const theme = useTheme()
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto'
  return (
    <button
      type="button"
      className="button quiet theme-switch"
      aria-label={`Theme: ${WORDS[theme]}`}
      title={`Theme: ${theme}; press for ${next}`}
      onClick={() => chooseTheme(next)}
    >
      <Glyph>{HALF_MOON}</Glyph>
      <span className="theme-word">{WORDS[theme]}</span>
    </button>
  )
}
