import { formatNumber, parseNumber } from '@portday/domain/telephone-number'

/** Every E.164 number in a text as people dial it; anything else stays as it was typed. */
export function dialled(text: string): string {
  return text.replace(/\+1\d{10}/g, (number) => (parseNumber(number).ok ? formatNumber(number) : number))
}

/** Of a list of numbers the first and how many more: `916-555-0110 and 13 more`. */
export function dialledInShort(text: string): string {
  const [first = '', ...rest] = text.split(', ')
  const more = rest.length + Number(/ and (\d+) more$/.exec(text)?.[1] ?? 0)
  return /^\+1\d{10}$/.test(first) && more > 0 ? `${dialled(first)} and ${more} more` : dialled(text)
}
