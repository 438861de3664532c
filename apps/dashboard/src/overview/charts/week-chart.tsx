import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from 'recharts'
import { serverNow } from '../../time/server-clock.ts'
import { windowIn } from '../../time/when.ts'
import { figure } from '../../words/figure.ts'
import { ChartFigure, PLOT_HEIGHTS } from '../chart-figure.tsx'
import { findWeeks } from './findings.ts'
import { BarBox, HatchPattern, LegendItem } from './patterns.tsx'
import { Tip } from './tip.tsx'
import type { FocWeek } from './weeks.ts'

const UNCONFIRMED = 'overview-foc-unconfirmed'

/** The FOCs of six weeks: confirmed solid, unconfirmed hatched, and dashed what may come. */
export function WeekChart({ weeks, expected }: { weeks: readonly FocWeek[]; expected: number }) {
  const finding = findWeeks(weeks, expected)
  return (
    <ChartFigure
      name="weeks"
      {...finding}
      legend={
        <>
          <LegendItem fill="var(--foc-received-solid)" word="confirmed" />
          <LegendItem fill={`url(#${UNCONFIRMED})`} outline="var(--unconfirmed-solid)" word="unconfirmed" />
          <LegendItem
            fill="none"
            outline="var(--control)"
            dashed
            word="expected, in each week that its window touches"
          />
        </>
      }
      table={<WeekTable weeks={weeks} />}
    >
      <BarChart
        responsive
        style={{ width: '100%', height: PLOT_HEIGHTS.weeks }}
        data={[...weeks]}
        margin={{ top: 18, right: 0, bottom: 0, left: 0 }}
        accessibilityLayer
        title={finding.caption}
      >
        <defs>
          <HatchPattern id={UNCONFIRMED} condition="unconfirmed" />
        </defs>
        <XAxis
          dataKey="monday"
          height={24}
          interval={0}
          tickLine={false}
          axisLine={{ stroke: 'var(--control)' }}
          tick={{ className: 'tick' }}
          tickFormatter={weekOf}
        />
        <YAxis hide domain={[0, 'dataMax']} />
        <Tip<FocWeek> title={({ monday }) => `Week of ${weekOf(monday)}`} lines={linesOf} />
        <Bar
          dataKey="confirmed"
          stackId="week"
          isAnimationActive={false}
          shape={(bar) => <BarBox box={slim(bar)} fill="var(--foc-received-solid)" />}
        />
        <Bar
          dataKey="unconfirmed"
          stackId="week"
          isAnimationActive={false}
          shape={(bar) => <BarBox box={slim(bar)} fill={`url(#${UNCONFIRMED})`} outline="var(--unconfirmed-solid)" />}
        />
        <Bar
          dataKey="expected"
          stackId="week"
          isAnimationActive={false}
          shape={(bar) => (
            <g>
              <BarBox box={slim(bar)} fill="none" outline="var(--control)" dashed />
              <text x={bar.x + bar.width / 2} y={bar.y - 6} textAnchor="middle">
                {figure(totalOf(weeks[bar.index]))}
              </text>
            </g>
          )}
        />
      </BarChart>
    </ChartFigure>
  )
}

/** Two units between stacked parts, so that they are told apart without colour. */
function slim({ x, y, width, height }: BarShapeProps) {
  return { x, y, width, height: Math.max(0, height - 2) }
}

function totalOf(week: FocWeek | undefined): number {
  return week ? week.confirmed + week.unconfirmed + week.expected : 0
}

function weekOf(monday: string): string {
  return windowIn(monday, monday, serverNow().getFullYear())
}

function linesOf({ confirmed, unconfirmed, expected }: FocWeek): readonly string[] {
  return [`${figure(confirmed)} confirmed`, `${figure(unconfirmed)} unconfirmed`, `${figure(expected)} expected`]
}

function WeekTable({ weeks }: { weeks: readonly FocWeek[] }) {
  return (
    <table className="lines">
      <thead>
        <tr>
          <th scope="col">Week of</th>
          <th scope="col" className="right">
            Confirmed
          </th>
          <th scope="col" className="right">
            Unconfirmed
          </th>
          <th scope="col" className="right">
            Expected
          </th>
        </tr>
      </thead>
      <tbody>
        {weeks.map(({ monday, confirmed, unconfirmed, expected }) => (
          <tr key={monday}>
            <th scope="row">{weekOf(monday)}</th>
            <td className="right">{figure(confirmed)}</td>
            <td className="right">{figure(unconfirmed)}</td>
            <td className="right">{figure(expected)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
