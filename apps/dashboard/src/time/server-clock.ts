import { useEffect, useState } from 'react'

/** How far the server's clock is ahead of this device's, in milliseconds; a rehearsal's clock can be months away. */
let aheadMs = 0

/** Takes the server's time from an answer that has just come. */
export function setServerNow(instant: string, receivedAt: number = Date.now()) {
  const told = Date.parse(instant)
  if (!Number.isNaN(told)) aheadMs = told - receivedAt
}

/** Now, as the server's clock has it: what every countdown runs on. */
export function serverNow(): Date {
  return new Date(Date.now() + aheadMs)
}

/** Now, told again every so often. */
export function useNow(everyMs: number): Date {
  const [now, setNow] = useState(serverNow)
  useEffect(() => {
    const tick = setInterval(() => setNow(serverNow()), everyMs)
    return () => clearInterval(tick)
  }, [everyMs])
  return now
}
