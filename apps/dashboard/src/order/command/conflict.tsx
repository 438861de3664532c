import type { RefusalTold } from '../../command/use-command.ts'
import { Glyph, STOP } from '../../glyph/glyph.tsx'
import { fieldHead, fieldWord } from '../field-words.ts'
import type { Draft } from './draft.ts'
import { type Clash, clashesOf, type KeptDraft } from './drafts.ts'

/** Somebody changed the order since this form was begun: what changed, with yours kept, and both ways out. */
export function Conflict({
  refusal,
  draft,
  now,
  busy,
  onTakeTheirs,
  onGiveAgain,
}: {
  refusal: RefusalTold
  draft: KeptDraft
  /** What the form would begin with now. */
  now: Draft
  busy: boolean
  onTakeTheirs: () => void
  onGiveAgain: () => void
}) {
  const clashes = clashesOf(draft, now)
  const fields = refusal.changedFields ?? []
  return (
    <div className="no conflict" role="alert">
      <Glyph>{STOP}</Glyph>
      <div>
        <p>
          <strong>Not saved: somebody changed the order since you began.</strong>{' '}
          {fields.length > 0 && `Changed meanwhile: ${fields.map(fieldWord).join(', ')}. `}
          What you typed is still here. <span className="code">{refusal.code}</span>
        </p>
        {clashes.length > 0 && <Clashes clashes={clashes} />}
        <p className="acts">
          <button type="button" className="button" disabled={busy} onClick={onTakeTheirs}>
            Take theirs
          </button>
          <button type="button" className="button" disabled={busy} onClick={onGiveAgain}>
            Give yours again
          </button>
        </p>
      </div>
    </div>
  )
}

function Clashes({ clashes }: { clashes: readonly Clash[] }) {
  return (
    <div className="scroll">
      <table className="lines clashes">
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Was</th>
            <th scope="col">Theirs</th>
            <th scope="col">Yours</th>
          </tr>
        </thead>
        <tbody>
          {clashes.map(({ field, was, theirs, yours }) => (
            <tr key={field}>
              <th scope="row">{fieldHead(field)}</th>
              <td>{was === '' ? 'empty' : <del>{was}</del>}</td>
              <td>{theirs || 'empty'}</td>
              <td>{yours === was ? <span className="third">not touched</span> : yours || 'empty'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
