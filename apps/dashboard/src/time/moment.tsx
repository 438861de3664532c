import { serverNow } from './server-clock.ts'
import { instantIn } from './when.ts'
import { useZoneChoice, zoneShown } from './zone-choice.ts'

/** An instant on the clock that the viewer chose; the place's own clock is told to whoever points at it. */
export function Moment({ at, zone, className }: { at: string; zone: string; className?: string }) {
  const [choice] = useZoneChoice()
  const year = serverNow().getFullYear()
  return (
    <time dateTime={at} title={instantIn(at, zone, year)} className={className}>
      {instantIn(at, zoneShown(choice, zone), year)}
    </time>
  )
}
