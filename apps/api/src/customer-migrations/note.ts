import { Field, ID, ObjectType } from 'type-graphql'
import type { NumberedEvent } from '../events/events-of.ts'
import { connectionType } from '../graph/connection.ts'
import { DateTimeScalar } from '../graph/scalars.ts'

/** The command by which the journal keeps a note. */
export const ADD_NOTE = 'add_note'

@ObjectType({ description: 'What somebody noted about a migration.', simpleResolvers: true })
export class Note {
  @Field(() => ID, { description: 'The note’s UUID, which is its event’s.' })
  id: string

  @Field(() => DateTimeScalar, { description: 'When.' })
  at: string

  @Field(() => String, { description: 'The key or session that noted it.' })
  author: string

  @Field(() => String, { description: 'What was noted.' })
  text: string

  /** Its event's number in the migration's journal, which serves as its cursor. */
  seq: number
}

export const NoteConnection = connectionType(() => Note, 'Note')

/** The note that an event of the journal keeps. */
export function noteOf({ id, at, actor, after, seq }: NumberedEvent): Note {
  const { text = '' } = JSON.parse(after ?? '{}') as { text?: string }
  return { id, at, author: actor, text, seq }
}
