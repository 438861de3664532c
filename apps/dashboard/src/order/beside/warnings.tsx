import { Glyph, STOP } from '../../glyph/glyph.tsx'
import type { OpenForm } from '../command/command-panel.tsx'
import { findCommand } from '../command/commands.ts'
import { canBeGiven } from '../command/next-command.ts'
import type { OrderOnPage } from '../order-on-page.ts'
import { inPlainWords } from '../plain-words.ts'

/** The form that answers a warning, where there is one on this screen. */
const ANSWERED_BY: Readonly<Record<string, string>> = {
  FOC_NOT_CONFIRMED: 'confirm-foc',
  LOA_REJECTED: 'save-loa',
  LOA_NOT_ON_FILE: 'save-loa',
  LOA_TOO_OLD: 'save-loa',
  LOA_AGEING: 'save-loa',
  SOURCE_IS_CUSTOMER_ONLY: 'save-loa',
  INVOICE_TOO_OLD: 'save-loa',
  CSR_NOT_ON_FILE: 'save-csr',
  CARRIER_CALL_MISSING: 'carrier-call',
  NEW_BTN_MISSING: 'amend',
  ACKNOWLEDGEMENT_OVERDUE: 'acknowledge',
  ON_HOLD: 'release',
  PORT_FAILED: 'outcomes',
  NUMBERS_NOT_TESTED: 'outcomes',
}

/** What somebody should look at, each with its remedy and the form that answers it. */
export function Warnings({ order, mayCommand, form }: { order: OrderOnPage; mayCommand: boolean; form: OpenForm }) {
  const warnings = order.warnings.filter(({ code }) => code !== 'OVERRIDDEN')
  if (warnings.length === 0) return null
  return (
    <section className="section warnings" aria-labelledby="warnings">
      <h2 id="warnings">Look at this</h2>
      <ul className="can">
        {warnings.map((warning) => {
          const row = findCommand(ANSWERED_BY[warning.code] ?? null)
          return (
            <li key={`${warning.code} ${warning.message}`}>
              <Glyph>{STOP}</Glyph>
              <span>
                {inPlainWords(warning.message)} <span className="second">{inPlainWords(warning.remedy)}</span>{' '}
                <span className="code">{warning.code}</span>
              </span>
              {row && mayCommand && canBeGiven(row, order) && (
                <button type="button" className="button quiet" onClick={() => form.open(row.slug)}>
                  {row.word}
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
