import { useApolloClient, useQuery } from '@apollo/client/react'
import { GridAddCommentDocument, GridAmendPortOrderDocument, OrderToEditDocument } from '@portday/schema/dashboard'
import { useState } from 'react'
import { type Failure, failureOf } from '../../api/failure.ts'
import { useCommand } from '../../command/use-command.ts'
import type { EditedField } from '../columns.tsx'
import type { OrderRow } from '../order-row.ts'
import type { Conflict } from './conflict.ts'
import { amendInput, changedOf, EDITED_FIELDS, type Typed, typedOf } from './edited-fields.ts'
import { readConflict } from './read-conflict.ts'

/** Edits an order as it was seen when the editor opened. Nothing changes in the grid before the API accepted it. */
export function useCellEdit(
  order: OrderRow,
  fields: readonly EditedField[],
  { onSaved, onClose }: { onSaved: (row: OrderRow) => void; onClose: () => void },
) {
  const client = useApolloClient()
  const [seen] = useState(order)
  const [typed, setTyped] = useState<Typed>(() =>
    Object.fromEntries(fields.map((field) => [field, typedOf(order, field)])),
  )
  const [conflict, setConflict] = useState<Conflict | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const amend = useCommand(GridAmendPortOrderDocument)
  const comment = useCommand(GridAddCommentDocument)
  const { data } = useQuery(OrderToEditDocument, { variables: { id: order.id }, fetchPolicy: 'network-only' })
  const command = data?.portOrder?.allowedCommands.find((known) => known.command === 'amend')

  /** Gives what was typed over a version of the order; true when it was accepted. */
  async function give(over: OrderRow): Promise<boolean> {
    setFailure(null)
    const answer = await amend.give({ input: amendInput(over, typed) })
    if (answer?.portOrder) onSaved(answer.portOrder)
    return answer !== null
  }

  async function save() {
    if (changedOf(seen, typed).length === 0 || (await give(seen))) onClose()
  }

  async function lookAtConflict(changedFields: readonly string[]) {
    try {
      setConflict(await readConflict(client, seen, typed, changedFields))
    } catch (error) {
      setFailure(failureOf(error))
    }
  }

  function keepTheirs() {
    if (conflict) onSaved(conflict.now)
    onClose()
  }

  /** Writes over somebody else's words; why is kept in the order's journal. */
  async function overwrite(reason: string) {
    if (!conflict) return
    const { now, both, actor } = conflict
    if (!(await give(now))) return
    const what = both.map((field) => `${EDITED_FIELDS[field].called} (${typedOf(now, field) || 'none'})`).join(', ')
    const text = `Overwrote ${what}${actor === null ? '' : ` of ${actor}`}: ${reason}`
    const said = both.length === 0 || (await comment.give({ input: { portOrderId: order.id, text } }))
    if (said) onClose()
  }

  return {
    typed,
    say: (field: EditedField, text: string) => setTyped((held) => ({ ...held, [field]: text })),
    /** Why the order can't be edited now; null while it can, or while that is not known. */
    barred: command?.allowed === false ? command.why : null,
    amend,
    comment,
    conflict,
    failure,
    seen,
    save,
    lookAtConflict,
    keepTheirs,
    overwrite,
  }
}
