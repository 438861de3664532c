import { OneOrderAddCommentDocument } from '@portday/schema/dashboard'
import { type FormEvent, useState } from 'react'
import { Field } from '../../command/field.tsx'
import { RefusalNote } from '../../command/refusal-note.tsx'
import { useCommand } from '../../command/use-command.ts'

/** Says something about the order for everybody to read; it stays in the journal. */
export function CommentForm({ orderId }: { orderId: string }) {
  const [text, setText] = useState('')
  const command = useCommand(OneOrderAddCommentDocument)

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (await command.give({ input: { portOrderId: orderId, text } })) setText('')
  }

  return (
    <form className="comment-form" onSubmit={submit}>
      <Field label="Write a comment" name="text" command={command}>
        {(wiring) => <textarea {...wiring} rows={1} value={text} onChange={(event) => setText(event.target.value)} />}
      </Field>
      <button type="submit" className="button" disabled={command.busy}>
        Comment
      </button>
      <RefusalNote command={command} without={['text']} />
    </form>
  )
}
