import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { A_COMMAND, aNumber, aReport, instant } from '../../test-corpus/a-command.ts'
import { anOrder } from '../../test-corpus/an-order.ts'
import { allowedCommands } from './allowed-commands.ts'
import { COMMANDS, type CommandName } from './command-names.ts'
import type { NumberFacts, PortOrderChange, PortOrderCommand } from './commands.ts'
import { conditionsOf } from './conditions.ts'
import { decide } from './decide.ts'
import { dueBefore } from './due.ts'
import { NUMBER_OUTCOMES, type NumberTally, type PortOrderFacts } from './facts.ts'
import { TRANSITIONS, type Transition } from './stage.ts'
import { hasMoved } from './tally.ts'

interface World {
  readonly order: PortOrderFacts
  readonly numbers: readonly NumberFacts[]
  readonly now: Temporal.Instant
}

const START: World = {
  order: anOrder()
    .with({ createdAt: instant('2026-06-01T12:00:00Z') })
    .build(),
  numbers: ['+12125550100', '+12125550101', '+12125550102'].map((number) => aNumber(number)),
  now: instant('2026-06-01T12:00:00Z'),
}

const aStep = fc.record({
  /** Any command at all, or else one that the order takes now, so that walks get as far as port day. */
  atRandom: fc.constantFrom(true, false, false),
  pick: fc.nat({ max: 999 }),
  hoursLater: fc.constantFrom(0, 0, 0, 1, 5, 24, 60),
  days: fc.integer({ min: -2, max: 12 }),
  time: fc.constantFrom(null, '09:30', '17:00'),
  outcomes: fc.uniqueArray(fc.tuple(fc.constantFrom(0, 1, 2), fc.constantFrom(...NUMBER_OUTCOMES)), {
    maxLength: 3,
    selector: ([index]) => index,
  }),
  requestedBy: fc.constantFrom(null, 'us' as const, 'carrier' as const),
  override: fc.constantFrom(null, null, ' ', 'Agreed'),
})
type Step = typeof aStep extends fc.Arbitrary<infer T> ? T : never

const IDLE: readonly CommandName[] = [
  'save_csr',
  'save_loa',
  'amend',
  'record_carrier_call',
  'reject_loa',
  'hold',
  'cancel',
]

function nameOf({ atRandom, pick }: Step, { order, now }: World): CommandName {
  const taken = allowedCommands(order, now).filter(
    ({ allowed, overridable, command }) => (allowed || overridable) && !IDLE.includes(command),
  )
  const names = atRandom || taken.length === 0 ? COMMANDS : taken.map(({ command }) => command)
  return names[pick % names.length] ?? 'cancel'
}

function commandOf(name: CommandName, step: Step, { order, numbers, now }: World): PortOrderCommand {
  const { days, time, override, requestedBy } = step
  const base: PortOrderCommand = A_COMMAND[name]
  const date = now.toZonedDateTimeISO(order.timeZone).toPlainDate().add({ days })
  const proposal = { date, time, timeZone: order.timeZone, occurrence: null }
  const named = step.outcomes.map(([index, outcome]) => aReport(START.numbers[index]?.number ?? '', outcome))
  const asked = named.map(({ number }) => number)
  const onOrder = numbers.filter(({ number }) => asked.includes(number))
  switch (base.type) {
    case 'record_foc':
      return { ...base, proposal, override }
    case 'reschedule_foc':
      return { ...base, proposal, override, requestedBy }
    case 'confirm_foc': {
      const said = order.foc?.at?.toZonedDateTimeISO(order.timeZone).toPlainTime().toString({ smallestUnit: 'minute' })
      return { ...base, proposal: { ...proposal, date: order.foc?.date ?? date, time: said ?? time } }
    }
    case 'record_number_outcomes':
      return { ...base, outcomes: named, numbers: onOrder }
    case 'port_back':
      return { ...base, asked: asked.slice(0, 1), numbers: onOrder }
    case 'amend':
      return {
        ...base,
        asked,
        removesNumbers: onOrder.map(({ number }) => number),
        remaining: numbers.length - onOrder.length,
      }
    case 'split_unported':
      return { ...base, unported: numbers.filter(({ outcome }) => outcome === 'pending' || outcome === 'failed') }
    case 'complete':
    case 'cancel':
      return { ...base, override }
    default:
      return base
  }
}

