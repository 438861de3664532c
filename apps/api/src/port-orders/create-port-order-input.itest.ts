import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Desk, openDesk, said } from '../foc/porting-desk.fixture.ts'
import { journalProblems, numbersOf, writtenRows } from './port-day.fixture.ts'

let desk: Desk
let migrationId: string
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(async () => {
  expect(await journalProblems(desk)).toEqual([])
  await desk.close()
})
beforeEach(async () => {
  migrationId = await desk.migration()
})

const FIELDS =
  'id version stage numberCount accountNumber btn newBtn respOrgId portType requestedDate carrier { name type }'
const CREATE = 'mutation ($input: CreatePortOrderInput!) { createPortOrder(input: $input) { refusals { code path } } }'

interface Made {
  readonly id: string
}

const create = (input: object, key?: string | null) =>
  desk.give<Made[]>(
    'createPortOrder',
    { migrationId, carrier: 'Spectrum Business', ...input },
    { fields: FIELDS, ...(key === undefined ? {} : { key }) },
  )

describe('every form of R11.1', () => {
  it.each([
    '+14155550110',
    '14155550111',
    '4155550112',
    '415-555-0113',
    '(415) 555-0114',
    '415.555.0115',
    '1-415-555-0116',
    ' 415 555 0117 ',
    '٤١٥-٥٥٥-٠١١٨',
  ])('%s', async (typed) => {
    const reply = await create({ numbers: [typed] })
    expect(reply.refusals).toEqual([])
    const [stored] = await numbersOf(desk, reply.made?.[0]?.id ?? '')
    expect(stored?.number).toMatch(/^\+1415555011\d$/)
  })
})

describe('what can’t be an order', () => {
  const long = (length: number) => 'x'.repeat(length)
  const ok = '+19095550100'

  it.each<[string, object, string[]]>([
    ['no list', {}, ['VALUE_MISSING numbers']],
    ['an empty list', { numbers: [], entries: [] }, ['VALUE_MISSING numbers']],
    ['a range in an element', { numbers: ['909-555-0100 - 909-555-0119'] }, ['NUMBER_INVALID numbers.0']],
    ['a list in an element', { numbers: ['909-555-0100, 909-555-0101'] }, ['NUMBER_INVALID numbers.0']],
    ['an extension', { numbers: ['909-555-0100 x12'] }, ['NUMBER_INVALID numbers.0']],
    ['a very long number', { numbers: [long(300_000)] }, ['NUMBER_INVALID numbers.0']],
    ['another +1 country', { numbers: ['876-555-0100'] }, ['NUMBER_NOT_PORTABLE numbers.0']],
    ['a territory', { numbers: ['787-555-0100'] }, ['NUMBER_NOT_PORTABLE numbers.0']],
    ['toll-free out of service', { numbers: ['822-555-0100'] }, ['NUMBER_NOT_PORTABLE numbers.0']],
    ['repeated over both lists', { numbers: [ok], entries: [{ number: ok }] }, ['NUMBER_REPEATED entries.0.number']],
    ['a blank carrier', { carrier: ' ', numbers: [ok] }, ['VALUE_MISSING carrier']],
    ['a long carrier', { carrier: long(121), numbers: [ok] }, ['VALUE_INVALID carrier']],
    ['a bell in the carrier', { carrier: 'Cox\u0007', numbers: [ok] }, ['VALUE_INVALID carrier']],
    ['a long account', { accountNumber: long(61), numbers: [ok] }, ['VALUE_INVALID accountNumber']],
    ['a long RespOrg', { respOrgId: 'ABCDEF', numbers: [ok] }, ['VALUE_INVALID respOrgId']],
    ['a BTN that is none', { btn: '12', newBtn: 'x', numbers: [ok] }, ['NUMBER_INVALID btn', 'NUMBER_INVALID newBtn']],
    ['an entry’s BTN that is none', { entries: [{ number: ok, btn: '12' }] }, ['NUMBER_INVALID entries.0.btn']],
    ['an entry’s long carrier', { entries: [{ number: ok, carrier: long(121) }] }, ['VALUE_INVALID entries.0.carrier']],
    [
      'an entry’s long account and route',
      { entries: [{ number: ok, accountNumber: long(61), routingId: long(121) }] },
      ['VALUE_INVALID entries.0.accountNumber', 'VALUE_INVALID entries.0.routingId'],
    ],
    ['no toll-free number', { carrierType: 'TOLL_FREE', numbers: [ok] }, ['VALUE_INVALID carrierType']],
    ['toll-free only', { carrierType: 'ILEC', numbers: ['800-555-0100'] }, ['VALUE_INVALID carrierType']],
    ['an unknown migration', { migrationId: '00000000-0000-4000-8000-000000000000' }, ['NOT_FOUND migrationId']],
    ['a malformed migration', { migrationId: 'x' }, ['NOT_FOUND migrationId']],
    ['an empty migration', { migrationId: '' }, ['NOT_FOUND migrationId']],
    ['a very long migration', { migrationId: long(100_000) }, ['NOT_FOUND migrationId']],
    ['an unknown site', { siteId: '00000000-0000-4000-8000-000000000000', numbers: [ok] }, ['NOT_FOUND siteId']],
    ['a malformed site', { siteId: 'x', numbers: [ok] }, ['NOT_FOUND siteId']],
  ])('%s', async (_case, input, refusals) => {
    const before = await writtenRows(desk)
    const reply = await create(input)
    expect({ errors: reply.errorMessages, said: said(reply.refusals) }).toEqual({ errors: [], said: refusals })
    for (const { message, remedy } of reply.refusals) {
      expect(message.length).toBeLessThan(400)
      expect(remedy.length).toBeLessThan(400)
    }
    expect(await writtenRows(desk)).toEqual(before)
  })

  it('10,001 numbers are too many, 10,000 are read', async () => {
    const numbers = Array.from({ length: 10_001 }, (_, at) => `+1909${2_000_000 + at}`)
    const tooMany = await create({ numbers })
    expect(said(tooMany.refusals)).toEqual(['VALUE_INVALID numbers'])
    expect(tooMany.refusals[0]?.message).toContain('10,001')
    const reply = await create({ numbers: numbers.slice(1) })
    expect(reply.refusals).toEqual([])
    expect(reply.made).toMatchObject([{ numberCount: 10_000 }])
  })

  it.each<[string, object, string[] | null]>([
    ['a date that is none', { requestedDate: '2026-02-30' }, null],
    ['a date with a time', { requestedDate: '2026-02-03T10:00:00Z' }, null],
    ['a kind that is none', { carrierType: 'CABLE' }, null],
    ['a null character in the carrier', { carrier: 'Cox\0' }, ['input', 'carrier']],
    ['a null character in a number', { numbers: ['415\0'] }, ['input', 'numbers', '0']],
    ['half a character in the carrier', { carrier: 'Cox\ud83d' }, ['input', 'carrier']],
    ['a number instead of text', { carrier: 7 }, null],
    ['a field that is none', { colour: 'red' }, null],
  ])('%s is a typed error', async (_case, input, field) => {
    const { errors = [] } = await desk.api.graphql(CREATE, {
      input: { migrationId, carrier: 'Cox', numbers: [ok], ...input },
    })
    expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT'])
    if (field) expect(errors[0]?.extensions['field']).toEqual(field)
  })
})
