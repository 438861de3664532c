import { lazy, type ReactNode, Suspense } from 'react'
import { Dialog } from '../shell/dialog.tsx'
import { AddSite } from './add-site.tsx'
import { EditForm } from './edit-form.tsx'
import { ConfirmFoc } from './mend/confirm-foc.tsx'
import { RecordFoc } from './mend/record-foc.tsx'
import { Release } from './mend/release.tsx'
import type { Opened } from './opened.ts'
import { TargetForm } from './target-form.tsx'
import { type OrderHere, ordersOf, type Workspace } from './workspace.ts'

/** Reading numbers as they are typed weighs more than the rest of the page, and comes when it is asked for. */
const AddOrder = lazy(async () => ({ default: (await import('./add-order/add-order.tsx')).AddOrder }))

/** The command that was opened, as a form over the page; what it is about stays in sight behind it. */
export function OpenForm({
  opened,
  migration,
  people,
  onDone,
}: {
  opened: Opened
  migration: Workspace
  people: readonly string[]
  onDone: () => void
}) {
  const asked = 'portOrderId' in opened ? opened.portOrderId : null
  const order = ordersOf(migration).find(({ id }) => id === asked) ?? null
  if (asked !== null && !order) return null
  return (
    <Dialog title={titleOf(opened, order)} onClose={onDone}>
      <Suspense fallback={<p className="opening">Opening</p>}>{formOf()}</Suspense>
    </Dialog>
  )

  function formOf(): ReactNode {
    switch (opened.form) {
      case 'confirm':
        return order && <ConfirmFoc order={order} platform={migration.winningCarrier.name} onDone={onDone} />
      case 'record':
        return order && <RecordFoc order={order} onDone={onDone} />
      case 'release':
        return order && <Release order={order} onDone={onDone} />
      case 'target':
        return <TargetForm migration={migration} onDone={onDone} />
      case 'edit':
        return <EditForm migration={migration} people={people} onDone={onDone} />
      case 'site':
        return <AddSite migration={migration} onDone={onDone} />
      case 'add-order':
        return <AddOrder migration={migration} onDone={onDone} />
    }
  }
}

const TITLES = {
  confirm: 'Confirm the FOC',
  record: 'Record the FOC',
  release: 'Release the order',
  target: 'Target go-live',
  edit: 'Edit the migration',
  site: 'Add a site',
  'add-order': 'Add an order',
} as const satisfies Record<Opened['form'], string>

function titleOf({ form }: Opened, order: OrderHere | null): string {
  return order ? `${TITLES[form]}: ${order.carrier.name}, ${order.reference}` : TITLES[form]
}
