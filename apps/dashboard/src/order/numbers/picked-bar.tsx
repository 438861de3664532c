import { counted } from '../../words/figure.ts'
import type { CommandRow } from '../command/command-row.ts'

/** Into which field of each command picked numbers go. */
const FIELD_OF: Readonly<Record<string, { readonly field: string; readonly word: string }>> = {
  outcomes: { field: 'outcomes', word: 'Record an outcome' },
  'port-back': { field: 'numbers', word: 'Port back' },
  amend: { field: 'removeNumbers', word: 'Take off the order' },
}

/** Picks the page's numbers, and takes what is picked into the form of a command. */
export function PickedBar({
  picked,
  shown,
  commands,
  onPick,
  onOpen,
}: {
  picked: ReadonlySet<string>
  shown: readonly string[]
  commands: readonly CommandRow[]
  onPick: (numbers: readonly string[], wanted: boolean) => void
  onOpen: (slug: string, field: string, numbers: readonly string[]) => void
}) {
  const all = shown.every((number) => picked.has(number))
  return (
    <div className="picked small">
      <label>
        <input type="checkbox" checked={all} onChange={(event) => onPick(shown, event.target.checked)} /> The{' '}
        {shown.length} shown
      </label>
      <span className="second" role="status">
        {picked.size === 0 ? 'None picked' : `${counted(picked.size, 'number')} picked`}
      </span>
      {commands.map(({ slug }) => {
        const target = FIELD_OF[slug]
        return (
          target && (
            <button
              key={slug}
              type="button"
              className="button"
              disabled={picked.size === 0}
              onClick={() => onOpen(slug, target.field, [...picked])}
            >
              {target.word}
            </button>
          )
        )
      })}
      {picked.size > 0 && (
        <button type="button" className="button quiet" onClick={() => onPick([...picked], false)}>
          Pick none
        </button>
      )}
    </div>
  )
}
