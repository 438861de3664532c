import type { OpenForm } from '../command/command-panel.tsx'
import { SOURCES, takenFromCsr } from '../command/paper-fields.ts'
import { fieldHead } from '../field-words.ts'
import { isToMend, type RejectionShown, reasonFor } from '../mend.ts'
import type { LetterCheck, OrderOnPage } from '../order-on-page.ts'
import { dialledInShort } from './dialled.ts'
import { differences } from './differences.ts'
import { GradeMark } from './grades.tsx'

/** One field: as the letter has it, as the carrier will see it, as the record has it, and how they compare. */
export function LetterRow({
  check,
  order,
  rejection,
  mayMend,
  form,
}: {
  check: LetterCheck
  order: OrderOnPage
  rejection: RejectionShown | null
  mayMend: boolean
  form: OpenForm
}) {
  const { field, loa, csr, grade, blocks } = check
  const mend = isToMend(check, rejection)
  const reason = reasonFor(field, rejection)
  const [ours, theirs] = [loa ?? '', csr ?? '']
  const marked = grade !== 'EXACT' && ours !== '' && theirs !== ''
  const source = SOURCES.find(({ value }) => value === check.source)?.word
  return (
    <tr className={mend ? 'to-mend' : ''}>
      <th scope="row">
        {fieldHead(field)}
        <span className="tiny second of">{[source, reason && `code ${reason.code}`].filter(Boolean).join(', ')}</span>
      </th>
      <td data-of="LOA">{marked ? <Marked value={ours} other={theirs} /> : <Value of="LOA" value={ours} />}</td>
      <td data-of="Seen">
        <Seen loa={ours} asSent={check.asSent ?? ''} />
      </td>
      <td data-of="CSR">{marked ? <Marked value={theirs} other={ours} /> : <Value of="CSR" value={theirs} />}</td>
      <td className="grade-cell">
        <GradeMark grade={grade} blocks={blocks} missingOn={missingOn(check)} />
        {mend && reason && <p className="tiny remedy">{reason.remedy}</p>}
        {mend && mayMend && theirs !== '' && field !== 'numbers' && (
          <button type="button" className="button" onClick={() => form.open('save-loa', takenFromCsr(field, order))}>
            Take the CSR’s
          </button>
        )}
      </td>
    </tr>
  )
}

function missingOn({ grade, loa }: LetterCheck): string | null {
  if (grade !== 'MISSING') return null
  return loa === null || loa === undefined ? 'LOA' : 'CSR'
}

function Value({ of, value }: { of: string; value: string }) {
  return value === '' ? <span className="third">none on the {of}</span> : dialledInShort(value)
}

function Marked({ value, other }: { value: string; other: string }) {
  return differences(value, other).map(({ text, differs, from }) =>
    differs ? <mark key={from}>{text}</mark> : <span key={from}>{text}</span>,
  )
}

/** What is cut off by the carrier is shown after it, hatched (R5.8). */
function Seen({ loa, asSent }: { loa: string; asSent: string }) {
  if (asSent === '') return <span className="third">nothing</span>
  const cut = loa.length > asSent.length && loa.startsWith(asSent) ? loa.slice(asSent.length) : ''
  return (
    <>
      <span className="seen">
        {dialledInShort(asSent)}
        {cut && <s>{cut}</s>}
      </span>
      {cut && <span className="tiny second of">cut at {[...asSent].length} characters</span>}
    </>
  )
}
