import { Moment } from '../../time/moment.tsx'
import { counted } from '../../words/figure.ts'
import type { OpenForm } from '../command/command-panel.tsx'
import { isToMend, openRejection } from '../mend.ts'
import type { OrderOnPage } from '../order-on-page.ts'
import { CarrierCallNote } from './carrier-call-note.tsx'
import { LetterRow } from './letter-row.tsx'
import { RejectionNote } from './rejection-note.tsx'
import './letter.css'

/** The letter beside the record, field by field, and as the carrier will see it (R5.3, R5.8). */
export function LetterSection({ order, mayMend, form }: { order: OrderOnPage; mayMend: boolean; form: OpenForm }) {
  const { loaChecks: checks, loa, csr, carrier } = order
  const rejection = openRejection(order.rejections)
  const first = [...checks].sort((a, b) => Number(isToMend(b, rejection)) - Number(isToMend(a, rejection)))
  return (
    <section className="section letter-check" aria-labelledby="letter-check">
      <div className="head">
        <h2 id="letter-check">LOA against CSR</h2>
        <p className="small second">{verdictOn(order)}</p>
      </div>
      {rejection && <RejectionNote rejection={rejection} order={order} />}
      {!loa && (
        <p className="small second">
          {csr
            ? 'The CSR is on file; the LOA stands here beside it when it is saved.'
            : 'Neither LOA nor CSR is on file. Save the CSR first, then fill in the LOA from it.'}
        </p>
      )}
      {checks.length > 0 && (
        <table className="lines diff">
          <thead>
            <tr>
              <th scope="col">Field, source</th>
              <th scope="col">LOA{loa?.signedOn ? ', as signed' : ''}</th>
              <th scope="col">As {carrier.name} will see it</th>
              <th scope="col">CSR</th>
              <th scope="col">Grade</th>
            </tr>
          </thead>
          <tbody>
            {first.map((check) => (
              <LetterRow
                key={check.field}
                check={check}
                order={order}
                rejection={rejection}
                mayMend={mayMend}
                form={form}
              />
            ))}
          </tbody>
        </table>
      )}
      <p className="papers tiny third">
        {loa && (
          <span>
            LOA saved <Moment at={loa.savedAt} zone={order.timeZone} />
          </span>
        )}
        {csr && (
          <span>
            CSR saved <Moment at={csr.savedAt} zone={order.timeZone} />
          </span>
        )}
      </p>
      <CarrierCallNote order={order} />
    </section>
  )
}

function verdictOn({ loaChecks, rejections, csr, loa }: OrderOnPage): string {
  const rejection = openRejection(rejections)
  const mend = loaChecks.filter((check) => isToMend(check, rejection)).length
  if (rejection && mend > 0) return `Mend ${counted(mend, 'line')} and nothing else; the same letter again is refused`
  if (mend > 0) return `${counted(mend, 'line blocks', 'lines block')}: carriers reject what differs`
  if (loa && !csr) return 'Without the CSR there is nothing to compare with'
  const warned = loaChecks.filter(({ grade }) => grade !== 'EXACT').length
  if (loaChecks.length === 0) return ''
  return warned > 0 ? `Nothing blocks; ${counted(warned, 'line differs', 'lines differ')} a little` : 'Nothing blocks'
}
