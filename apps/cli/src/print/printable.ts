const ESCAPE = '\u001b'
const COLOUR = /^\[\d{1,2}m/

/** A text without the control characters that would steer a terminal; line breaks, tabs and colours stay. */
export function printable(text: string): string {
  return text
    .split(ESCAPE)
    .map((part, index) => (index > 0 && COLOUR.test(part) ? ESCAPE : '') + part.replace(/(?![\n\t])\p{Cc}/gu, ''))
    .join('')
}
