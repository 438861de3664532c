import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from '../src/foc/porting-desk.fixture.ts'

/** What comes from outside is answered by a typed error or an empty answer; never by a fault of ours. */
let desk: Desk
let id: string
beforeAll(async () => {
  desk = await openDesk()
  id = (await desk.order({ numbers: 3 })).id
})
afterAll(() => desk.close())

const cursor = (place: unknown) => Buffer.from(JSON.stringify(place)).toString('base64url')
const UUID = '00000000-0000-4000-8000-000000000000'
const SORTS = ['CREATED_AT', 'FOC_DATE', 'UPDATED_AT', 'CARRIER', 'STAGE', 'CUSTOMER']

const MIGRATION_SORTS = ['CREATED_AT', 'CUSTOMER', 'NEXT_FOC', 'UPDATED_AT']

const LISTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    SORTS.map((field) => [
      `orders by ${field}`,
      `portOrders(first: $first, after: $after, orderBy: { field: ${field}, direction: DESC }) { totalCount }`,
    ]),
  ),
  ...Object.fromEntries(
    MIGRATION_SORTS.map((field) => [
      `migrations by ${field}`,
      `migrations(first: $first, after: $after, orderBy: { field: ${field}, direction: ASC }) { totalCount }`,
    ]),
  ),
  migrations: 'migrations(first: $first, after: $after) { totalCount }',
  carriers: 'carriers(first: $first, after: $after) { totalCount }',
  'numbers of an order': 'portOrder(id: $id) { numbers(first: $first, after: $after) { totalCount } }',
  'events of an order': 'portOrder(id: $id) { events(first: $first, after: $after) { totalCount } }',
  'checklist of an order': 'portOrder(id: $id) { checklist(first: $first, after: $after) { totalCount } }',
  'orders of a migration':
    'portOrder(id: $id) { migration { portOrders(first: $first, after: $after) { totalCount } } }',
  'numbers of a migration': 'portOrder(id: $id) { migration { numbers(first: $first, after: $after) { totalCount } } }',
  'notes of a migration': 'portOrder(id: $id) { migration { notes(first: $first, after: $after) { totalCount } } }',
  'checklist of a migration':
    'portOrder(id: $id) { migration { checklist(first: $first, after: $after) { totalCount } } }',
}

const FORGED: readonly [string, string][] = [
  ['garbage', 'garbage'],
  ['no base64', '%%%'],
  ['JSON that is no list', cursor({ a: 1 })],
  ['an empty list', cursor([])],
  ['two words', cursor(['x', 'y'])],
  ['a word and an id', cursor(['x\0', UUID])],
  ['a date that is none', cursor(['2026-02-30T00:00:00Z', UUID])],
  ['a year out of reach', cursor(['294277-01-01T00:00:00Z', UUID])],
  ['the year 0', cursor(['0000-01-01', UUID])],
  ['too large a number', cursor([99_999_999_999, UUID])],
  ['a number with a fraction', cursor([1.5])],
  ['below the beginning', cursor([-2])],
  ['null', cursor([null, null])],
  ['lists in a list', cursor([[1], [UUID]])],
  ['SQL', cursor(["'; DROP TABLE porting_orders; --", UUID, 1])],
  ['a very long one', cursor(['x'.repeat(100_000), 'y'])],
]

const codesOf = async (query: string, variables: object) => {
  const { errors = [] } = await desk.api.graphql(query, variables)
  return errors.map(({ extensions }) => extensions['code'])
}

describe.each(Object.entries(LISTS))('%s', (name, list) => {
  const ask = `query (${name.includes(' of a') ? '$id: ID!, ' : ''}$first: Int, $after: String) { ${list} }`
  const variables = (page: object) => (name.includes(' of a') ? { id, ...page } : page)

  it.each(FORGED)('a cursor of %s is a typed error', async (kind, after) => {
    // What sorts by a name reads any text as a place, the text of a date too.
    const served = /CARRIER|CUSTOMER|carriers/.test(name) && /^(a date|a year|the year)/.test(kind)
    expect(await codesOf(ask, variables({ after }))).toEqual(served ? [] : ['BAD_USER_INPUT'])
  })

  it.each([101, -1, 2 ** 31])('first: %d is a typed error', async (first) => {
    expect(await codesOf(ask, variables({ first }))).toEqual(['BAD_USER_INPUT'])
  })

  it.each([0, 1, 100, null])('first: %s is served', async (first) => {
    expect(await codesOf(ask, variables({ first, after: null }))).toEqual([])
  })
})

describe('numbered pages', () => {
  it.each([
    ['before the beginning', { offset: -1 }, ['BAD_USER_INPUT']],
    ['far behind the end', { offset: 2 ** 31 - 1 }, []],
    ['past all integers', { offset: 2 ** 31 }, ['BAD_USER_INPUT']],
  ])('%s', async (_case, page, codes) => {
    for (const list of ['portOrders', 'migrations']) {
      expect(await codesOf(`query ($offset: Int) { ${list}(offset: $offset) { totalCount } }`, page)).toEqual(codes)
    }
    const ofMigration =
      'query ($id: ID!, $offset: Int) { portOrder(id: $id) { migration { portOrders(offset: $offset) { totalCount } } } }'
    expect(await codesOf(ofMigration, { id, ...page })).toEqual(codes)
  })

  it('not together with a cursor', async () => {
    const { portOrders } = await desk.ask<{ portOrders: { pageInfo: { endCursor: string } } }>(
      '{ portOrders(first: 1) { pageInfo { endCursor } } }',
    )
    const after = portOrders.pageInfo.endCursor
    const ask = 'query ($after: String) { portOrders(offset: 1, after: $after) { totalCount } }'
    expect(await codesOf(ask, { after })).toEqual(['BAD_USER_INPUT'])
  })
})

