import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { ARROW_DOWN, ARROW_UP, Glyph } from '../glyph/glyph.tsx'
import { useZoneChoice } from '../time/zone-choice.ts'
import { widthsIn } from './column-widths.ts'
import { type Column, type ColumnName, columnOf } from './columns.tsx'
import { hrefOf, type OrdersPlace } from './orders-place.ts'
import { withSort } from './place-steps.ts'
import './orders-table.css'

const TICK = { width: 34, least: 34, grow: 0 }
const ZONES = { site: 'site’s time', mine: 'my time', utc: 'UTC' } as const

/** The table round the rows that are drawn; `above` and `below` stand for the ones that are not. */
export function OrdersTable({
  place,
  columns,
  room,
  total,
  ticks,
  allTick,
  above,
  below,
  children,
}: {
  place: OrdersPlace
  columns: readonly ColumnName[]
  /** Pixels across, 0 while nothing is laid out. */
  room: number
  total: number
  ticks: boolean
  allTick: ReactNode
  above: number
  below: number
  children: ReactNode
}) {
  const sized = [...(ticks ? [TICK] : []), ...columns.map(columnOf)]
  const widths = room > 0 ? widthsIn(room, sized, scaleOfType()) : []
  const names = [...(ticks ? ['tick'] : []), ...columns]
  return (
    <table className="orders-table" aria-rowcount={total + 1}>
      <caption className="unseen">Port orders</caption>
      <colgroup>
        {names.map((name, at) => (
          <col key={name} style={widths[at] === undefined ? undefined : { width: widths[at] }} />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          {ticks && <td className="tick">{allTick}</td>}
          {columns.map((name) => (
            <ColumnHead key={name} name={name} place={place} />
          ))}
        </tr>
      </thead>
      <Spacer height={above} across={names.length} />
      <tbody>{children}</tbody>
      <Spacer height={below} across={names.length} />
    </table>
  )
}

function Spacer({ height, across }: { height: number; across: number }) {
  return (
    <tbody aria-hidden="true" className="spacer">
      {height > 0 && (
        <tr>
          <td colSpan={across} style={{ height }} />
        </tr>
      )}
    </tbody>
  )
}

function ColumnHead({ name, place }: { name: ColumnName; place: OrdersPlace }) {
  const [zone] = useZoneChoice()
  const column: Column = columnOf(name)
  const { sort, figures } = column
  const head = name === 'foc' ? `${column.head}, ${ZONES[zone]}` : column.head
  const className = figures ? `col-${name} figures` : `col-${name}`
  if (sort === undefined) {
    return (
      <th scope="col" className={className} title={head}>
        {head}
      </th>
    )
  }
  const sorted = place.sort === sort
  const direction = place.descending ? 'descending' : 'ascending'
  return (
    <th scope="col" className={className} aria-sort={sorted ? direction : undefined}>
      <Link to={hrefOf(withSort(place, sort))}>
        {head}
        {sorted && <Glyph>{place.descending ? ARROW_DOWN : ARROW_UP}</Glyph>}
      </Link>
    </th>
  )
}

/** How much larger the type is than 16 pixels: a wall screen's is (base.css), and so is that of whoever needs it. */
export function scaleOfType(): number {
  return (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16) / 16
}
