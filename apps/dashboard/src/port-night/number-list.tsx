import { useEffect, useRef, useState } from 'react'
import { serverNow } from '../time/server-clock.ts'
import { figure } from '../words/figure.ts'
import { isShown, matchesDigits, SHOWN, SHOWN_WORDS, type Shown, shownCounts } from './number-filter.ts'
import { OrderGroup } from './order-group.tsx'
import { isReleased } from './tonight.ts'
import type { ShownNumber, ShownOrder } from './with-taps.ts'

export interface GroupActs {
  readonly onRestPorted: (order: ShownOrder) => void
  readonly onSplit: (order: ShownOrder) => void
  readonly onComplete: (order: ShownOrder) => void
}

/**
 * Every number of the night under its order. What is tapped stays where it is until somebody clears it away or looks at
 * something else: under a thumb nothing moves.
 */
export function NumberList({
  orders,
  portBackHours,
  mayCommand,
  acts,
}: {
  orders: readonly ShownOrder[]
  portBackHours: number
  mayCommand: boolean
  acts: GroupActs
}) {
  const now = serverNow()
  const counts = shownCounts(orders, now)
  const [shown, setShown] = useState<Shown>(() => (counts.to_test === 0 && counts.trouble > 0 ? 'trouble' : 'to_test'))
  const [digits, setDigits] = useState('')
  const stays = useRef(new Set<string>())
  const [, clear] = useState(0)
  const look = (change: () => void) => {
    stays.current.clear()
    change()
  }
  const groups = orders.map((order) => {
    const released = isReleased(order, now)
    const numbers = order.numbers.filter(
      (number) =>
        matchesDigits(number, digits) &&
        (digits !== '' || isShown(number, released, shown) || isKept(number) || stays.current.has(keyOf(number))),
    )
    return { order, released, numbers }
  })
  const visible = groups.flatMap(({ numbers }) => numbers)
  useEffect(() => {
    for (const number of visible) stays.current.add(keyOf(number))
  }, [visible])
  const settled =
    digits === ''
      ? groups.flatMap((group) =>
          group.numbers.filter((number) => !isShown(number, group.released, shown) && !isKept(number)),
        )
      : []

  return (
    <section className="night-test" aria-labelledby="test-calls">
      <h2 id="test-calls">Numbers</h2>
      <fieldset className="seg night-tabs">
        <legend className="unseen">Show</legend>
        {SHOWN.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={digits === '' && each === shown}
            onClick={() =>
              look(() => {
                setShown(each)
                setDigits('')
              })
            }
          >
            {SHOWN_WORDS[each]} {figure(counts[each])}
          </button>
        ))}
      </fieldset>
      <input
        className="night-digits"
        type="search"
        inputMode="numeric"
        autoComplete="off"
        placeholder="Last four digits"
        aria-label="Find a number of this night by its digits"
        value={digits}
        onChange={(event) => look(() => setDigits(event.target.value))}
      />
      {groups.map(({ order, numbers, released }) => (
        <OrderGroup
          key={order.id}
          order={order}
          numbers={numbers}
          isReleased={released}
          isSearching={digits !== ''}
          shown={shown}
          portBackHours={portBackHours}
          mayCommand={mayCommand}
          acts={acts}
        />
      ))}
      {visible.length === 0 && <p className="night-none">{nothingWords(shown, digits, counts.all)}</p>}
      {settled.length > 0 && (
        <button type="button" className="button quiet" onClick={() => look(() => clear((times) => times + 1))}>
          Clear away {settled.length} that {settled.length === 1 ? 'is' : 'are'} done
        </button>
      )}
    </section>
  )
}

/** A tap that is not sent yet stands on its row in every view. */
function isKept({ tap }: ShownNumber): boolean {
  return tap?.state === 'kept'
}

function keyOf({ portOrderId, number }: ShownNumber): string {
  return `${portOrderId} ${number}`
}

function nothingWords(shown: Shown, digits: string, all: number): string {
  if (digits !== '') return `No number of this night has ${digits}.`
  if (all === 0) return 'This night has no numbers.'
  return {
    to_test: 'No number waits for its test call now.',
    trouble: 'No number is in trouble.',
    passed: 'No number has been tested yet.',
    all: '',
  }[shown]
}
