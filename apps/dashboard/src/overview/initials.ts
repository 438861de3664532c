/** `DR` of Dana Reyes, `MW` of Marcus van der Webb, `DA` of Dana alone. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u)
  const letters = words.length === 1 ? [...(words[0] ?? '')].slice(0, 2) : [first(words[0]), first(words.at(-1))]
  return letters.join('').toUpperCase()
}

function first(word: string | undefined): string {
  return [...(word ?? '')][0] ?? ''
}
