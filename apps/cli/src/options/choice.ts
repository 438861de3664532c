import { InvalidArgumentError } from 'commander'

/** Reads one of the API's words as people spell it: `toll_free`, `toll-free` and `TOLL_FREE` are TOLL_FREE. */
export function oneOf<W extends string>(words: readonly W[]): (typed: string) => W {
  return (typed) => {
    const wanted = typed.trim().toUpperCase().replaceAll('-', '_')
    const found = words.find((known) => known === wanted)
    if (found === undefined) throw new InvalidArgumentError(`It is one of ${spelled(words)}.`)
    return found
  }
}

/** The same, any number of times or separated by commas. */
export function anyOf<W extends string>(words: readonly W[]): (typed: string, before?: readonly W[]) => W[] {
  const read = oneOf(words)
  return (typed, before = []) => [...before, ...typed.split(',').map(read)]
}

/** The words as people spell them. */
export function spelled(words: readonly string[]): string {
  return words.map((known) => known.toLowerCase()).join(', ')
}

/** Texts, any number of times or separated by commas. */
export function texts(typed: string, before: readonly string[] = []): string[] {
  const parts = typed.split(',').map((part) => part.trim())
  return [...before, ...parts.filter((part) => part !== '')]
}
