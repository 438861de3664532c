import { formatNumber } from '@portday/domain/telephone-number'
import { OneOrderAmendPortOrderDocument, type PortType } from '@portday/schema/dashboard'
import { commandRow } from './command-row.ts'
import { chosen, type Draft, numbersIn, typed } from './draft.ts'

const PORT_TYPES: readonly PortType[] = ['FULL', 'PARTIAL']

/** What was not touched is left out, so that it stays. */
function changed<Value>(name: string, draft: Draft, start: Draft, value: Value): Value | undefined {
  return draft[name] === start[name] ? undefined : value
}

/** Mends what a rejection names outside the letter (R9). */
export const amend = commandRow({
  slug: 'amend',
  command: 'amend',
  word: 'Amend the order',
  purpose: 'account, port type, new BTN, date to ask for; numbers taken off',
  done: 'Order amended',
  document: OneOrderAmendPortOrderDocument,
  fields: [
    { name: 'accountNumber', label: 'Account number', kind: 'line' },
    { name: 'btn', label: 'BTN', kind: 'line' },
    {
      name: 'portType',
      label: 'What moves',
      kind: 'choice',
      choices: [
        { value: 'FULL', word: 'The whole account' },
        { value: 'PARTIAL', word: 'Some numbers; others stay' },
      ],
    },
    { name: 'newBtn', label: 'New BTN for what stays', kind: 'line' },
    { name: 'requestedDate', label: 'Date to ask for', kind: 'date' },
    {
      name: 'respOrgId',
      label: 'Current RespOrg ID',
      kind: 'line',
      asked: ({ carrier, respOrgId }) => carrier.type === 'TOLL_FREE' || Boolean(respOrgId),
    },
    {
      name: 'removeNumbers',
      label: 'Numbers to take off',
      kind: 'numbers',
      wide: true,
      hint: 'They are free for another order then. Pick them under Numbers below, or type them',
    },
  ],
  start: ({ accountNumber, btn, portType, newBtn, requestedDate, respOrgId }) => ({
    accountNumber: accountNumber ?? '',
    btn: btn ? formatNumber(btn) : '',
    portType,
    newBtn: newBtn ? formatNumber(newBtn) : '',
    requestedDate: requestedDate ?? '',
    respOrgId: respOrgId ?? '',
    removeNumbers: '',
  }),
  input: (draft, _, start) => ({
    accountNumber: changed('accountNumber', draft, start, typed(draft, 'accountNumber')),
    btn: changed('btn', draft, start, typed(draft, 'btn')),
    portType: changed('portType', draft, start, chosen(draft, 'portType', PORT_TYPES)),
    newBtn: changed('newBtn', draft, start, typed(draft, 'newBtn')),
    requestedDate: changed('requestedDate', draft, start, typed(draft, 'requestedDate')),
    respOrgId: changed('respOrgId', draft, start, typed(draft, 'respOrgId')),
    removeNumbers: changed('removeNumbers', draft, start, numbersIn(draft, 'removeNumbers')),
  }),
})
