import {
  type LetterAnswerFragment,
  RecordCarrierCallDocument,
  SaveCsrDocument,
  type SaveCsrInput,
  SaveLoaDocument,
  type SaveLoaInput,
} from '@portday/schema/tracker'
import type { Command } from 'commander'
import { readJsonObject } from '../options/input-text.ts'
import { instant, text } from '../options/values.ts'
import { onOrder, orderIdOf } from '../orders/order-id.ts'
import { settleOrder } from '../orders/settle-order.ts'
import { versioned } from '../orders/version-option.ts'
import { orderSentence } from '../print/order-sentence.ts'
import type { Tracker } from '../tracker.ts'
import { group, verb } from '../verb.ts'
import { letterLines } from './letter-lines.ts'

interface CarrierCall {
  readonly accountNumber: string
  readonly btn: string
  readonly legalName: string
  readonly calledAt: string
  readonly spokeWith: string
  readonly expectedVersion?: number
}

/** `loa …` and `csr …`: the letter as the customer signs it, and the account as the losing carrier has it (R5). */
export function addLetter(program: Command, tracker: Tracker): void {
  const loa = group(program, 'loa', 'keep the letter of authorization of an order', ['loa save <uuid> loa.json'])
  const csr = group(program, 'csr', 'keep the customer service record of an order', ['csr save <uuid> csr.json'])

  verb(loa, 'save <order> <file>', 'save the letter from a JSON file, or - for stdin', [
    'loa save <uuid> loa.json',
    `loa save <uuid> - <<< '{"legalName": "Acme Corp", "accountNumber": "4471", "signedOn": "2026-05-28"}'`,
  ]).action(async (order: string, file: string) => {
    const portOrderId = await orderIdOf(tracker, order)
    const letter = await readJsonObject(tracker, file, 'the letter')
    // Its fields and their forms are the API's to judge: a wrong one comes back by name.
    const input = { ...letter, portOrderId } as SaveLoaInput
    const data = await tracker.ask(SaveLoaDocument, { input })
    settleLetter(tracker, data, data.saveLoa)
  })

  verb(csr, 'save <order> <file>', 'save the CSR from a JSON file, or - for stdin', [
    'csr save <uuid> csr.json',
  ]).action(async (order: string, file: string) => {
    const portOrderId = await orderIdOf(tracker, order)
    const record = await readJsonObject(tracker, file, 'the CSR')
    const input = { ...record, portOrderId } as SaveCsrInput
    const data = await tracker.ask(SaveCsrDocument, { input })
    settleLetter(tracker, data, data.saveCsr)
  })

  versioned(
    verb(loa, 'call <order>', "record the customer's call to the losing carrier", [
      'loa call <uuid> --account-number 4471 --btn 415-555-0100 --legal-name "Acme Corp" ' +
        '--called-at 2026-05-28T10:00-07:00 --spoke-with Dana',
    ])
      .requiredOption('--account-number <number>', 'as the carrier said it', text)
      .requiredOption('--btn <number>', 'as the carrier said it', text)
      .requiredOption('--legal-name <name>', 'as the carrier said it', text)
      .requiredOption('--called-at <instant>', 'when', instant)
      .requiredOption('--spoke-with <name>', 'whom the customer spoke with', text),
  ).action(
    onOrder(tracker, async (portOrderId, call: CarrierCall) => {
      const { accountNumber, btn, legalName, calledAt, spokeWith, expectedVersion } = call
      const input = { portOrderId, accountNumber, btn, legalName, calledAt, spokeWith, expectedVersion }
      const data = await tracker.ask(RecordCarrierCallDocument, { input })
      settleOrder(tracker, data, data.recordCarrierCall)
    }),
  )
}

function settleLetter(tracker: Tracker, data: object, answer: LetterAnswerFragment): void {
  const { portOrder } = answer
  tracker.settle(data, answer, () =>
    portOrder ? [...orderSentence(portOrder), ...letterLines(portOrder.loaChecks).map((line) => `  ${line}`)] : [],
  )
}
