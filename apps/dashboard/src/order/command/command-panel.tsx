import { type ReactNode, useEffect, useState } from 'react'
import { useSearchParams } from 'react-router'
import { CHECK, Glyph, PLUS } from '../../glyph/glyph.tsx'
import { useMayCommand } from '../../shell/shell-facts.ts'
import type { OrderOnPage } from '../order-on-page.ts'
import { inPlainWords } from '../plain-words.ts'
import { CommandForm } from './command-form.tsx'
import type { CommandAnswer, CommandRow } from './command-row.ts'
import { COMMANDS, findCommand } from './commands.ts'
import type { Draft } from './draft.ts'
import type { Drafts } from './drafts.ts'
import { canBeGiven, nextCommand } from './next-command.ts'
import { NotNow } from './not-now.tsx'
import './command-panel.css'

/** What is open among the forms of an order; the address says it, so that a link leads to a form. */
export function useOpenForm(drafts: Drafts) {
  const [params, setParams] = useSearchParams()
  const [asked, setAsked] = useState(0)
  const inAddress = params.get('do')
  // The address follows a moment later: a form that was given must not stand open until then.
  const [slug, setSlug] = useState(inAddress)
  useEffect(() => setSlug(inAddress), [inAddress])
  function goTo(next: string | null) {
    setSlug(next)
    setParams(
      (before) => {
        const after = new URLSearchParams(before)
        if (next === null) after.delete('do')
        else after.set('do', next)
        return after
      },
      { replace: true, preventScrollReset: true },
    )
  }
  return {
    slug,
    /** Counts how often somebody asked for a form: then the keyboard goes to it. */
    asked,
    open(next: string, preset: Draft = {}) {
      const row = findCommand(next)
      if (row && Object.keys(preset).length > 0) drafts.type(row, preset)
      goTo(next)
      setAsked((count) => count + 1)
    },
    close: () => goTo(null),
  }
}

export type OpenForm = ReturnType<typeof useOpenForm>

interface Done {
  readonly row: CommandRow
  readonly answer: CommandAnswer
}

/** The next command as a form, the others that go as lines, and the rest with why not and until when. */
export function CommandPanel({
  order,
  drafts,
  form,
  children,
}: {
  order: OrderOnPage
  drafts: Drafts
  form: OpenForm
  /** What stands between what can be done and what can’t. */
  children: ReactNode
}) {
  const mayCommand = useMayCommand()
  const [done, setDone] = useState<Done | null>(null)
  if (!mayCommand) {
    return (
      <>
        <OnlyRead order={order} />
        {children}
      </>
    )
  }

  const named = findCommand(form.slug)
  const typedIn = COMMANDS.find((row) => drafts.isTyped(row)) ?? null
  const open = named ?? typedIn ?? nextCommand(order)
  const others = COMMANDS.filter((row) => row !== open && canBeGiven(row, order))
  const rest = COMMANDS.filter((row) => row !== open && !canBeGiven(row, order))

  return (
    <>
      <section className="section to-do" aria-label="What to do next">
        <h2>{order.cancelledAt ? 'Nothing more can be done' : 'Next'}</h2>
        <NextActions actions={order.nextActions} />
        <p className="unseen" role="status">
          {done ? `${done.row.done}.` : ''}
        </p>
        {done && <WasDone done={done} />}
        {open && (
          <CommandForm
            key={open.slug}
            row={open}
            order={order}
            drafts={drafts}
            focused={form.asked > 0 && open === named}
            onAccepted={(row, answer) => {
              setDone({ row, answer })
              form.close()
            }}
            onClose={
              named || drafts.isTyped(open)
                ? () => {
                    drafts.drop(open)
                    form.close()
                  }
                : null
            }
            onOpen={form.open}
          />
        )}
        <CommandLines rows={others} onOpen={(slug) => form.open(slug)} />
      </section>
      {children}
      {rest.length > 0 && !order.cancelledAt && <NotNow rows={rest} order={order} onOpen={(slug) => form.open(slug)} />}
    </>
  )
}

function NextActions({ actions }: { actions: readonly string[] }) {
  if (actions.length === 0) return <p className="small second">Nothing waits for somebody.</p>
  return (
    <ul className="next-actions">
      {actions.map((action) => (
        <li key={action}>{inPlainWords(action)}</li>
      ))}
    </ul>
  )
}

function WasDone({ done: { row, answer } }: { done: Done }) {
  return (
    <div className="was-done">
      <Glyph>{CHECK}</Glyph>
      <div>
        <p>
          <b>{row.done}.</b>
        </p>
        {answer.warnings.map((warning) => (
          <p key={`${warning.code} ${warning.message}`} className="second">
            {inPlainWords(warning.message)} {inPlainWords(warning.remedy)} <span className="code">{warning.code}</span>
          </p>
        ))}
      </div>
    </div>
  )
}

function CommandLines({ rows, onOpen }: { rows: readonly CommandRow[]; onOpen: (slug: string) => void }) {
  if (rows.length === 0) return null
  return (
    <ul className="can">
      {rows.map((row) => (
        <Line key={row.slug} row={row} onOpen={onOpen}>
          <Glyph>{PLUS}</Glyph>
        </Line>
      ))}
    </ul>
  )
}

function Line({ row, onOpen, children }: { row: CommandRow; onOpen: (slug: string) => void; children: ReactNode }) {
  return (
    <li>
      {children}
      <span>
        <b>{row.word}</b> <span className="second">{row.purpose}</span>
      </span>
      <button
        type="button"
        className={row.hurts ? 'button quiet hurt' : 'button quiet'}
        aria-label={`Open: ${row.word}`}
        onClick={() => onOpen(row.slug)}
      >
        Open
      </button>
    </li>
  )
}

function OnlyRead({ order }: { order: OrderOnPage }) {
  return (
    <section className="section" aria-label="What to do next">
      <h2>Next</h2>
      <NextActions actions={order.nextActions} />
      <p className="small second">This sign-in reads; commands are for engineers and admins.</p>
    </section>
  )
}
