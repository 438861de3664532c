/** Hatched: in trouble, or a commitment that nobody confirmed; in the colours of a condition. */
export function HatchPattern({ id, condition }: { id: string; condition: 'rejected' | 'unconfirmed' }) {
  return (
    <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
      <rect width="5" height="5" fill={`var(--${condition}-bg)`} />
      <rect width="5" height="1.25" fill={`var(--${condition}-solid)`} />
    </pattern>
  )
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A bar filled with a colour or a pattern; outlined where the filling alone is too faint. */
export function BarBox({
  box,
  fill,
  outline,
  dashed = false,
}: {
  box: Box
  fill: string
  outline?: string
  dashed?: boolean
}) {
  const { x, y, width, height } = box
  if (width <= 0 || height <= 0) return null
  const inset = outline ? 0.75 : 0
  return (
    <rect
      x={x + inset}
      y={y + inset}
      width={Math.max(0, width - 2 * inset)}
      height={Math.max(0, height - 2 * inset)}
      rx={2}
      fill={fill}
      {...(outline ? { stroke: outline, strokeWidth: 1.5 } : {})}
      {...(dashed ? { strokeDasharray: '3 2.5' } : {})}
    />
  )
}

/** What a filling means, below the chart. */
export function LegendItem({
  fill,
  outline,
  dashed,
  word,
}: {
  fill: string
  outline?: string
  dashed?: boolean
  word: string
}) {
  return (
    <span>
      <svg viewBox="0 0 14 10" aria-hidden="true">
        <BarBox
          box={{ x: 0, y: 0, width: 14, height: 10 }}
          fill={fill}
          {...(outline ? { outline } : {})}
          {...(dashed ? { dashed } : {})}
        />
      </svg>
      {word}
    </span>
  )
}
