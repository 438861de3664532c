import { spanOf } from '../time/span.ts'
import { counted } from '../words/figure.ts'
import type { Nights } from './nights.ts'

/** The head of the list of nights: what is porting now, else what is next. */
export function nightsSentence({ goingOn, next, over }: Nights, now: Date): string {
  const [on] = goingOn
  const stuck = goingOn.reduce((sum, night) => sum + night.stuck, 0)
  if (on) {
    const who =
      goingOn.length === 1 ? `${on.migration.customerName} is porting now` : `${goingOn.length} cutovers go on now`
    return stuck === 0 ? who : `${who}; ${counted(stuck, 'number')} did not move`
  }
  const [first] = next
  if (first)
    return `Nothing ports now; ${first.migration.customerName} does in ${spanOf(Date.parse(first.at) - now.getTime())}`
  return over.length > 0 ? 'Nothing ports now, and nothing in the next 36 hours' : 'No port night is near'
}
