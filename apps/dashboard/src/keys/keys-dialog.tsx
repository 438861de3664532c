import { Dialog } from '../shell/dialog.tsx'
import { KEYS } from './keys.ts'
import { useSingleKeys } from './single-keys.ts'
import './keys.css'

export function KeysDialog({ onClose }: { onClose: () => void }) {
  const [singles, setSingles] = useSingleKeys()
  return (
    <Dialog title="Keys" onClose={onClose}>
      <table className="lines keys">
        <thead className="unseen">
          <tr>
            <th scope="col">Key</th>
            <th scope="col">What it does</th>
          </tr>
        </thead>
        <tbody>
          {KEYS.map(({ keys, does }) => (
            <tr key={keys}>
              <th scope="row">
                <kbd>{keys}</kbd>
              </th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label className="single-keys">
        <input type="checkbox" checked={singles} onChange={(event) => setSingles(event.target.checked)} />
        Single keys work. They never do while you type.
      </label>
    </Dialog>
  )
}
