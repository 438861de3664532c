/** What ends one entry of a list: commas, semicolons and new lines, also those of Arabic and East Asian keyboards (R11.1). */
export const LIST_SEPARATORS = ',;\\n\\r\\u2028\\u2029\\u060C\\u061B\\uFF0C\\uFF1B\\u3001'

const FOLDED: readonly (readonly [RegExp, string])[] = [
  [/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/gu, '-'],
  [/[\u2024\uFF0E]/gu, '.'],
  [/\u2025/gu, '..'],
  [/\uFF0B/gu, '+'],
  [/\uFF08/gu, '('],
  [/\uFF09/gu, ')'],
  // Address books put invisible direction marks around numbers.
  [/\p{Cf}/gu, ''],
  [/[^\S\n\r\u2028\u2029]/gu, ' '],
]

/**
 * Folds what people type for a number to ASCII: digits of any script, dashes, dots, brackets and blanks (R11.1).
 * Spreadsheets put an apostrophe before a number; it is dropped. New lines stay, everything else stays.
 */
export function plainCharacters(text: string): string {
  let plain = text
  for (const [pattern, ascii] of FOLDED) plain = plain.replace(pattern, ascii)
  return plain
    .replace(/\p{Nd}/gu, asciiDigit)
    .trim()
    .replace(/^['’]/u, '')
    .trim()
}

// Unicode keeps the decimal digits of a script together, from zero to nine, so the distance to the start of a run tells the value.
function asciiDigit(digit: string): string {
  const codePoint = digit.codePointAt(0) ?? 0
  let start = codePoint
  while (/\p{Nd}/u.test(String.fromCodePoint(start - 1))) start -= 1
  return String((codePoint - start) % 10)
}
