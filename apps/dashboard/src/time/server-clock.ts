import { useEffect, useState } from 'react'

/** How far the server's clock is ahead of this device's, in milliseconds; a rehearsal's clock can be months away. */
let aheadMs = 0

/** What is told at once when the clock jumps, instead of with its next tick. */
const onJump = new Set<() => void>()
/** Less than this is how long the answer was on its way. */
const JUMP_MS = 1_000

/** Takes the server's time from an answer that has just come. */
export function setServerNow(instant: string, receivedAt: number = Date.now()) {
  const told = Date.parse(instant)
  if (Number.isNaN(told)) return
  const before = aheadMs
  aheadMs = told - receivedAt
  if (Math.abs(aheadMs - before) > JUMP_MS) for (const tell of onJump) tell()
}

/** Now, as the server's clock has it: what every countdown runs on. */
export function serverNow(): Date {
  return new Date(Date.now() + aheadMs)
}

/** Now, told again every so often. */
export function useNow(everyMs: number): Date {
  const [now, setNow] = useState(serverNow)
  useEffect(() => {
    const tell = () => setNow(serverNow())
    const tick = setInterval(tell, everyMs)
    onJump.add(tell)
    return () => {
      clearInterval(tick)
      onJump.delete(tell)
    }
  }, [everyMs])
  return now
}
