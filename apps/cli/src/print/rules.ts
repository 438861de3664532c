import type { RefusalText } from '../failure.ts'
import type { Paint } from './colour.ts'
import { remedyInOptions } from './remedy-in-options.ts'

type Kind = 'Refused' | 'Warning'

const STYLE_OF = { Refused: 'red', Warning: 'yellow' } as const

/** Refusals or warnings as blocks of lines: what is, what to do, and the code with its field and order for whoever looks it up. */
export function ruleBlocks(kind: Kind, texts: readonly RefusalText[], paint: Paint): string[] {
  return texts.flatMap((text) => {
    const remedy = remedyInOptions(text)
    return [
      `${paint(STYLE_OF[kind], `${kind}:`)} ${text.message}`,
      ...(remedy === '' ? [] : [`  ${remedy}`]),
      paint('dim', `  ${reference(text)}`),
    ]
  })
}

function reference({ code, path, portOrderId, changedFields }: RefusalText): string {
  return [
    code,
    ...(path.length > 0 ? [`at ${path.join('.')}`] : []),
    ...(portOrderId ? [`order ${portOrderId}`] : []),
    ...(changedFields && changedFields.length > 0 ? [`changed since: ${changedFields.join(', ')}`] : []),
  ].join(', ')
}
