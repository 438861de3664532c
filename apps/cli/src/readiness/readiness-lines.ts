import type { ReadinessPartsFragment, WarningPartsFragment } from '@portday/schema/tracker'
import { orderName } from '../migrations/order-names.ts'
import type { Paint } from '../print/colour.ts'
import { remedyInOptions } from '../print/remedy-in-options.ts'
import { count } from '../print/words.ts'

/** Whether a migration is ready for cutover (R8.3), what blocks it, and what else could hurt. */
export function readinessLines(
  readiness: ReadinessPartsFragment,
  names: ReadonlyMap<string, string>,
  paint: Paint,
  moreWarnings: readonly WarningPartsFragment[] = [],
): string[] {
  const warnings = unlike([...readiness.warnings, ...moreWarnings])
  const wide = warnings.some(({ code }) => code === 'STAGGER_WIDE')
  return [
    readiness.ready ? paint('green', 'Ready for cutover.') : paint('red', 'Not ready for cutover:'),
    ...readiness.blockers.flatMap((blocker) => lines(blocker, names)),
    ...(readiness.staggerDays && !wide ? [`The FOCs are ${count(readiness.staggerDays, 'day')} apart.`] : []),
    ...(warnings.length > 0 ? ['', paint('yellow', 'Watch:')] : []),
    ...warnings.flatMap((warning) => lines(warning, names)),
  ]
}

function lines(text: WarningPartsFragment, names: ReadonlyMap<string, string>): string[] {
  const name = text.portOrderId === null ? '' : `${orderName(names, text.portOrderId)}: `
  const remedy = remedyInOptions(text)
  return [`  ${name}${text.message} [${text.code}]`, ...(remedy === '' ? [] : [`    ${remedy}`])]
}

function unlike(texts: readonly WarningPartsFragment[]): WarningPartsFragment[] {
  const keyed = texts.map((text) => [`${text.code} ${text.portOrderId} ${text.message}`, text] as const)
  return [...new Map(keyed).values()]
}