describe('filters and ids', () => {
  const FILTER = 'query ($filter: PortOrderFilter) { portOrders(filter: $filter) { totalCount edges { node { id } } } }'
  const long = 'x'.repeat(200_000)

  it.each<[string, object, unknown[]]>([
    ['a very long search', { search: long }, []],
    ['a search of SQL wildcards', { search: '%_\\'.repeat(1000) }, []],
    ['a search of many digits', { search: '9'.repeat(1000) }, []],
    ['a very long number', { number: '1'.repeat(200_000) }, []],
    ['ids that are none', { migrationId: long, carrierId: ['', 'x', long] }, []],
    ['a null character', { search: 'a\0' }, ['BAD_USER_INPUT']],
    ['half a character', { search: '\ud800' }, ['BAD_USER_INPUT']],
    ['a stage that is none', { stage: ['LOA_SENT'] }, ['BAD_USER_INPUT']],
    ['a condition that is none', { condition: ['LATE'] }, ['BAD_USER_INPUT']],
    ['a date that is none', { focFrom: '2026-02-30' }, ['BAD_USER_INPUT']],
    ['dates the wrong way round', { focFrom: '2026-02-03', focTo: '2026-02-01' }, []],
    ['null in a list', { stage: [null] }, ['BAD_USER_INPUT']],
  ])('%s', async (_case, filter, codes) => {
    expect(await codesOf(FILTER, { filter })).toEqual(codes)
  })

  it.each<[string, object, unknown[]]>([
    ['a very long search', { search: long }, []],
    ['a search of SQL wildcards', { search: '%_\\'.repeat(1000) }, []],
    ['a very long name', { projectManager: [long] }, []],
    ['a null character', { projectManager: ['a\0'] }, ['BAD_USER_INPUT']],
    ['a stage below all', { dealStageFrom: -(2 ** 31) }, []],
    ['a stage past all integers', { dealStageFrom: 2 ** 40 }, ['BAD_USER_INPUT']],
    ['null in a list', { projectManager: [null] }, ['BAD_USER_INPUT']],
  ])('of migrations: %s', async (_case, filter, codes) => {
    expect(
      await codesOf('query ($filter: MigrationFilter) { migrations(filter: $filter) { totalCount } }', { filter }),
    ).toEqual(codes)
  })

  it.each(['x'.repeat(200_000), '9'.repeat(1000), '%_\\', "' OR 1 = 1"])(
    'a search of numbers for %.20s',
    async (search) => {
      const ask =
        'query ($id: ID!, $search: String) { portOrder(id: $id) { migration { numbers(search: $search) { totalCount } } } }'
      expect(await codesOf(ask, { id, search })).toEqual([])
    },
  )

  it.each(['', 'x', UUID, long, "' OR 1 = 1"])('order %.40s is null', async (unknown) => {
    expect(await desk.read(unknown, 'id')).toBeNull()
  })

  it('an id in capitals is the same id', async () => {
    expect(await desk.read(id.toUpperCase(), 'id')).toEqual({ id })
  })
})

describe('commands', () => {
  const COMMANDS = [
    'beginPortDay',
    'splitUnportedNumbers',
    'completePortOrder',
    'cancelPortOrder',
    'holdPortOrder',
    'releasePortOrder',
  ] as const

  it.each(COMMANDS)('%s of an order that is none: NOT_FOUND', async (mutation) => {
    for (const portOrderId of ['', 'x', UUID, 'x'.repeat(100_000)]) {
      const { errorMessages, refusals } = await desk.give(mutation, { portOrderId, reason: 'r' }, {})
      expect(errorMessages).toEqual([])
      expect(refusals.map(({ code, path }) => [code, path])).toEqual([['NOT_FOUND', ['portOrderId']]])
      expect(refusals[0]?.message.length).toBeLessThan(200)
    }
  })

  it.each<[string, object, unknown[]]>([
    ['a version past all integers', { expectedVersion: 2 ** 40 }, ['BAD_USER_INPUT']],
    ['a null character in the reason', { reason: '\0' }, ['BAD_USER_INPUT']],
    ['half a character in the override', { override: '\udc00' }, ['BAD_USER_INPUT']],
    ['a version that will be', { reason: 'r', expectedVersion: 2 ** 31 - 1 }, []],
    ['a version below all', { reason: 'r', expectedVersion: -5 }, []],
    ['a very long reason', { reason: 'x'.repeat(500_000) }, []],
  ])('%s', async (_case, input, codes) => {
    expect((await desk.give('holdPortOrder', { portOrderId: id, ...input })).errors).toEqual(codes)
  })
})
