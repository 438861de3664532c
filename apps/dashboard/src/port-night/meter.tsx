import type { Counts, Standing } from './counts.ts'

const PARTS = [
  { standing: 'passed', className: 'complete', word: 'passed' },
  { standing: 'no_call', className: 'rejected', word: 'without calls' },
  { standing: 'stuck', className: 'failed', word: 'stuck' },
  { standing: 'back', className: 'ported-back', word: 'gone back' },
  { standing: 'to_test', className: 'to-do', word: 'to test' },
  { standing: 'not_due', className: 'not-due', word: 'not due yet' },
] as const satisfies readonly { standing: Standing; className: string; word: string }[]

/** How far the numbers are: as a bar for the eye, and the same in words. */
export function Meter({ counts }: { counts: Counts }) {
  const parts = PARTS.filter(({ standing }) => counts[standing] > 0)
  const [first, ...rest] = parts.map(({ standing, word }) => `${counts[standing]} ${word}`)
  return (
    <>
      <div className="night-meter" aria-hidden="true">
        {parts.map(({ standing, className }) => (
          <i key={standing} className={className} style={{ flexGrow: counts[standing] }} />
        ))}
      </div>
      <p className="night-counts" role="status">
        <strong>{first ?? 'No numbers'}</strong>
        {rest.map((words) => `, ${words}`)}
      </p>
    </>
  )
}
