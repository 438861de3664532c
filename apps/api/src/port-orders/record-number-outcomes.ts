import { TextReader } from '../graph/text.ts'
import type { RequestContext } from '../platform/request-context.ts'
import { commandPortOrder, type PortOrderResult } from './command-port-order.ts'
import type { RecordNumberOutcomesInput } from './port-order-inputs.ts'
import { namedNumbers, readNamedNumbers } from './read-named-numbers.ts'

const LONGEST_NOTE = 2000

/** Records what became of numbers on port day (R7.3): all of the list, or nothing with a refusal for each that can't be. */
export function recordNumberOutcomes(
  context: RequestContext,
  input: RecordNumberOutcomesInput,
): Promise<PortOrderResult> {
  return commandPortOrder(context, input, 'record_number_outcomes', async (order, tx) => {
    const { numbers, refusals } = readNamedNumbers(
      input.outcomes.map(({ number }) => number),
      (index) => ['outcomes', String(index), 'number'],
    )
    const text = new TextReader()
    input.outcomes.forEach(
      ({ note }, index) => void text.optional(note, ['outcomes', String(index), 'note'], LONGEST_NOTE),
    )
    if (refusals.length + text.refusals.length > 0) return { ok: false, refusals: [...refusals, ...text.refusals] }
    const outcomes = input.outcomes.map(({ outcome, note, at }, index) => ({
      number: numbers[index] ?? '',
      outcome,
      note: note?.trim() || null,
      at: at ?? null,
    }))
    return {
      ok: true,
      command: { type: 'record_number_outcomes', outcomes, numbers: await namedNumbers(tx, order.id, numbers) },
      details: { outcomes: outcomes.map(({ number, outcome, note }) => ({ number, outcome, note })) },
    }
  })
}
