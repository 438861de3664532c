import { formatNumber } from '@portday/domain/telephone-number'

/** E.164 numbers as people write them, in rising order, runs folded: 415-555-0100..0119. Readable again as a list (R11.1). */
export function numberRanges(numbers: readonly string[]): string[] {
  const sorted = [...numbers].sort()
  const ranges: string[] = []
  let first: string | undefined
  let last: string | undefined
  for (const number of [...sorted, undefined]) {
    if (first !== undefined && last !== undefined && number !== undefined && follows(last, number)) {
      last = number
      continue
    }
    if (first !== undefined && last !== undefined) ranges.push(rangeText(first, last))
    first = number
    last = number
  }
  return ranges
}

function follows(last: string, number: string): boolean {
  return Number(number) === Number(last) + 1 && number.slice(0, 8) === last.slice(0, 8)
}

function rangeText(first: string, last: string): string {
  if (first === last) return formatNumber(first)
  return `${formatNumber(first)}..${last.slice(-4)}`
}
