import { Bar, BarChart, XAxis, YAxis } from 'recharts'
import { counted, figure } from '../../words/figure.ts'
import { ChartFigure, PLOT_HEIGHTS } from '../chart-figure.tsx'
import { nameTick, valueTick } from './axis-texts.tsx'
import { byInterest, findLeadTimes, type LeadTime, nameOf } from './findings.ts'
import { LeadTimeMarks } from './lead-time-marks.tsx'
import { Tip } from './tip.tsx'

/** So many carriers are drawn; the table has them all. */
const DRAWN = 6
const STEP_DAYS = 5
const ROW_PX = 31
const AXIS_PX = 28

/** How long carriers took for a FOC, on the range that is planned with (R3). */
export function LeadTimeChart({ times }: { times: readonly LeadTime[] }) {
  const finding = findLeadTimes(times)
  const drawn = drawnOf(times)
  const ticks = ticksOf(drawn)
  return (
    <ChartFigure
      name="leadTimes"
      {...finding}
      legend={<LeadTimeLegend more={times.length - drawn.length} />}
      table={<LeadTimeTable times={times} />}
    >
      {drawn.length === 0 ? (
        <p className="nothing small third">Each carrier that gave a FOC would have a line here.</p>
      ) : (
        <BarChart
          responsive
          style={{ width: '100%', height: Math.min(PLOT_HEIGHTS.leadTimes, drawn.length * ROW_PX + AXIS_PX) }}
          layout="vertical"
          data={drawn}
          margin={{ top: 0, right: 8, bottom: 0, left: 0 }}
          accessibilityLayer
          title={finding.caption}
        >
          <XAxis
            type="number"
            domain={[0, ticks.at(-1) ?? 0]}
            height={AXIS_PX}
            axisLine={false}
            tickLine={false}
            ticks={ticks}
            interval={0}
            tick={{ className: 'tick' }}
          />
          <YAxis
            type="category"
            dataKey="carrier.id"
            width={136}
            axisLine={false}
            tickLine={false}
            interval={0}
            tick={nameTick((index) => nameAt(drawn, index))}
          />
          <YAxis
            yAxisId="values"
            orientation="right"
            type="category"
            dataKey="carrier.id"
            width={60}
            axisLine={false}
            tickLine={false}
            interval={0}
            tick={valueTick((index) => counted(drawn[index]?.median ?? 0, 'day'))}
          />
          <Tip<LeadTime> title={nameOf} lines={linesOf} />
          <Bar
            dataKey="reach"
            barSize={20}
            isAnimationActive={false}
            shape={({ x, y, width, height, index }) => (
              <LeadTimeMarks time={drawn[index]} box={{ x, y, width, height }} />
            )}
          />
        </BarChart>
      )}
    </ChartFigure>
  )
}

/** `reach` is as far as anything of the line goes. */
function drawnOf(times: readonly LeadTime[]) {
  return byInterest(times)
    .slice(0, DRAWN)
    .map((time) => ({ ...time, reach: Math.max(time.p90, time.median, time.typical.max) }))
}

/** 0, 5, 10 … to past the longest line. */
function ticksOf(drawn: readonly { readonly reach: number }[]): number[] {
  const steps = Math.ceil(Math.max(...drawn.map(({ reach }) => reach)) / STEP_DAYS)
  return Array.from({ length: steps + 1 }, (_, step) => step * STEP_DAYS)
}

function nameAt(drawn: readonly LeadTime[], index: number): string {
  const time = drawn[index]
  return time ? nameOf(time) : ''
}

function linesOf({ typical, median, count }: LeadTime): readonly string[] {
  return [`typical ${typical.min}–${typical.max} business days`, `median ${median}, of ${counted(count, 'FOC')}`]
}

function LeadTimeLegend({ more }: { more: number }) {
  return (
    <>
      <span>
        <svg viewBox="0 0 14 10" aria-hidden="true">
          <rect x="0.5" y="0.5" width="13" height="9" rx="2" fill="var(--hover)" stroke="var(--control)" />
        </svg>
        typical range
      </span>
      <span>
        <svg viewBox="0 0 14 10" aria-hidden="true">
          <path d="M0 5h14" stroke="var(--text)" strokeWidth="2" />
        </svg>
        middle 80 % of ours
      </span>
      <span>
        <svg viewBox="0 0 14 10" aria-hidden="true">
          <circle cx="7" cy="5" r="4.5" fill="var(--text)" />
        </svg>
        median
      </span>
      <span>
        <svg viewBox="0 0 14 10" aria-hidden="true">
          <path d="m7 0 5 5-5 5-5-5z" fill="var(--slipped-solid)" />
        </svg>
        median past the range
      </span>
      <span>business days{more > 0 && `; ${figure(more)} more in the table`}</span>
    </>
  )
}

function LeadTimeTable({ times }: { times: readonly LeadTime[] }) {
  return (
    <table className="lines">
      <thead>
        <tr>
          <th scope="col">Carrier</th>
          <th scope="col" className="right">
            Typical
          </th>
          <th scope="col" className="right">
            Median
          </th>
          <th scope="col" className="right">
            Middle 80 %
          </th>
          <th scope="col" className="right">
            FOCs
          </th>
        </tr>
      </thead>
      <tbody>
        {times.map(({ carrier, typical, median, p10, p90, count }) => (
          <tr key={carrier.id}>
            <th scope="row">{nameOf({ carrier })}</th>
            <td className="right">{`${typical.min}–${typical.max}`}</td>
            <td className="right">{median}</td>
            <td className="right">{`${p10}–${p90}`}</td>
            <td className="right">{figure(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
