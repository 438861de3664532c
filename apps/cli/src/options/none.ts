// commander makes an empty text of a null, so that `none` needs a value of its own until the options are read.
const NONE = Symbol('none')

/** Reads the same values, and `none`, which takes away what is on file. */
export function orNone<V>(read: (typed: string) => V): (typed: string) => V | typeof NONE {
  return (typed) => (typed.trim().toLowerCase() === 'none' ? NONE : read(typed))
}

/** The options with null for each that was given as `none`. */
export function nullForNone<T extends object>(options: T): T {
  const entries = Object.entries(options).map(([name, value]) => [name, value === NONE ? null : value])
  return Object.fromEntries(entries) as T
}
