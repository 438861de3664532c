import { useMayCommand } from '../shell/shell-facts.ts'
import { useNow } from '../time/server-clock.ts'
import { useZoneChoice, zoneShown } from '../time/zone-choice.ts'
import { Commitments } from './beside/commitments.tsx'
import { LocksNote } from './beside/locks-note.tsx'
import { Overrides } from './beside/overrides.tsx'
import { Warnings } from './beside/warnings.tsx'
import { WhoToCall } from './beside/who-to-call.tsx'
import { CommandPanel, useOpenForm } from './command/command-panel.tsx'
import { findCommand } from './command/commands.ts'
import { useDrafts } from './command/drafts.ts'
import { canBeGiven } from './command/next-command.ts'
import { Journal } from './journal/journal.tsx'
import { LetterSection } from './letter/letter-section.tsx'
import { NumbersSection } from './numbers/numbers-section.tsx'
import { OrderHead } from './order-head.tsx'
import type { OrderOnPage } from './order-on-page.ts'
import { StageStepper } from './stage-stepper.tsx'

const MINUTE_MS = 60_000

/** One order, read from above: where it stands, what to do, then everything that it rests on. */
export function OrderView({ order }: { order: OrderOnPage }) {
  const now = useNow(MINUTE_MS)
  const [choice] = useZoneChoice()
  const mayCommand = useMayCommand()
  const drafts = useDrafts(order)
  const form = useOpenForm(drafts)
  const reading = { now, zone: zoneShown(choice, order.timeZone) }
  const saveLoa = findCommand('save-loa')
  const mayMend = mayCommand && saveLoa !== null && canBeGiven(saveLoa, order)
  return (
    <div className="one-order wide">
      <OrderHead order={order} reading={reading} />
      <StageStepper order={order} reading={reading} />
      <div className="work">
        <div>
          <CommandPanel order={order} drafts={drafts} form={form}>
            <Warnings order={order} mayCommand={mayCommand} form={form} />
            <Overrides order={order} />
          </CommandPanel>
        </div>
        <aside aria-label="Locks and contacts">
          <LocksNote order={order} reading={reading} />
          <WhoToCall order={order} />
        </aside>
      </div>
      <LetterSection order={order} mayMend={mayMend} form={form} />
      <div className="two">
        <Commitments order={order} reading={reading} />
        <NumbersSection order={order} form={form} mayCommand={mayCommand} />
      </div>
      <Journal order={order} reading={reading} mayCommand={mayCommand} />
    </div>
  )
}
