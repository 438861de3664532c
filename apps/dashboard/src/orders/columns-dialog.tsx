import { Dialog } from '../shell/dialog.tsx'
import './saved/saved.css'
import { COLUMN_NAMES, type ColumnName, columnOf, FIXED_COLUMNS } from './columns.tsx'

/** Which columns the grid shows; each is shown or hidden at once. */
export function ColumnsDialog({
  columns,
  onShow,
  onClose,
}: {
  columns: readonly ColumnName[]
  onShow: (name: ColumnName, shown: boolean) => void
  onClose: () => void
}) {
  return (
    <Dialog title="Columns" side onClose={onClose}>
      <fieldset className="column-choice">
        <legend className="second small">
          Kept in this browser. The dates, accounts and BTNs can be edited where they stand.
        </legend>
        {COLUMN_NAMES.map((name) => (
          <label key={name}>
            <input
              type="checkbox"
              checked={columns.includes(name)}
              disabled={FIXED_COLUMNS.includes(name)}
              onChange={(event) => onShow(name, event.target.checked)}
            />
            {columnOf(name).head}
          </label>
        ))}
      </fieldset>
    </Dialog>
  )
}
