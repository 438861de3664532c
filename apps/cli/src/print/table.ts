/** Lines of aligned columns, two blanks apart; `headers` name them. No line ends in blanks. */
export function table(headers: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = headers.map((header, column) =>
    Math.max(header.length, ...rows.map((row) => (row[column] ?? '').length)),
  )
  return [headers, ...rows].map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

/** Lines of names and values, the values in one column; names without a value are left out. */
export function facts(entries: readonly (readonly [name: string, value: string | null])[]): string[] {
  const present = entries.filter((entry): entry is readonly [string, string] => entry[1] !== null && entry[1] !== '')
  const width = Math.max(0, ...present.map(([name]) => name.length))
  return present.map(([name, value]) => `${name.padEnd(width)}  ${value}`)
}
