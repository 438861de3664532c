/** `2,400`: a count as people read it. */
export function figure(count: number): string {
  return count.toLocaleString('en-US')
}

/** `1 number`, `2,400 numbers`; of a word with another plural both are given. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${figure(count)} ${count === 1 ? one : many}`
}
