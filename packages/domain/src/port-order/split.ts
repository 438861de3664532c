import type { CarrierType } from '../carrier/carrier.ts'
import { formatNumber, parseNumber } from '../telephone-number/parse.ts'
import { isTollFree } from '../telephone-number/portability.ts'
import type { Refusal } from '../verdict.ts'

/** A carrier account as typed: one customer account at one losing carrier (R1). */
interface Account {
  readonly carrier: string
  readonly accountNumber: string | null
  readonly btn: string | null
}

/** A number with what differs from the order's own account; null or blank where nothing does. */
export interface PlanEntry {
  /** E.164. */
  readonly number: string
  /** In the list, from 1. */
  readonly place: number
  readonly carrier: string | null
  readonly accountNumber: string | null
  readonly btn: string | null
  readonly routingId: string | null
}

export interface PlanRequest extends Account {
  /** The type asked for the order's own carrier; null or absent leaves it to the carrier and the numbers. */
  readonly carrierType?: CarrierType | null
  readonly entries: readonly PlanEntry[]
}

export interface PlannedNumber {
  readonly number: string
  readonly routingId: string | null
}

/** One order that the list needs. `btn` is E.164 where it can be read, else as typed. */
export interface PlannedOrder extends Account {
  /** `toll_free` for toll-free numbers, else the type asked for; null leaves it to the carrier's own. */
  readonly carrierType: CarrierType | null
  readonly numbers: readonly PlannedNumber[]
}

export interface OrderPlan {
  /** In the order in which the list first names each account and kind. No entries, no orders. */
  readonly orders: readonly PlannedOrder[]
  readonly needsSplit: boolean
  /** NEEDS_SPLIT exactly when `needsSplit`: no obstacle where the caller allowed the split. Every other one is. */
  readonly refusals: readonly Refusal[]
}

/** A refusal spells out at most this many of the orders. */
const LINES_SHOWN = 5

interface Draft extends Account {
  readonly tollFree: boolean
  readonly own: boolean
  readonly numbers: PlannedNumber[]
}

/**
 * Puts the numbers of a list into orders: one account (carrier, account number, BTN) and one kind of number, toll-free or other,
 * per order (R8.2, R12.1). An entry that names no BTN joins the only one that its account number has in the list. Every number
 * lands in exactly one order. Refuses NEEDS_SPLIT for more than one order, and VALUE_INVALID
 * for a type asked for that none of the numbers has.
 */
export function planOrders(request: PlanRequest): OrderPlan {
  const drafts = new Map<string, Draft>()
  const accounts = request.entries.map((entry) => ({ entry, named: accountOf(request, entry) }))
  const onlyBtn = onlyBtnOf(accounts.map(({ named }) => named))
  for (const { entry, named } of accounts) {
    const account = { ...named, btn: named.btn ?? onlyBtn(named) }
    const tollFree = isTollFree(entry.number)
    const key = JSON.stringify([...accountKey(account), tollFree])
    const draft = drafts.get(key) ?? {
      ...account,
      tollFree,
      own: foldName(account.carrier) === foldName(request.carrier),
      numbers: [],
    }
    draft.numbers.push({ number: entry.number, routingId: entry.routingId })
    drafts.set(key, draft)
  }
  const carrierType = request.carrierType ?? null
  const orders = [...drafts.values()].map(({ tollFree, own, ...order }) => ({
    ...order,
    carrierType: tollFree ? ('toll_free' as const) : own && carrierType !== 'toll_free' ? carrierType : null,
  }))
  const needsSplit = orders.length > 1
  const own = [...drafts.values()].filter((draft) => draft.own)
  return { orders, needsSplit, refusals: [...splitRefusal(orders), ...typeRefusal(carrierType, own)] }
}

/** One line an order, for people. */
export function describeSplit({ orders }: Pick<OrderPlan, 'orders'>): string[] {
  return orders.map(({ carrier, accountNumber, btn, carrierType, numbers }) => {
    const account = [
      carrier,
      ...(accountNumber === null ? [] : [`account ${accountNumber}`]),
      ...(btn === null ? [] : [`BTN ${formatNumber(btn)}`]),
      ...(carrierType === 'toll_free' ? ['toll-free'] : []),
    ]
    return `${account.join(', ')}: ${describeNumbers(numbers.map(({ number }) => formatNumber(number)))}`
  })
}

