import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { RefusalNote } from '../../command/refusal-note.tsx'
import { useCommand } from '../../command/use-command.ts'
import { useLive } from '../../live/live.tsx'
import type { OrderOnPage } from '../order-on-page.ts'
import { inPlainWords } from '../plain-words.ts'
import { aimed } from './aim.ts'
import type { CommandAnswer, CommandRow } from './command-row.ts'
import { Conflict } from './conflict.tsx'
import type { Drafts, KeptDraft } from './drafts.ts'
import { FormField } from './form-field.tsx'
import { HurtQuestion } from './hurt-question.tsx'
import { MismatchWayOut } from './mismatch-way-out.tsx'
import { canBeGiven } from './next-command.ts'
import { OverrideField } from './override-field.tsx'
import { ADDRESS_FIELDS, fieldsOf } from './paper-fields.ts'
import { PaperSheet } from './paper-sheet.tsx'

/** One command as a form: what is typed, the rule that said no beside its field, and the question before what hurts. */
export function CommandForm({
  row,
  order,
  drafts,
  focused,
  onAccepted,
  onClose,
  onOpen,
}: {
  row: CommandRow
  order: OrderOnPage
  drafts: Drafts
  /** Opened by somebody: the keyboard goes to its first field. */
  focused: boolean
  onAccepted: (row: CommandRow, answer: CommandAnswer) => void
  onClose: (() => void) | null
  onOpen: (slug: string, preset: Readonly<Record<string, string>>) => void
}) {
  const heading = useId()
  const form = useRef<HTMLFormElement>(null)
  const given = useCommand<string, CommandAnswer, { input: Record<string, unknown> }>(row.document)
  const { refresh, state } = useLive()
  const [asking, setAsking] = useState(false)
  const draft = drafts.of(row)
  const rule = order.allowedCommands.find(({ command }) => command === row.command)
  const papers = row.paper ? fieldsOf(row.paper, order).flatMap((field) => field[row.paper ?? 'loa'] ?? []) : []
  const shown = row.fields.filter(({ asked }) => asked?.(order, given.refusals) ?? true)
  const names = [
    ...shown.map(({ name }) => name),
    ...papers,
    ...ADDRESS_FIELDS,
    ...(row.overridable ? ['override'] : []),
  ]
  const command = aimed(given, names)
  const stale = command.refusals.find(({ code }) => code === 'STALE_VERSION')
  const offline = state === 'offline' || state === 'waiting'

  useEffect(() => {
    if (!focused) return
    form.current?.scrollIntoView?.({ block: 'nearest' })
    form.current?.querySelector<HTMLElement>('input, select, textarea, button')?.focus()
  }, [focused])
  const isStale = stale !== undefined
  useEffect(() => {
    if (isStale) void refresh()
  }, [isStale, refresh])

  async function give({ values, base, version }: KeptDraft) {
    setAsking(false)
    const input = { ...row.input(values, order, base), portOrderId: order.id, expectedVersion: version }
    const answer = await given.give({ input })
    if (!answer) return
    drafts.accepted(row, version, versionIn(answer, order.id))
    onAccepted(row, answer)
  }

  const question = row.hurts?.(order, draft.values) ?? null
  function submit(event: FormEvent) {
    event.preventDefault()
    if (question) setAsking(true)
    else void give(draft)
  }

  return (
    <form ref={form} className={`command-form ${row.slug}`} aria-labelledby={heading} onSubmit={submit}>
      <h3 id={heading}>{row.word}</h3>
      <p className="small second">
        {row.lead?.(order) ?? `${row.purpose.charAt(0).toUpperCase()}${row.purpose.slice(1)}.`}
      </p>
      {rule?.why && !canBeGiven(row, order) && (
        <p className="small second not-yet">
          <b>Not now.</b> {inPlainWords(rule.why.message)}
        </p>
      )}
      {row.paper && (
        <PaperSheet
          paper={row.paper}
          order={order}
          values={draft.values}
          command={command}
          onType={(changes) => drafts.type(row, changes)}
        />
      )}
      <div className="form">
        {shown.map((field) => (
          <FormField
            key={field.name}
            row={field}
            order={order}
            value={draft.values[field.name] ?? ''}
            command={command}
            onType={(value) => drafts.type(row, { [field.name]: value })}
          />
        ))}
        {row.overridable && (
          <OverrideField
            command={command}
            value={draft.values['override'] ?? ''}
            offered={rule?.overridable ?? false}
            onType={(override) => drafts.type(row, { override })}
          />
        )}
        {stale ? (
          <Conflict
            refusal={stale}
            draft={draft}
            now={row.start(order)}
            busy={command.busy}
            onTakeTheirs={() => {
              drafts.drop(row)
              given.forget()
            }}
            onGiveAgain={() => void give(drafts.overNow(row))}
          />
        ) : (
          <RefusalNote command={command} without={names} />
        )}
        <p className="acts">
          <button type="submit" className={row.hurts ? 'button hurt' : 'button go'} disabled={command.busy || offline}>
            {command.busy ? 'Asking the rules' : row.word}
          </button>
          <MismatchWayOut refusals={command.refusals} values={draft.values} onOpen={onOpen} />
          {onClose && (
            <button type="button" className="button quiet" onClick={onClose}>
              {drafts.isTyped(row) ? 'Discard what is typed' : 'Close'}
            </button>
          )}
          {offline && <span className="small second">Offline: commands wait for the connection.</span>}
        </p>
      </div>
      {asking && question && (
        <HurtQuestion question={question} onYes={() => void give(draft)} onNo={() => setAsking(false)} />
      )}
    </form>
  )
}

/** The version that the order has after its own command; of a split, the parent's. */
function versionIn({ portOrder, portOrders }: CommandAnswer, id: string): number | null {
  const among = portOrders?.find((candidate) => 'id' in candidate && candidate.id === id)
  return portOrder?.version ?? among?.version ?? null
}
