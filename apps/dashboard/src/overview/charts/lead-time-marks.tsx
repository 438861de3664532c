import { isOver, type LeadTime } from './findings.ts'

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** One carrier on the scale of business days: the range that is planned with, what we saw, and the middle of it. */
export function LeadTimeMarks({
  time,
  box: { x, y, width, height },
}: {
  time: (LeadTime & { readonly reach: number }) | undefined
  box: Box
}) {
  if (!time || time.reach <= 0) return null
  const at = (days: number) => x + (days * width) / time.reach
  const middle = y + height / 2
  const colour = isOver(time) ? 'var(--slipped-solid)' : 'var(--text)'
  const { typical, median, p10, p90 } = time
  return (
    <g>
      <rect
        x={at(typical.min)}
        y={middle - 6}
        width={at(typical.max) - at(typical.min)}
        height={12}
        rx={2}
        fill="var(--hover)"
        stroke="var(--control)"
      />
      <path d={`M${at(p10)} ${middle}H${at(p90)}`} stroke={colour} strokeWidth={2} />
      {isOver(time) ? (
        <path d={`m${at(median)} ${middle - 6} 6 6-6 6-6-6z`} fill={colour} stroke="var(--surface)" strokeWidth={1.5} />
      ) : (
        <circle cx={at(median)} cy={middle} r={5} fill={colour} stroke="var(--surface)" strokeWidth={1.5} />
      )}
    </g>
  )
}
