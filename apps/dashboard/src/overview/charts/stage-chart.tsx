import { Bar, BarChart, XAxis, YAxis } from 'recharts'
import { STAGES } from '../../marks/stages.tsx'
import { counted, figure } from '../../words/figure.ts'
import { ChartFigure, PLOT_HEIGHTS } from '../chart-figure.tsx'
import { nameTick, valueTick } from './axis-texts.tsx'
import { findStages, type StageBar } from './findings.ts'
import { BarBox, HatchPattern, LegendItem } from './patterns.tsx'
import { Tip } from './tip.tsx'

const TROUBLE = 'overview-stage-trouble'

/** Open orders by stage; the hatched end of a bar needs somebody. */
export function StageChart({ bars }: { bars: readonly StageBar[] }) {
  const finding = findStages(bars)
  const named = bars.map((bar) => ({ ...bar, word: STAGES[bar.stage].word }))
  const figureAt = (index: number) => {
    const bar = bars[index]
    if (!bar) return ''
    return bar.trouble > 0 ? `${figure(bar.total)} · ${figure(bar.trouble)}` : figure(bar.total)
  }
  return (
    <ChartFigure
      name="stages"
      {...finding}
      legend={
        <>
          <LegendItem fill="var(--foc-received-solid)" word="on track" />
          <LegendItem fill={`url(#${TROUBLE})`} outline="var(--rejected-solid)" word="in trouble, second figure" />
        </>
      }
      table={<StageTable bars={named} />}
    >
      <BarChart
        responsive
        style={{ width: '100%', height: PLOT_HEIGHTS.stages }}
        layout="vertical"
        data={named}
        margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
        accessibilityLayer
        title={finding.caption}
      >
        <defs>
          <HatchPattern id={TROUBLE} condition="rejected" />
        </defs>
        <XAxis type="number" hide domain={[0, 'dataMax']} />
        <YAxis
          type="category"
          dataKey="word"
          width={136}
          axisLine={false}
          tickLine={false}
          interval={0}
          tick={nameTick((index) => named[index]?.word ?? '')}
        />
        <YAxis
          yAxisId="values"
          orientation="right"
          type="category"
          dataKey="word"
          width={64}
          axisLine={false}
          tickLine={false}
          interval={0}
          tick={valueTick(figureAt)}
        />
        <Tip<(typeof named)[number]>
          title={({ word }) => word}
          lines={({ total, trouble }) => [counted(total, 'order'), `${figure(trouble)} in trouble`]}
        />
        <Bar
          dataKey="onTrack"
          stackId="stage"
          barSize={10}
          isAnimationActive={false}
          shape={({ x, y, width, height, index }) => (
            <BarBox box={{ x, y, width, height }} fill={`var(--${classOf(bars[index])}-solid)`} />
          )}
        />
        <Bar
          dataKey="trouble"
          stackId="stage"
          barSize={10}
          isAnimationActive={false}
          shape={({ x, y, width, height }) => (
            <BarBox
              box={{ x: x + 2, y, width: width - 2, height }}
              fill={`url(#${TROUBLE})`}
              outline="var(--rejected-solid)"
            />
          )}
        />
      </BarChart>
    </ChartFigure>
  )
}

function classOf(bar: StageBar | undefined): string {
  return STAGES[bar?.stage ?? 'LOA_PENDING'].className
}

function StageTable({ bars }: { bars: readonly (StageBar & { readonly word: string })[] }) {
  return (
    <table className="lines">
      <thead>
        <tr>
          <th scope="col">Stage</th>
          <th scope="col" className="right">
            Orders
          </th>
          <th scope="col" className="right">
            In trouble
          </th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ stage, word, total, trouble }) => (
          <tr key={stage}>
            <th scope="row">{word}</th>
            <td className="right">{figure(total)}</td>
            <td className="right">{figure(trouble)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
