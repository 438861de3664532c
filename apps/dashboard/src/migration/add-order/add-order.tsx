import { AddPortOrderDocument, type CreatePortOrderInput } from '@portday/schema/dashboard'
import { type SubmitEvent, useMemo, useState } from 'react'
import { Field } from '../../command/field.tsx'
import { FormActs } from '../../command/form-acts.tsx'
import { RefusalNote } from '../../command/refusal-note.tsx'
import { fieldsOf, typed } from '../../command/typed.ts'
import { useCommand } from '../../command/use-command.ts'
import { useSettled } from '../../find/use-settled.ts'
import type { Workspace } from '../workspace.ts'
import { CarrierField, KIND_NAMES } from './carrier-field.tsx'
import { NumberPreview } from './number-preview.tsx'
import { NumberRefusals } from './number-refusals.tsx'
import { numbersTyped } from './numbers-typed.ts'
import { OrdersMade } from './orders-made.tsx'
import { ProposedSplit } from './proposed-split.tsx'

const FIELDS = [
  'carrier',
  'carrierType',
  'accountNumber',
  'btn',
  'newBtn',
  'respOrgId',
  'portType',
  'requestedDate',
  'siteId',
]

/** The numbers of one carrier account become an order, or as many as they need (R8.2). */
export function AddOrder({ migration, onDone }: { migration: Workspace; onDone: () => void }) {
  const command = useCommand(AddPortOrderDocument)
  const [text, setText] = useState('')
  const settled = useSettled(text, 400)
  const list = useMemo(() => numbersTyped(settled), [settled])
  const [partial, setPartial] = useState(false)
  const [given, setGiven] = useState<CreatePortOrderInput | null>(null)
  const { answer, refusals } = command
  const split = refusals.length > 0 ? (answer?.proposedSplit ?? []) : []
  const ofNumbers = refusals.filter(({ path }) => path.includes('numbers'))

  function submit(event: SubmitEvent<HTMLFormElement>) {
    const form = fieldsOf(event)
    const kind = typed(form, 'carrierType')
    const input: CreatePortOrderInput = {
      migrationId: migration.id,
      carrier: typed(form, 'carrier') ?? '',
      carrierType: KIND_NAMES.find((name) => name === kind) ?? null,
      accountNumber: typed(form, 'accountNumber'),
      btn: typed(form, 'btn'),
      newBtn: typed(form, 'newBtn'),
      respOrgId: typed(form, 'respOrgId'),
      portType: partial ? 'PARTIAL' : 'FULL',
      requestedDate: typed(form, 'requestedDate'),
      siteId: typed(form, 'siteId'),
      numbers: [...numbersTyped(text).send],
    }
    setGiven(input)
    void command.give({ input })
  }

  if (answer && refusals.length === 0 && answer.portOrders.length > 0) {
    return <OrdersMade orders={answer.portOrders} warnings={answer.warnings} onDone={onDone} />
  }
  return (
    <form className="form" onSubmit={submit}>
      <CarrierField command={command} />
      <Field label="Account number" name="accountNumber" command={command} hint="From the newest invoice">
        {(wiring) => <input {...wiring} name="accountNumber" maxLength={60} autoComplete="off" />}
      </Field>
      <Field label="BTN" name="btn" command={command} hint="The account’s main number">
        {(wiring) => <input {...wiring} name="btn" maxLength={40} autoComplete="off" />}
      </Field>
      <Field label="Numbers" name="numbers" command={command} hint="In any form, ranges too: 415-555-0100 - 0119" wide>
        {(wiring) => (
          <textarea
            {...wiring}
            name="numbers"
            rows={4}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <NumberPreview typed={list} />
      <NumberRefusals refusals={ofNumbers.filter(({ path }) => path.at(-1) !== 'numbers')} />
      {split.length > 0 && given && (
        <ProposedSplit
          orders={split}
          busy={command.busy}
          onSplit={() => void command.give({ input: { ...given, split: true } })}
        />
      )}
      <Field label="How much of the account moves" name="portType" command={command}>
        {(wiring) => (
          <select
            {...wiring}
            value={partial ? 'PARTIAL' : 'FULL'}
            onChange={(event) => setPartial(event.target.value === 'PARTIAL')}
          >
            <option value="FULL">All of it</option>
            <option value="PARTIAL">Some numbers stay</option>
          </select>
        )}
      </Field>
      {partial && (
        <Field label="New BTN" name="newBtn" command={command} hint="For what stays, if the BTN itself moves">
          {(wiring) => <input {...wiring} name="newBtn" maxLength={40} autoComplete="off" />}
        </Field>
      )}
      <Field label="Date to ask for" name="requestedDate" command={command} hint="May stay open">
        {(wiring) => <input {...wiring} name="requestedDate" type="date" />}
      </Field>
      <Field label="RespOrg" name="respOrgId" command={command} hint="Of toll-free numbers alone">
        {(wiring) => <input {...wiring} name="respOrgId" maxLength={10} autoComplete="off" />}
      </Field>
      {migration.sites.length > 1 && (
        <Field label="Site" name="siteId" command={command} hint="Gives the order its zone">
          {(wiring) => (
            <select {...wiring} name="siteId" defaultValue="">
              <option value="">No one site</option>
              {migration.sites.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <RefusalNote
        command={command}
        without={[...FIELDS, ...ofNumbers.map(({ path }) => path.filter((part) => part !== 'input').join('.'))]}
      />
      <FormActs command={command} word="Add order" onLeave={onDone} />
    </form>
  )
}
