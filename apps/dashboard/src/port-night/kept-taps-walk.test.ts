import type { NumberOutcome } from '@portday/schema/dashboard'
import { expect, it } from 'vitest'
import { type Answer, deliverTaps } from './deliver-taps.ts'
import { afterStep, type Intent, type KeptTap, type Step, subjectOf } from './kept-taps.ts'
import type { Batch } from './next-batch.ts'

const OUTCOMES = ['PORTED', 'TESTED', 'TEST_FAILED', 'FAILED'] as const satisfies readonly NumberOutcome[]
const WALKS = 400
const TURNS = 40

/** Numbers between 0 and 1 that are the same for the same seed. */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

/**
 * A night in which people tap, requests and answers get lost and pages are loaded again, in any order. The API here takes
 * every outcome, and an outcome that is already so changes nothing (R7.3).
 */
async function walk(seed: number) {
  const roll = dice(seed)
  let taps: readonly KeptTap[] = []
  let network: 'good' | 'bad' = 'bad'
  const tapped: { id: string; subject: string; word: string }[] = []
  const inEffect: { id: string; subject: string; word: string }[] = []
  const acknowledged = new Set<string>()
  const sentAfterAnswer: string[] = []

  const step = (next: Step) => {
    if (next.does === 'record') for (const id of next.ids) acknowledged.add(id)
    taps = afterStep(taps, next)
  }
  const tap = () => {
    const number = `+1916555010${Math.floor(roll() * 3)}`
    const outcome = OUTCOMES[Math.floor(roll() * OUTCOMES.length)] ?? 'TESTED'
    const intent: Intent = { kind: 'outcome', portOrderId: `order ${number.slice(-1)}`, number, outcome, note: null }
    const id = `tap ${tapped.length}`
    tapped.push({ id, subject: subjectOf(intent), word: outcome })
    step({ does: 'tap', tap: { id, migrationId: 'm', at: '2026-11-24T12:00:00Z', intent } })
  }
  const send = async (batch: Batch): Promise<Answer> => {
    const sent = batch.kind === 'item' ? [] : batch.taps
    // People go on tapping while the request is under way.
    if (network === 'bad' && roll() < 0.5) tap()
    if (network === 'bad' && roll() < 0.3) return { came: 'nothing' }
    for (const { id, intent } of sent) {
      if (acknowledged.has(id)) sentAfterAnswer.push(id)
      const before = inEffect.findLast(({ subject }) => subject === subjectOf(intent))
      if (before?.word !== intent.outcome) inEffect.push({ id, subject: subjectOf(intent), word: intent.outcome })
    }
    if (network === 'bad' && roll() < 0.3) return { came: 'nothing' }
    return { came: 'recorded', version: 1 }
  }
  const reload = () => {
    taps = JSON.parse(JSON.stringify(taps))
    const ids = taps.filter(({ state }) => state === 'sending').map(({ id }) => id)
    step({ does: 'lose', ids })
  }
  for (let turn = 0; turn < TURNS; turn += 1) {
    const turned = roll()
    if (turned < 0.6) tap()
    else if (turned < 0.9) await deliverTaps({ taps: () => taps, step, send })
    else reload()
  }
  network = 'good'
  await deliverTaps({ taps: () => taps, step, send })
  return { taps, tapped, inEffect, sentAfterAnswer }
}

it('whatever is lost, every last tap is in effect, none twice, and of each number in the order of the taps', async () => {
  for (let seed = 1; seed <= WALKS; seed += 1) {
    const { taps, tapped, inEffect, sentAfterAnswer } = await walk(seed)
    expect(taps.filter(({ state }) => state !== 'recorded')).toEqual([])
    expect(sentAfterAnswer).toEqual([])
    for (const subject of new Set(tapped.map((each) => each.subject))) {
      const wanted = tapped.filter((each) => each.subject === subject)
      const effects = inEffect.filter((each) => each.subject === subject)
      expect([seed, effects.at(-1)?.word]).toEqual([seed, wanted.at(-1)?.word])
      const places = effects.map(({ id }) => wanted.findIndex((each) => each.id === id))
      expect(places).toEqual([...places].sort((one, other) => one - other))
      expect(new Set(places).size).toBe(places.length)
    }
  }
})
