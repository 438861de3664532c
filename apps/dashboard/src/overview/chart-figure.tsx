import type { ReactNode } from 'react'

/** How high each chart is, known before its data comes so that nothing jumps. */
export const PLOT_HEIGHTS = { stages: 128, leadTimes: 216, weeks: 200, rejections: 176 } as const
export type ChartName = keyof typeof PLOT_HEIGHTS

/** A chart: its finding, the figures of it, the drawing, what its marks mean, and all of it as a table a fold away. */
export function ChartFigure({
  name,
  caption,
  figures,
  legend,
  table,
  children,
}: {
  name: ChartName
  caption: ReactNode
  figures: ReactNode
  legend: ReactNode
  table: ReactNode
  children: ReactNode
}) {
  return (
    <figure className="chart">
      <figcaption>{caption}</figcaption>
      <p className="small second figures">{figures}</p>
      <div className="plot" style={{ height: PLOT_HEIGHTS[name] }}>
        {children}
      </div>
      <div className="legend">{legend}</div>
      <details>
        <summary>Show as a table</summary>
        {table}
      </details>
    </figure>
  )
}

/** The charts' places, while they are on their way. */
export function ChartsLoading() {
  return (
    <div className="charts" aria-hidden="true">
      {(Object.keys(PLOT_HEIGHTS) as ChartName[]).map((name) => (
        <figure key={name} className="chart">
          <figcaption>
            <span className="grey-bar">What the chart shows</span>
          </figcaption>
          <p className="small figures">
            <span className="grey-bar">The figures of what it shows</span>
          </p>
          <div className="plot" style={{ height: PLOT_HEIGHTS[name] }} />
          <div className="legend" />
          <p className="small">
            <span className="grey-bar">Show as a table</span>
          </p>
        </figure>
      ))}
    </div>
  )
}
