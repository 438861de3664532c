import { useLive } from '../live/live.tsx'
import type { Command } from './use-command.ts'
import './command.css'

/** What ends a form: the command in its own words, and the way out. Without a connection it says why it can't be given. */
export function FormActs({ command, word, onLeave }: { command: Command; word: string; onLeave?: () => void }) {
  const { state } = useLive()
  const offline = state === 'offline'
  return (
    <div className="acts">
      <button type="submit" className="button go" disabled={command.busy || offline} aria-busy={command.busy}>
        {word}
      </button>
      {onLeave && (
        <button type="button" className="button" onClick={onLeave}>
          Leave it
        </button>
      )}
      {offline && <p className="hint">Offline: this waits for the connection.</p>}
    </div>
  )
}
