import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from '../foc/porting-desk.fixture.ts'
import { onPortDay } from './port-day.fixture.ts'

const CHECK = `query ($numbers: [String!]!) { checkPortability(numbers: $numbers) {
  input number portable tollFree fictitious reason heldByPortOrderId } }`

interface Result {
  readonly input: string
  readonly number: string | null
  readonly portable: boolean
  readonly tollFree: boolean
  readonly fictitious: boolean
  readonly reason: string | null
  readonly heldByPortOrderId: string | null
}

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

const check = async (...numbers: string[]) =>
  (await desk.ask<{ checkPortability: Result[] }>(CHECK, { numbers })).checkPortability

describe('one result per element, in order (R11.1)', () => {
  it.each<[string, string | null, boolean, Partial<Result>]>([
    ['+14155550100', '+14155550100', true, { fictitious: true }],
    ['(415) 234-5678', '+14152345678', true, { fictitious: false }],
    ['1-800-234-5678', '+18002345678', true, { tollFree: true }],
    ['822-234-5678', '+18222345678', false, { tollFree: false }],
    ['415-976-1234', '+14159761234', false, {}],
    ['415-555-1212', '+14155551212', false, {}],
    ['900-234-5678', '+19002345678', false, {}],
    ['876-234-5678', '+18762345678', false, {}],
    ['415-555-0100 x7', null, false, {}],
    ['415-555-0100 - 0119', null, false, {}],
    ['415-555-0100, 415-555-0101', null, false, {}],
    ['+44 20 7946 0958', null, false, {}],
    ['555-0100', null, false, {}],
    ['', null, false, {}],
    ['   ', null, false, {}],
    ['🙂', null, false, {}],
    ['9'.repeat(100_000), null, false, {}],
  ])('%.40s', async (input, number, portable, marks) => {
    const [result, ...more] = await check(input)
    expect(more).toEqual([])
    expect(result).toMatchObject({ input, number, portable, heldByPortOrderId: null, ...marks })
    expect(result?.reason === null).toBe(portable)
  })

  it('keeps blanks, repetitions and the order of the list', async () => {
    const list = ['415-234-5678', '', '415-234-5678', 'x', '']
    expect((await check(...list)).map(({ input }) => input)).toEqual(list)
    expect(await check()).toEqual([])
  })

  it('10,000 are checked, 10,001 are refused', async () => {
    const numbers = Array.from({ length: 10_001 }, (_, at) => `+1909${2_000_000 + at}`)
    expect(await check(...numbers.slice(1))).toHaveLength(10_000)
    const { errors } = await desk.api.graphql(CHECK, { numbers })
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: ['numbers'] })
    expect(errors?.[0]?.extensions['remedy']).toMatch(/\S/)
  })

  it.each([
    ['a null character', ['415\0'], 'BAD_USER_INPUT'],
    ['null', [null], 'BAD_USER_INPUT'],
    ['a number', [4_155_550_100], 'BAD_USER_INPUT'],
  ])('%s is a typed error', async (_case, numbers, code) => {
    const { errors } = await desk.api.graphql(CHECK, { numbers })
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual([code])
  })

  it('nobody is told without a key', async () => {
    const { errors } = await desk.api.graphql(CHECK, { numbers: [] }, { key: null })
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['UNAUTHENTICATED'])
  })
})

describe('numbers that an order here has (R8.5)', () => {
  it('held, ported, ported back and cancelled', async () => {
    const order = await onPortDay(desk, 2)
    const [one = '', two = ''] = order.numbers
    const { reference } = await desk.read<{ reference: string }>(order.id, 'reference')
    expect(await check(one)).toMatchObject([
      { portable: false, heldByPortOrderId: order.id, reason: expect.stringContaining(`Held by order ${reference}`) },
    ])
    const outcomes = [one, two].map((number) => ({ number, outcome: 'TESTED' }))
    await desk.done('recordNumberOutcomes', { portOrderId: order.id, outcomes })
    await desk.done('completePortOrder', { portOrderId: order.id, override: 'Early' })
    expect((await check(two))[0]?.reason).toContain('Already ported here')
    await desk.done('requestPortBack', { portOrderId: order.id, numbers: [one], reason: 'Calls fail' })
    expect((await check(one, two)).map(({ portable }) => portable)).toEqual([true, false])

    const other = await desk.order()
    await desk.done('cancelPortOrder', { portOrderId: other.id, reason: 'No' })
    expect(await check(...other.numbers)).toMatchObject([{ portable: true, heldByPortOrderId: null }])
  })
})