/** Writes a change as the API does. */
function written({ order, numbers, now }: World, change: PortOrderChange): World {
  const changed = new Map(change.numbers.map((number) => [number.number, number]))
  const kept = numbers
    .filter(({ number }) => !change.splitOff.includes(number) && !change.removesNumbers?.includes(number))
    .map((number) => changed.get(number.number) ?? number)
    .map((number) => {
      const { allNumbersPortedAt: portedAt } = change
      return portedAt ? { ...number, outcome: 'ported' as const, portedAt } : number
    })
  return {
    now,
    numbers: kept,
    order: {
      ...order,
      ...change.patch,
      stage: change.stage,
      foc: change.foc === undefined ? order.foc : change.foc,
      splitOff: order.splitOff + (change.splitOff.length > 0 ? 1 : 0),
      overrides: [...order.overrides, ...change.overrides],
      tally: tallyOf(kept),
    },
  }
}

function tallyOf(numbers: readonly NumberFacts[]): NumberTally {
  const count = (outcome: NumberFacts['outcome']) => numbers.filter((number) => number.outcome === outcome).length
  const ported = numbers.flatMap(({ portedAt }) => portedAt ?? []).sort(Temporal.Instant.compare)
  return {
    pending: count('pending'),
    ported: count('ported'),
    tested: count('tested'),
    test_failed: count('test_failed'),
    failed: count('failed'),
    ported_back: count('ported_back'),
    firstPortedAt: ported.at(0) ?? null,
    lastPortedAt: ported.at(-1) ?? null,
  }
}

function expectInTable(name: CommandName, before: PortOrderFacts, change: PortOrderChange): void {
  const row: Transition = TRANSITIONS[name]
  expect(row.from).toContain(before.stage)
  expect(change.stage).toBe(row.to ?? before.stage)
  expect(before.cancelledAt).toBeNull()
  if (before.heldAt) expect(row.whileHeld).toBe(true)
}

function expectSound({ order, numbers }: World): void {
  const committed = !['loa_pending', 'loa_submitted'].includes(order.stage)
  expect(order.foc !== null).toBe(committed)
  expect(order.submittedAt !== null || order.stage === 'loa_pending').toBe(true)
  expect(order.completedAt !== null).toBe(order.stage === 'complete')
  expect(order.heldAt === null).toBe(order.holdReason === null)
  expect(numbers.length).toBeGreaterThan(0)
  expect(order.rejectedAt === null).toBe(order.rejectedFamilies.length === 0)
  for (const { outcome, portedAt, testedAt } of numbers) {
    if (hasMoved(outcome)) expect(portedAt).not.toBeNull()
    if (outcome === 'pending' || outcome === 'failed') expect(portedAt).toBeNull()
    if (outcome === 'tested') expect(testedAt).not.toBeNull()
  }
}

describe('a random walk of commands', () => {
  it('never leaves the table, keeps the order sound, and a refusal changes nothing', () => {
    const reached = new Set<string>()
    fc.assert(
      fc.property(fc.array(aStep, { minLength: 10, maxLength: 80 }), (steps) => {
        let world = START
        for (const step of steps) {
          world = { ...world, now: world.now.add({ hours: step.hoursLater }) }
          const name = nameOf(step, world)
          const due = dueBefore(world.order, name, world.now)
          if (due) world = written(world, due)
          const before = world.order
          const command = commandOf(name, step, world)
          const verdict = decide(Object.freeze(before), command, { now: world.now, actor: 'Dana Ruiz' })
          if (verdict.ok) {
            expectInTable(name, before, verdict.value)
            world = written(world, verdict.value)
            reached.add(name)
          } else {
            expect(verdict.refusals.length).toBeGreaterThan(0)
            for (const { portOrderId } of verdict.refusals) expect(portOrderId).toBe(before.id)
          }
          expectSound(world)
          expect(conditionsOf(world.order, world.now).includes('cancelled')).toBe(world.order.cancelledAt !== null)
        }
      }),
      { numRuns: 100, seed: 20260615 },
    )
    expect(reached.size, [...reached].join(' ')).toBe(COMMANDS.length)
  }, 60_000)
})
