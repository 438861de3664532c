import 'reflect-metadata'
import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import { scriptOf } from './script-of.ts'
import { HARBOR_AND_PINE } from './world/harbor-and-pine.ts'
import { WORLD } from './world/index.ts'

const FROM = Temporal.Instant.from('2026-06-01T00:30:00Z')

it('tells every story in its order and in the past, whichever hour the world is made', () => {
  for (let day = 0; day < 400; day += 17) {
    const madeAt = FROM.add({ hours: day * 24 + ((day * 5) % 24) })
    const lines = scriptOf(WORLD, madeAt)
    expect(lines.length).toBeGreaterThan(400)
    expect(lines.filter(({ at }) => Temporal.Instant.compare(at, madeAt) > 0)).toEqual([])
  }
}, 20_000)

it('says which story is told backward', () => {
  const backward = { ...HARBOR_AND_PINE, story: HARBOR_AND_PINE.story?.toReversed() ?? [] }
  expect(() => scriptOf([backward], FROM)).toThrow(/harbor-and-pine is told out of order/)
})