function describeNumbers(numbers: readonly string[]): string {
  const count = `${numbers.length} ${numbers.length === 1 ? 'number' : 'numbers'}`
  const ends = numbers.length === 1 ? numbers : [numbers.at(0), numbers.at(-1)]
  return `${count} (${ends.join(' … ')})`
}

// An account number is the carrier's and a BTN the account's: an entry that names another carrier or account does not inherit them.
function accountOf(request: Account, entry: PlanEntry): Account {
  const carrier = stated(entry.carrier) ?? request.carrier.trim()
  const sameCarrier = foldName(carrier) === foldName(request.carrier)
  const ownNumber = sameCarrier ? stated(request.accountNumber) : null
  const otherNumber = stated(entry.accountNumber)
  const sameAccount =
    sameCarrier && (otherNumber === null || ownNumber === null || foldAccount(otherNumber) === foldAccount(ownNumber))
  const btn = stated(entry.btn) ?? (sameAccount ? stated(request.btn) : null)
  return { carrier, accountNumber: otherNumber ?? ownNumber, btn: btn === null ? null : readBtn(btn) }
}

/** The BTN of an account number, as far as the accounts name exactly one; null otherwise. */
function onlyBtnOf(accounts: readonly Account[]): (account: Account) => string | null {
  const keyOf = (account: Account) => JSON.stringify(accountKey({ ...account, btn: null }))
  const btns = new Map<string, Map<string, string>>()
  for (const account of accounts) {
    if (account.accountNumber === null || account.btn === null) continue
    const ofAccount = btns.get(keyOf(account)) ?? new Map<string, string>()
    btns.set(keyOf(account), ofAccount.set(foldName(account.btn), account.btn))
  }
  return (account) => {
    const [only = null, ...others] = btns.get(keyOf(account))?.values() ?? []
    return others.length === 0 ? only : null
  }
}

function accountKey({ carrier, accountNumber, btn }: Account): string[] {
  return [foldName(carrier), foldAccount(accountNumber ?? ''), foldName(btn ?? '')]
}

function splitRefusal(orders: readonly PlannedOrder[]): Refusal[] {
  if (orders.length < 2) return []
  const lines = describeSplit({ orders: orders.slice(0, LINES_SHOWN) })
  const rest = orders.length > LINES_SHOWN ? `; and ${orders.length - LINES_SHOWN} more` : ''
  return [
    {
      code: 'NEEDS_SPLIT',
      message: `The list needs ${orders.length} orders, one for each account and kind of number: ${lines.join('; ')}${rest}.`,
      remedy: 'Allow the split, or give one order at a time.',
      path: ['numbers'],
    },
  ]
}

// Toll-free is the kind of the numbers, not of the company: a type that none of the numbers has is a slip of the hand.
function typeRefusal(carrierType: CarrierType | null, own: readonly Draft[]): Refusal[] {
  if (carrierType === null || own.length === 0) return []
  const wanted = carrierType === 'toll_free'
  if (own.some(({ tollFree }) => tollFree === wanted)) return []
  return [
    {
      code: 'VALUE_INVALID',
      message: wanted
        ? 'The carrier type is toll_free, and none of the numbers is toll-free.'
        : `The carrier type is ${carrierType}, and all of the numbers are toll-free.`,
      remedy: wanted ? "Give the carrier's own type, or leave it out." : 'Give toll_free, or leave it out.',
      path: ['carrierType'],
    },
  ]
}

function stated(text: string | null): string | null {
  const value = text?.trim() ?? ''
  return value === '' ? null : value
}

function foldName(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase()
}

function foldAccount(accountNumber: string): string {
  return accountNumber.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
}

function readBtn(btn: string): string {
  const read = parseNumber(btn)
  return read.ok ? read.number : btn
}
