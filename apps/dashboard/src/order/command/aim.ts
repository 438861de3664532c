import type { Command, RefusalTold } from '../../command/use-command.ts'
import { inPlainWords } from '../plain-words.ts'

/**
 * Points each refusal at the field it is beside: `outcomes.3.number` at `outcomes`, `input.serviceAddress.line1` at that line.
 * What no field is about keeps its path.
 */
function aimedAt(refusals: readonly RefusalTold[], fields: readonly string[]): RefusalTold[] {
  return refusals.map((refusal) => {
    const path = refusal.path[0] === 'input' ? refusal.path.slice(1) : refusal.path
    const lengths = path.map((_, place) => path.length - place)
    const length = lengths.find((parts) => fields.includes(path.slice(0, parts).join('.')))
    const told = { ...refusal, message: inPlainWords(refusal.message), remedy: inPlainWords(refusal.remedy) }
    return length === undefined ? told : { ...told, path: [path.slice(0, length).join('.')] }
  })
}

/** A command whose refusals stand beside these fields. */
export function aimed<Given extends Command>(command: Given, fields: readonly string[]): Given {
  return { ...command, refusals: aimedAt(command.refusals, fields) }
}

/** Whether the API's own words offer to set the rule aside (R2.6). */
export function offersOverride(refusal: Pick<RefusalTold, 'remedy'>): boolean {
  return /\boverride\b/i.test(refusal.remedy)
}
