import type { Sink } from '../surroundings.ts'

const STYLES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 } as const

export type Style = keyof typeof STYLES
export type Paint = (style: Style, text: string) => string

/** Paints for a terminal; leaves text as it is for files and pipes, under NO_COLOR, and when `wanted` is false. */
export function paintFor(sink: Sink, env: Readonly<Record<string, string | undefined>>, wanted: boolean): Paint {
  const painted = wanted && sink.isTerminal && !env['NO_COLOR'] && env['TERM'] !== 'dumb'
  return painted ? (style, text) => `\u001b[${STYLES[style]}m${text}\u001b[0m` : (_style, text) => text
}
