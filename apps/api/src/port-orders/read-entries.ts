import type { PlanEntry } from '@portday/domain/port-order'
import { checkPortability, formatNumber, parseNumber, TYPED_LIST_LIMIT } from '@portday/domain/telephone-number'
import type { Refusal } from '@portday/domain/verdict'
import type { CreatePortOrderInput, PortNumberInput } from './port-order-inputs.ts'

interface Typed extends PortNumberInput {
  readonly path: readonly string[]
}

/** A number of the list that can be ported, with where it stood in the input. */
export interface ReadEntry extends PlanEntry {
  readonly path: readonly string[]
}

/**
 * The numbers of the input, each read and judged by itself (R11.1–R11.4). Creating is all or nothing (R8.5): there is one
 * refusal for each bad number, with its place in the list.
 */
export function readEntries(input: CreatePortOrderInput): { entries: ReadEntry[]; refusals: Refusal[] } {
  const typed: Typed[] = [
    ...(input.numbers ?? []).map((number, index) => ({ number, path: ['numbers', String(index)] })),
    ...(input.entries ?? []).map((entry, index) => ({ ...entry, path: ['entries', String(index), 'number'] })),
  ]
  if (typed.length === 0) return { entries: [], refusals: [noNumbers] }
  if (typed.length > TYPED_LIST_LIMIT) return { entries: [], refusals: [tooMany(typed.length)] }
  const entries: ReadEntry[] = []
  const refusals: Refusal[] = []
  const placeOf = new Map<string, number>()
  typed.forEach((entry, index) => {
    const place = index + 1
    const { number, portable, code, reason, remedy } = checkPortability(entry.number)
    const first = number === null ? undefined : placeOf.get(number)
    if (number === null || !portable) {
      refusals.push({
        code: code ?? 'NUMBER_NOT_PORTABLE',
        message: `Number ${place}, “${shorten(entry.number)}”: ${reason}`,
        remedy: remedy ?? 'Leave the number out.',
        path: entry.path,
      })
    } else if (first !== undefined) {
      refusals.push({
        code: 'NUMBER_REPEATED',
        message: `Number ${place}, ${formatNumber(number)}, already stands in place ${first} of the list.`,
        remedy: 'Name each number once.',
        path: entry.path,
      })
    } else {
      placeOf.set(number, place)
      entries.push({
        number,
        place,
        carrier: entry.carrier ?? null,
        accountNumber: entry.accountNumber ?? null,
        btn: entry.btn ?? null,
        routingId: entry.routingId?.trim() || null,
        path: entry.path,
      })
    }
  })
  return { entries, refusals }
}

/** A single number of an account, such as its BTN; null when none is given. */
export function readAccountNumber(
  text: string | null | undefined,
  path: readonly string[],
): { number: string | null; refusals: Refusal[] } {
  if (!text?.trim()) return { number: null, refusals: [] }
  const read = parseNumber(text)
  if (read.ok) return { number: read.number, refusals: [] }
  const { code, reason, remedy } = read
  return { number: null, refusals: [{ code, message: `“${shorten(text)}”: ${reason}`, remedy, path }] }
}

const noNumbers: Refusal = {
  code: 'VALUE_MISSING',
  message: 'The list names no number.',
  remedy: 'Give at least one number in `numbers` or `entries`.',
  path: ['numbers'],
}

function tooMany(count: number): Refusal {
  return {
    code: 'VALUE_INVALID',
    message: `The list has ${count.toLocaleString('en-US')} numbers; at most ${TYPED_LIST_LIMIT.toLocaleString('en-US')} are taken at once.`,
    remedy: 'Give the list in parts.',
    path: ['numbers'],
  }
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
