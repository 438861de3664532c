import { expect, it } from 'vitest'
import { type Answer, deliverTaps } from './deliver-taps.ts'
import { after, itemTap, outcomeTap } from './kept-taps.fixture.ts'
import { afterStep, type KeptTap, type Refused } from './kept-taps.ts'
import type { Batch } from './next-batch.ts'

const forbids: Refused = {
  code: 'OUTCOME_FORBIDS',
  message: '',
  remedy: '',
  path: ['input', 'outcomes', '1', 'outcome'],
}
const onHold: Refused = { code: 'ON_HOLD', message: '', remedy: '', path: ['portOrderId'] }

async function delivered(start: readonly KeptTap[], answers: Answer[]) {
  let taps = start
  const sent: string[] = []
  const all = await deliverTaps({
    taps: () => taps,
    step: (step) => {
      taps = afterStep(taps, step)
    },
    send: async (batch: Batch) => {
      sent.push(batch.kind === 'item' ? batch.tap.id : batch.taps.map(({ id }) => id).join(' '))
      return answers.shift() ?? { came: 'recorded', version: 3 }
    },
  })
  return { all, sent, states: taps.map(({ id, state }) => `${id} ${state}`) }
}

const three = after(
  { does: 'tap', tap: outcomeTap('a', 'TESTED') },
  { does: 'tap', tap: itemTap('tick', true) },
  { does: 'tap', tap: outcomeTap('b', 'PORTED', { lastFour: '0116' }) },
  { does: 'tap', tap: outcomeTap('c', 'TESTED', { lastFour: '0116' }) },
)

it('sends the numbers of an order together, each once, and ticks one by one', async () => {
  expect(await delivered(three, [])).toEqual({
    all: true,
    sent: ['a b', 'tick', 'c'],
    states: ['a recorded', 'tick recorded', 'c recorded'],
  })
})

it('stops where no answer comes, and keeps everything', async () => {
  expect(await delivered(three, [{ came: 'recorded', version: 3 }, { came: 'nothing' }])).toEqual({
    all: false,
    sent: ['a b', 'tick'],
    states: ['a recorded', 'tick kept', 'b recorded', 'c kept'],
  })
})

it('sets aside the number that a rule names, and sends the others again', async () => {
  const refused: Answer = { came: 'refused', refusals: [forbids], version: null }
  expect(await delivered(three.slice(0, 3), [refused])).toEqual({
    all: true,
    sent: ['a b', 'a', 'tick'],
    states: ['a recorded', 'tick recorded', 'b refused'],
  })
})

it('sets all aside when the order itself is refused', async () => {
  const refused: Answer = { came: 'refused', refusals: [onHold], version: null }
  expect((await delivered(three.slice(0, 3), [refused])).states).toEqual(['a refused', 'tick recorded', 'b refused'])
})
