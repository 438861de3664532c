import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { useMutation } from '@apollo/client/react'
import type { RefusalPartsFragment, WarningPartsFragment } from '@portday/schema/dashboard'
import { useState } from 'react'
import { type Failure, failureOf } from '../api/failure.ts'
import { useLive } from '../live/live.tsx'

export type RefusalTold = Omit<RefusalPartsFragment, '__typename'>
export type WarningTold = Omit<WarningPartsFragment, '__typename'>

/** What every command of the contract answers, whatever else is in it. */
interface Payload {
  readonly refusals: readonly RefusalTold[]
  readonly warnings: readonly WarningTold[]
}

interface CommandState {
  readonly busy: boolean
  readonly refusals: readonly RefusalTold[]
  readonly warnings: readonly WarningTold[]
  /** No answer, or no right: it is not known to be a rule that said no. */
  readonly failure: Failure | null
}

const STILL: CommandState = { busy: false, refusals: [], warnings: [], failure: null }

/**
 * Gives one command of the contract and keeps what became of it. Nothing on the screen changes before the API accepted it;
 * then everything shown is read again. `give` answers the payload when it was accepted, and null when it was not;
 * `answer` is the last payload either way, for a refusal that proposes something.
 */
export function useCommand<Name extends string, Answer extends Payload, Variables extends OperationVariables>(
  document: TypedDocumentNode<Record<Name, Answer>, Variables>,
) {
  const [mutate] = useMutation<Record<Name, Answer>, OperationVariables>(document)
  const { refresh } = useLive()
  const [state, setState] = useState(STILL)
  const [answer, setAnswer] = useState<Answer | null>(null)

  async function give(variables: Variables): Promise<Answer | null> {
    setState({ ...STILL, busy: true })
    try {
      const { data } = await mutate({ variables })
      const told = data && Object.values<Answer>(data)[0]
      if (!told) throw new Error('The API answered without a payload.')
      const refused = told.refusals.length > 0
      if (!refused) await refresh()
      setAnswer(told)
      setState({ ...STILL, refusals: told.refusals, warnings: told.warnings })
      return refused ? null : told
    } catch (error) {
      setState({ ...STILL, failure: failureOf(error) })
      return null
    }
  }

  function forget() {
    setAnswer(null)
    setState(STILL)
  }

  return { ...state, answer, give, forget }
}

export type Command = Pick<ReturnType<typeof useCommand>, 'busy' | 'refusals' | 'warnings' | 'failure'>
