import { AddMigrationNoteDocument } from '@portday/schema/dashboard'
import { type SubmitEvent, useState } from 'react'
import { Field } from '../command/field.tsx'
import { FormActs } from '../command/form-acts.tsx'
import { RefusalNote } from '../command/refusal-note.tsx'
import { fieldsOf, typed } from '../command/typed.ts'
import { useCommand } from '../command/use-command.ts'
import { useMayCommand } from '../shell/shell-facts.ts'
import { Moment } from '../time/moment.tsx'
import { figure } from '../words/figure.ts'
import type { Workspace } from './workspace.ts'

/** What was noted, the newest first. */
export function Notes({ migration }: { migration: Workspace }) {
  const mayCommand = useMayCommand()
  const { notes, timeZone, id } = migration
  const older = notes.totalCount - notes.edges.length
  return (
    <section className="section" aria-labelledby="notes-head">
      <div className="head">
        <h2 id="notes-head">Notes</h2>
        {older > 0 && (
          <p className="small third">
            The newest {figure(notes.edges.length)} of {figure(notes.totalCount)}
          </p>
        )}
      </div>
      {mayCommand && <WriteNote migrationId={id} />}
      <ul>
        {notes.edges.map(({ node }) => (
          <li key={node.id} className="note">
            <b className="avatar" aria-hidden="true">
              {node.author.slice(0, 2)}
            </b>
            <div>
              <p>
                <b>{node.author}</b>{' '}
                <span className="third">
                  <Moment at={node.at} zone={timeZone} />
                </span>
              </p>
              <p className="said">{node.text}</p>
            </div>
          </li>
        ))}
      </ul>
      {notes.totalCount === 0 && (
        <p className="small second">
          What the team should know and no field has a place for: who promised what, and when.
        </p>
      )}
    </section>
  )
}

function WriteNote({ migrationId }: { migrationId: string }) {
  const command = useCommand(AddMigrationNoteDocument)
  const [text, setText] = useState('')

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    const given = await command.give({ input: { migrationId, text: typed(fieldsOf(event), 'text') ?? '' } })
    if (given) setText('')
  }

  return (
    <form className="form write-note" onSubmit={submit}>
      <Field label={<span className="unseen">Write a note</span>} name="text" command={command} wide>
        {(wiring) => (
          <textarea
            {...wiring}
            name="text"
            rows={2}
            placeholder="Write a note"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <RefusalNote command={command} without={['text']} />
      {text !== '' && <FormActs command={command} word="Add note" />}
    </form>
  )
}
