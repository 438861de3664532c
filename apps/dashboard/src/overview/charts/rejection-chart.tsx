import { Bar, BarChart, XAxis, YAxis } from 'recharts'
import { counted, figure } from '../../words/figure.ts'
import { ChartFigure, PLOT_HEIGHTS } from '../chart-figure.tsx'
import { nameTick, valueTick } from './axis-texts.tsx'
import { findRejections, type RejectionCount } from './findings.ts'
import { BarBox, LegendItem } from './patterns.tsx'
import { Tip } from './tip.tsx'

/** So many reasons are drawn; the table has them all. */
const DRAWN = 6

/** Why letters came back, the most frequent reason picked out. */
export function RejectionChart({ reasons }: { reasons: readonly RejectionCount[] }) {
  const finding = findRejections(reasons)
  const drawn = reasons.slice(0, DRAWN)
  return (
    <ChartFigure
      name="rejections"
      {...finding}
      legend={
        <>
          <LegendItem fill="var(--rejected-solid)" word="the most frequent" />
          {reasons.length > DRAWN && <span>{counted(reasons.length - DRAWN, 'more', 'more')} in the table</span>}
        </>
      }
      table={<RejectionTable reasons={reasons} />}
    >
      {drawn.length === 0 ? (
        <p className="nothing small third">Each reason that a carrier gave would have a bar here.</p>
      ) : (
        <BarChart
          responsive
          style={{ width: '100%', height: Math.min(PLOT_HEIGHTS.rejections, drawn.length * 30) }}
          layout="vertical"
          data={drawn}
          margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
          accessibilityLayer
          title={finding.caption}
        >
          <XAxis type="number" hide domain={[0, 'dataMax']} />
          <YAxis
            type="category"
            dataKey="family"
            width={136}
            axisLine={false}
            tickLine={false}
            interval={0}
            tick={nameTick((index) => drawn[index]?.title ?? '')}
          />
          <YAxis
            yAxisId="values"
            orientation="right"
            type="category"
            dataKey="family"
            width={40}
            axisLine={false}
            tickLine={false}
            interval={0}
            tick={valueTick((index) => figure(drawn[index]?.count ?? 0))}
          />
          <Tip<RejectionCount> title={({ title }) => title} lines={({ count }) => [counted(count, 'rejection')]} />
          <Bar
            dataKey="count"
            barSize={10}
            isAnimationActive={false}
            shape={({ x, y, width, height, index }) => (
              <BarBox box={{ x, y, width, height }} fill={index === 0 ? 'var(--rejected-solid)' : 'var(--control)'} />
            )}
          />
        </BarChart>
      )}
    </ChartFigure>
  )
}

function RejectionTable({ reasons }: { reasons: readonly RejectionCount[] }) {
  return (
    <table className="lines">
      <thead>
        <tr>
          <th scope="col">Reason</th>
          <th scope="col" className="right">
            Rejections
          </th>
          <th scope="col" className="right">
            Business days lost
          </th>
        </tr>
      </thead>
      <tbody>
        {reasons.map(({ family, title, count, businessDaysLost }) => (
          <tr key={family}>
            <th scope="row">{title}</th>
            <td className="right">{figure(count)}</td>
            <td className="right">{figure(Math.round(businessDaysLost))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
