import { Dialog } from '../../shell/dialog.tsx'
import type { Question } from './command-row.ts'

/** Asked before what can't be taken back. */
export function HurtQuestion({ question, onYes, onNo }: { question: Question; onYes: () => void; onNo: () => void }) {
  return (
    <Dialog title={question.title} onClose={onNo}>
      <p>{question.body}</p>
      <p className="acts">
        <button type="button" className="button hurt" onClick={onYes}>
          {question.yes}
        </button>
        <button type="button" className="button" onClick={onNo}>
          Not now
        </button>
      </p>
    </Dialog>
  )
}
