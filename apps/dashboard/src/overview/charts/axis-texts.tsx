import type { YAxisTickContentProps } from 'recharts'

/** As many letters as fit before the bars. */
const LETTERS = 19

/** The name of a row, cut with an ellipsis; whole to whoever points at it, and in the table. */
export function nameTick(nameOf: (index: number) => string) {
  return function NameTick({ y, index }: YAxisTickContentProps) {
    const name = nameOf(index)
    return (
      <text x={0} y={y} dy="0.35em">
        {name.length > LETTERS && <title>{name}</title>}
        {name.length > LETTERS ? `${name.slice(0, LETTERS - 1).trimEnd()}…` : name}
      </text>
    )
  }
}

/** The figures at the end of a row, instead of an axis. */
export function valueTick(figureAt: (index: number) => string) {
  return function ValueTick({ x, y, index }: YAxisTickContentProps) {
    return (
      <text x={x} y={y} dy="0.35em" textAnchor="start">
        {figureAt(index)}
      </text>
    )
  }
}
