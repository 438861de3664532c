import { formatNumber } from '@portday/domain/telephone-number'
import { CompleteNightOrderDocument, SplitNightOrderDocument } from '@portday/schema/dashboard'
import { RefusalNote } from '../command/refusal-note.tsx'
import { useCommand } from '../command/use-command.ts'
import { useLive } from '../live/live.tsx'
import { Dialog } from '../shell/dialog.tsx'
import { serverNow } from '../time/server-clock.ts'
import { clockIn } from '../time/when.ts'
import { counted } from '../words/figure.ts'
import { useMigrationId } from './night-context.ts'
import { tapOutcome } from './tap.ts'
import type { ShownOrder } from './with-taps.ts'

interface OrderDialog {
  readonly order: ShownOrder
  readonly onClose: () => void
}

const OFFLINE = 'Waits for the connection'

/** The quick action: every number of the order that nobody marked otherwise has moved. */
export function RestPortedDialog({ order, outcome, onClose }: OrderDialog & { outcome: 'PENDING' | 'FAILED' }) {
  const migrationId = useMigrationId()
  const rest = order.numbers.filter((number) => number.outcome === outcome)
  const count = counted(rest.length, 'number')
  return (
    <Dialog title={`${count} from ${order.carrier.name} ported?`} onClose={onClose}>
      <p>
        {outcome === 'PENDING' ? 'All that nobody marked otherwise' : 'Those that had not moved'}
        {rest.length > 0 && `: ${spanOfNumbers(rest.map(({ number }) => formatNumber(number)))}`}. They count as moved
        at {clockIn(serverNow().toISOString(), order.timeZone)}, when their way back opens. Each still gets its test
        call.
      </p>
      <div className="acts">
        <button
          type="button"
          className="button go"
          disabled={rest.length === 0}
          onClick={() => {
            tapOutcome(migrationId, rest, 'PORTED')
            onClose()
          }}
        >
          {count} ported
        </button>
        <button type="button" className="button quiet" onClick={onClose}>
          Leave them
        </button>
      </div>
    </Dialog>
  )
}

export function SplitDialog({ order, onClose }: OrderDialog) {
  const command = useCommand(SplitNightOrderDocument)
  const { state } = useLive()
  const stuck = order.numbers.filter(({ outcome }) => outcome === 'FAILED')
  const waiting = order.numbers.some(({ tap }) => tap !== null && tap.state !== 'recorded')
  const rest = order.numbers.length - stuck.length
  return (
    <Dialog title={`Split ${counted(stuck.length, 'number')} off ${order.reference}?`} onClose={onClose}>
      <p>
        {stuck.map(({ number }) => formatNumber(number)).join(', ')} {stuck.length === 1 ? 'leaves' : 'leave'} for a new
        order that begins with a letter of its own. {order.reference} goes on with the {rest} that moved. Telling the
        customer goes on the checklist.
      </p>
      <p>Most numbers that fail follow within 24 h: split when the NOC says that these will not.</p>
      {waiting && <p>Taps on this order are still kept here. They are sent first.</p>}
      <RefusalNote command={command} />
      <div className="acts">
        <button
          type="button"
          className="button go"
          disabled={command.busy || waiting || state === 'offline' || stuck.length === 0}
          onClick={async () => {
            if (await command.give({ input: { portOrderId: order.id, expectedVersion: order.version } })) onClose()
          }}
        >
          {state === 'offline' ? OFFLINE : `Split off ${stuck.length}`}
        </button>
        <button type="button" className="button quiet" onClick={onClose}>
          Leave them
        </button>
      </div>
    </Dialog>
  )
}

export function CompleteDialog({ order, onClose }: OrderDialog) {
  const command = useCommand(CompleteNightOrderDocument)
  const { state } = useLive()
  return (
    <Dialog title={`Complete ${order.reference}?`} onClose={onClose}>
      <p>
        All {counted(order.numbers.length, 'number')} from {order.carrier.name} are tested and nothing can go back any
        more. Completing says that the customer agreed.
      </p>
      <RefusalNote command={command} />
      <div className="acts">
        <button
          type="button"
          className="button go"
          disabled={command.busy || state === 'offline'}
          onClick={async () => {
            if (await command.give({ input: { portOrderId: order.id, expectedVersion: order.version } })) onClose()
          }}
        >
          {state === 'offline' ? OFFLINE : 'The customer agreed, complete it'}
        </button>
        <button type="button" className="button quiet" onClick={onClose}>
          Not yet
        </button>
      </div>
    </Dialog>
  )
}

function spanOfNumbers(numbers: readonly string[]): string {
  if (numbers.length <= 3) return numbers.join(', ')
  return `${numbers[0]} to ${numbers.at(-1)}`
}
