import { type SubmitEvent, useId, useState } from 'react'
import { Dialog } from '../../shell/dialog.tsx'
import './saved.css'
import { NAME_LIMIT, problemOf, renamed, type SavedViews, withoutView, withSaved } from './saved-views.ts'

/** Saves what the list shows under a name, and changes what was saved before. */
export function SavedViewsDialog({
  views,
  search,
  onChange,
  onClose,
}: {
  views: SavedViews
  /** The place that would be saved. */
  search: string
  onChange: (views: SavedViews) => void
  onClose: () => void
}) {
  const [name, setName] = useState('')
  const [tried, setTried] = useState(false)
  const [deleted, setDeleted] = useState<{ name: string; before: SavedViews } | null>(null)
  const id = useId()
  const problem = tried ? problemOf(name.trim(), views, null) : null

  function save(event: SubmitEvent) {
    event.preventDefault()
    setTried(true)
    if (problemOf(name.trim(), views, null) !== null) return
    onChange(withSaved(views, { name: name.trim(), search }))
    onClose()
  }

  return (
    <Dialog title="Saved views" onClose={onClose}>
      <form className="saved-new" onSubmit={save}>
        <div className="field">
          <label htmlFor={id}>Name for what the list shows now</label>
          <input
            id={id}
            maxLength={NAME_LIMIT}
            value={name}
            aria-invalid={problem !== null || undefined}
            aria-describedby={problem === null ? undefined : `${id}-no`}
            onChange={(event) => setName(event.target.value)}
          />
          {problem && (
            <p className="field-no" id={`${id}-no`} role="alert">
              {problem}
            </p>
          )}
        </div>
        <button type="submit" className="button go">
          Save view
        </button>
      </form>
      {views.length > 0 && (
        <ul className="saved-list" aria-label="Saved in this browser">
          {views.map((view) => (
            <SavedName
              key={view.name}
              name={view.name}
              views={views}
              onRename={(to) => onChange(renamed(views, view.name, to))}
              onDelete={() => {
                setDeleted({ name: view.name, before: views })
                onChange(withoutView(views, view.name))
              }}
            />
          ))}
        </ul>
      )}
      {deleted && (
        <p className="saved-undo" role="status">
          “{deleted.name}” is deleted.
          <button
            type="button"
            className="button"
            onClick={() => {
              onChange(deleted.before)
              setDeleted(null)
            }}
          >
            Undo
          </button>
        </p>
      )}
    </Dialog>
  )
}

function SavedName({
  name,
  views,
  onRename,
  onDelete,
}: {
  name: string
  views: SavedViews
  onRename: (to: string) => void
  onDelete: () => void
}) {
  const [text, setText] = useState(name)
  const problem = problemOf(text.trim(), views, name)
  return (
    <li>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (problem === null) onRename(text.trim())
        }}
      >
        <input
          aria-label={`Name of the view ${name}`}
          maxLength={NAME_LIMIT}
          value={text}
          aria-invalid={problem !== null || undefined}
          title={problem ?? undefined}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit" className="button" disabled={text.trim() === name || problem !== null}>
          Rename
        </button>
        <button type="button" className="button quiet hurt" onClick={onDelete}>
          Delete<span className="unseen"> {name}</span>
        </button>
      </form>
    </li>
  )
}
