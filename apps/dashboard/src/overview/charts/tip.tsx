import { Tooltip, type TooltipContentProps } from 'recharts'

/** What the table says of the row that is pointed at, and no more. */
export function Tip<Row>({ title, lines }: { title: (row: Row) => string; lines: (row: Row) => readonly string[] }) {
  function Content({ active, payload }: TooltipContentProps) {
    const row: Row | undefined = payload[0]?.payload
    if (!active || !row) return null
    return (
      <div className="tip">
        <b>{title(row)}</b>
        {lines(row).map((line) => (
          <div key={line}>{line}</div>
        ))}
      </div>
    )
  }
  return <Tooltip content={Content} cursor={{ fill: 'var(--hover)' }} isAnimationActive={false} />
}
