import { LOA_FIELDS } from '@portday/domain/loa'
import { parseNumber } from '@portday/domain/telephone-number'
import type { EntityManager } from 'typeorm'
import { TextReader } from '../graph/text.ts'
import type { RequestContext } from '../platform/request-context.ts'
import { accountUsedElsewhere } from '../port-orders/account-used-elsewhere.ts'
import { commandPortOrder, type PortOrderResult } from '../port-orders/command-port-order.ts'
import type { PortOrder } from '../port-orders/port-order.entity.ts'
import type { OrderColumns } from '../port-orders/write-change.ts'
import { readAddress } from './address.ts'
import { Letter } from './letter.entity.ts'
import type { FieldSourceInput, SaveLoaInput } from './loa-inputs.ts'
import { paperworkOf, storedLetterOnFile } from './paperwork.ts'

/** Saves the letter as typed; it is judged when it is submitted (R2.3). What the input leaves out stays as it was. */
export function saveLoa(context: RequestContext, input: SaveLoaInput): Promise<PortOrderResult> {
  return commandPortOrder(context, input, 'save_loa', async (order, tx) => {
    const { letter: before, csr, numbers } = await paperworkOf(tx, order.id)
    const text = new TextReader()
    const letter = readLetter(text, order, input, before, context.now().toString())
    if (text.refusals.length > 0) return { ok: false, refusals: text.refusals }
    const { submittedHashes: _, ...told } = letter
    return {
      ok: true,
      command: { type: 'save_loa' },
      columns: async () => ({
        ...(await accountColumns(tx, order, letter, before)),
        letterOnFile: storedLetterOnFile(order, letter, csr, numbers),
      }),
      details: { loa: told },
      alsoWrite: () => tx.getRepository(Letter).upsert(letter, ['portOrderId']),
    }
  })
}

function readLetter(
  text: TextReader,
  order: PortOrder,
  input: SaveLoaInput,
  before: Letter | null,
  savedAt: string,
): Letter {
  const kept = (name: TypedField, longest?: number) =>
    input[name] === undefined ? (before?.[name] ?? null) : text.typed(input[name], [name], longest)
  const day = (name: 'signedOn' | 'invoiceDate') =>
    input[name] === undefined ? (before?.[name] ?? null) : (input[name]?.toString() ?? null)
  return {
    portOrderId: order.id,
    legalName: kept('legalName'),
    accountNumber: kept('accountNumber', 60),
    btn: kept('btn', 60),
    signatoryName: kept('signatoryName', 120),
    signatoryTitle: kept('signatoryTitle', 120),
    respOrgId: kept('respOrgId', 20),
    serviceAddress:
      input.serviceAddress === undefined
        ? (before?.serviceAddress ?? null)
        : input.serviceAddress && readAddress(text, input.serviceAddress),
    signedOn: day('signedOn'),
    invoiceDate: day('invoiceDate'),
    sources: input.sources === undefined ? (before?.sources ?? {}) : readSources(text, input.sources ?? []),
    documentHash: before?.documentHash ?? null,
    submittedHashes: before?.submittedHashes ?? null,
    savedAt,
  }
}

type TypedField = 'legalName' | 'accountNumber' | 'btn' | 'signatoryName' | 'signatoryTitle' | 'respOrgId'

const SOURCED_FIELDS: ReadonlySet<string> = new Set([...LOA_FIELDS, 'serviceAddress'])

function readSources(text: TextReader, sources: readonly FieldSourceInput[]): Letter['sources'] {
  for (const [index, { field }] of sources.entries()) {
    if (!SOURCED_FIELDS.has(field)) {
      text.no(
        'VALUE_INVALID',
        ['sources', String(index), 'field'],
        `The letter has no field ${field.slice(0, 40)}.`,
        `Name one of ${[...SOURCED_FIELDS].join(', ')}.`,
      )
    }
  }
  return Object.fromEntries(sources.map(({ field, source }) => [field, source]))
}

/** The order's account is the one that its letter names: what the letter changes, the order follows (R1.2). */
async function accountColumns(
  tx: EntityManager,
  order: PortOrder,
  letter: Letter,
  before: Letter | null,
): Promise<OrderColumns> {
  const told = (name: 'accountNumber' | 'btn' | 'respOrgId') => {
    const value = letter[name]?.trim() || null
    return value === (before?.[name]?.trim() || null) ? null : value
  }
  const accountNumber = told('accountNumber') ?? order.accountNumber
  const btn = parseNumber(told('btn') ?? '')
  return {
    accountNumber,
    accountUsedElsewhere: await accountUsedElsewhere(tx, order.migrationId, accountNumber),
    btn: btn.ok ? btn.number : order.btn,
    respOrgId: told('respOrgId') ?? order.respOrgId,
  }
}
