import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk, said } from '../foc/porting-desk.fixture.ts'
import { journalOf, journalProblems, timesRefused, writtenRows } from '../port-orders/port-day.fixture.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(async () => {
  expect(await journalProblems(desk)).toEqual([])
  await desk.close()
})

const FIELDS =
  'id version customerName timeZone targetDate dealStage winningCarrier { name lockHours } sites { name address timeZone contacts { name phone } }'
const ACME = { customerName: 'Acme', winningCarrier: 'Ringline', timeZone: 'America/Chicago' }

interface Made {
  readonly id: string
  readonly version: number
  readonly sites: readonly { readonly name: string }[]
}

const create = (input: object, key?: string | null) =>
  desk.give<Made>('createMigration', { ...ACME, ...input }, { fields: FIELDS, ...(key === undefined ? {} : { key }) })

describe('createMigration', () => {
  it('makes it with its Main site, its event and what is to be sent (R1.1)', async () => {
    const id = randomUUID()
    const reply = await create({ id: id.toUpperCase(), targetDate: '2026-09-01', dealStage: 3 })
    expect(reply.refusals).toEqual([])
    expect(reply.made).toEqual({
      ...{ id, version: 1, customerName: 'Acme', timeZone: 'America/Chicago', targetDate: '2026-09-01', dealStage: 3 },
      winningCarrier: { name: 'Ringline', lockHours: 24 },
      sites: [{ name: 'Main site', address: null, timeZone: 'America/Chicago', contacts: [] }],
    })
    expect(await journalOf(desk, id)).toEqual(['create_migration by the engineer'])
    expect(await desk.rows('SELECT customer_name, time_zone FROM customer_migrations WHERE id = $1', id)).toEqual([
      { customer_name: 'Acme', time_zone: 'America/Chicago' },
    ])
  })

  it('a second one with the same id is refused, shows the first and writes nothing', async () => {
    const { made } = await create({})
    const before = await writtenRows(desk)
    const reply = await create({ id: made?.id, customerName: 'Another', winningCarrier: 'Never Seen' })
    expect(said(reply.refusals)).toEqual(['ALREADY_EXISTS id'])
    expect(reply.made).toMatchObject({ id: made?.id, customerName: 'Acme' })
    expect(await writtenRows(desk)).toEqual(before)
    expect(await timesRefused(desk, 'create_migration', 'ALREADY_EXISTS')).toBe(1)
  })

  it('refuses who has no right', async () => {
    const before = await writtenRows(desk)
    expect((await create({}, desk.api.readerKey)).errors).toEqual(['FORBIDDEN'])
    expect((await create({}, null)).errors).toEqual(['UNAUTHENTICATED'])
    expect(await writtenRows(desk)).toEqual(before)
  })

  it('loses the race cleanly: of many at once with the same id, one is made', async () => {
    const id = randomUUID()
    const replies = await Promise.all(
      Array.from({ length: 8 }, (_, at) =>
        create({ id, customerName: `Racer ${at}`, winningCarrier: `Platform ${at}` }),
      ),
    )
    expect(replies.flatMap(({ errorMessages }) => errorMessages)).toEqual([])
    expect(replies.flatMap(({ refusals }) => said(refusals))).toEqual(Array(7).fill('ALREADY_EXISTS id'))
    expect(await journalOf(desk, id)).toHaveLength(1)
    expect(await desk.rows(`SELECT name FROM winning_carriers WHERE name LIKE 'Platform%'`)).toHaveLength(1)
  })

  it('a platform that many name at once is made once, whatever its letter case', async () => {
    const names = ['Skyline', 'skyline', ' SKYLINE ', 'Sky  line', 'Sky line']
    const replies = await Promise.all(names.map((winningCarrier) => create({ winningCarrier })))
    expect(replies.flatMap(({ errors, refusals }) => [...errors, ...refusals])).toEqual([])
    expect(
      await desk.rows(`SELECT lower(name) AS name FROM winning_carriers WHERE name ILIKE 'sky%' ORDER BY 1`),
    ).toEqual([{ name: 'sky line' }, { name: 'skyline' }])
  })

  it.each<[string, object, string[]]>([
    ['a blank customer', { customerName: ' ' }, ['VALUE_MISSING customerName']],
    ['a long customer', { customerName: 'x'.repeat(121) }, ['VALUE_INVALID customerName']],
    ['a bell in the customer', { customerName: 'A\u0007' }, ['VALUE_INVALID customerName']],
    ['no platform', { winningCarrier: '' }, ['VALUE_MISSING winningCarrier']],
    ['an id that is none', { id: 'x' }, ['VALUE_INVALID id']],
    ['an empty id', { id: '' }, ['VALUE_INVALID id']],
    ['a stage that no deal has', { dealStage: -1 }, ['VALUE_INVALID dealStage']],
    [
      'everything',
      { customerName: '', winningCarrier: '', id: 'x', dealStage: 21 },
      ['VALUE_MISSING customerName', 'VALUE_MISSING winningCarrier', 'VALUE_INVALID id', 'VALUE_INVALID dealStage'],
    ],
  ])('%s is refused', async (_case, input, refusals) => {
    const before = await writtenRows(desk)
    const reply = await create(input)
    expect({ errors: reply.errorMessages, said: said(reply.refusals) }).toEqual({ errors: [], said: refusals })
    expect(reply.made).toBeNull()
    expect(await writtenRows(desk)).toEqual(before)
  })

  it.each<[string, object]>([
    ['an unknown zone', { timeZone: 'Mars/Olympus' }],
    ['an offset for a zone', { timeZone: '+02:00' }],
    ['an empty zone', { timeZone: '' }],
    ['a date that is none', { targetDate: '2026-02-30' }],
    ['a date with letters', { targetDate: 'tomorrow' }],
    ['a year out of reach', { targetDate: '9999-01-01' }],
    ['a stage past all integers', { dealStage: 2 ** 40 }],
    ['a null character', { customerName: 'A\0' }],
  ])('%s is a typed error with its remedy', async (_case, input) => {
    const reply = await create(input)
    expect(reply.errors).toEqual(['BAD_USER_INPUT'])
  })
})

describe('addSite', () => {
  const add = (input: object, key?: string | null) =>
    desk.give<Made>('addSite', input, { fields: FIELDS, ...(key === undefined ? {} : { key }) })

  it('adds it with its people, its event and what is to be sent', async () => {
    const migrationId = await desk.migration(ACME)
    const contacts = [{ name: ' Ana ', phone: '(212) 555-0100' }, { name: 'Bo' }]
    const reply = await add({
      migrationId,
      name: ' Annex ',
      address: '1 Main St',
      timeZone: 'America/Denver',
      contacts,
    })
    expect(reply.refusals).toEqual([])
    expect(reply.made).toMatchObject({
      version: 2,
      sites: [
        { name: 'Main site' },
        {
          ...{ name: 'Annex', address: '1 Main St', timeZone: 'America/Denver' },
          contacts: [
            { name: 'Ana', phone: '+12125550100' },
            { name: 'Bo', phone: null },
          ],
        },
      ],
    })
    expect(await journalOf(desk, migrationId)).toEqual(['create_migration by the engineer', 'add_site by the engineer'])
    expect((await add({ migrationId, name: 'Third' })).made?.sites).toMatchObject([
      {},
      {},
      { timeZone: 'America/Chicago' },
    ])
  })

  it.each<[string, object, string[]]>([
    ['a name that is taken', { name: 'main SITE' }, ['ALREADY_EXISTS name']],
    ['no name', { name: ' ' }, ['VALUE_MISSING name']],
    [
      'long texts',
      { name: 'x'.repeat(121), address: 'x'.repeat(301) },
      ['VALUE_INVALID name', 'VALUE_INVALID address'],
    ],
    [
      'people without name or number',
      { name: 'B', contacts: [{ name: '' }, { name: 'Bo', phone: '12' }] },
      ['VALUE_MISSING contacts.0.name', 'NUMBER_INVALID contacts.1.phone'],
    ],
  ])('%s is refused', async (_case, input, refusals) => {
    const migrationId = await desk.migration(ACME)
    const before = await writtenRows(desk)
    const reply = await add({ migrationId, ...input })
    expect({ errors: reply.errorMessages, said: said(reply.refusals) }).toEqual({ errors: [], said: refusals })
    expect(reply.made).toMatchObject({ id: migrationId, version: 1 })
    expect(await writtenRows(desk)).toEqual(before)
  })

  it.each(['00000000-0000-4000-8000-000000000000', 'x', '', "' OR 1 = 1"])(
    'migration %s is not found',
    async (migrationId) => {
      const counted = await timesRefused(desk, 'add_site', 'NOT_FOUND')
      const reply = await add({ migrationId, name: 'A' })
      expect(said(reply.refusals)).toEqual(['NOT_FOUND migrationId'])
      expect(reply.made).toBeNull()
      expect(await timesRefused(desk, 'add_site', 'NOT_FOUND')).toBe(counted + 1)
    },
  )

  it('refuses who has no right', async () => {
    const migrationId = await desk.migration(ACME)
    expect((await add({ migrationId, name: 'A' }, desk.api.readerKey)).errors).toEqual(['FORBIDDEN'])
    expect((await add({ migrationId, name: 'A' }, null)).errors).toEqual(['UNAUTHENTICATED'])
  })

  it('loses the race cleanly: of many at once with the same name, one is added', async () => {
    const migrationId = await desk.migration(ACME)
    const replies = await Promise.all(Array.from({ length: 6 }, () => add({ migrationId, name: 'Annex' })))
    expect(replies.flatMap(({ errorMessages }) => errorMessages)).toEqual([])
    expect(replies.flatMap(({ refusals }) => said(refusals))).toEqual(Array(5).fill('ALREADY_EXISTS name'))
    expect(await desk.readMigration(migrationId, 'version sites { name }')).toEqual({
      version: 2,
      sites: [{ name: 'Main site' }, { name: 'Annex' }],
    })
  })

  it('two in one request: each answers with what is there then', async () => {
    const migrationId = await desk.migration(ACME)
    const { data } = await desk.api.graphql<Record<string, { migration: Made }>>(
      `mutation ($one: AddSiteInput!, $two: AddSiteInput!) {
         one: addSite(input: $one) { migration { version sites { name } } }
         two: addSite(input: $two) { migration { version sites { name } } } }`,
      { one: { migrationId, name: 'One' }, two: { migrationId, name: 'Two' } },
    )
    expect(data['one']?.migration).toMatchObject({ version: 2, sites: [{ name: 'Main site' }, { name: 'One' }] })
    expect(data['two']?.migration).toMatchObject({ version: 3, sites: [{}, {}, { name: 'Two' }] })
  })
})

describe('the list of migrations', () => {
  const LIST = `query ($search: String, $first: Int, $after: String, $offset: Int) {
    migrations(search: $search, first: $first, after: $after, offset: $offset) {
      totalCount pageInfo { hasNextPage hasPreviousPage endCursor } edges { node { id customerName } } } }`
  interface Page {
    readonly totalCount: number
    readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null }
    readonly edges: readonly { readonly node: { readonly id: string; readonly customerName: string } }[]
  }
  const list = async (variables: object) => (await desk.ask<{ migrations: Page }>(LIST, variables)).migrations
  const namesOf = (page: Page) => page.edges.map(({ node }) => node.customerName)

  it('walks from the newest to the oldest without losing or doubling one, by cursor and by offset', async () => {
    for (let at = 0; at < 9; at += 1) {
      desk.at(`2026-06-02T12:00:0${at % 3}Z`)
      await desk.migration({ customerName: `Walker ${at}` })
    }
    const whole = await list({ search: 'walker', first: 100 })
    expect(whole.totalCount).toBe(9)
    const walked: string[] = []
    let after: string | null = null
    do {
      const page: Page = await list({ search: 'walker', first: 2, after })
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null)
      walked.push(...namesOf(page))
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after !== null)
    expect(walked).toEqual(namesOf(whole))
    expect(new Set(walked).size).toBe(9)
    const pages = await Promise.all([0, 4, 8].map((offset) => list({ search: 'walker', first: 4, offset })))
    expect(pages.flatMap(namesOf)).toEqual(walked)
  })

  it.each([
    ['100%', ['100% Ltd']],
    ['%', ['100% Ltd']],
    ['_', ['Under_score']],
    ['ünïcode', ['Ünïcode GmbH']],
    ['\\', []],
  ])('search for %s', async (search, names) => {
    if ((await list({ search: 'Under_score' })).totalCount === 0) {
      for (const customerName of ['100% Ltd', 'Under_score', 'Ünïcode GmbH']) await desk.migration({ customerName })
    }
    expect(namesOf(await list({ search }))).toEqual(names)
  })

  it.each(['00000000-0000-4000-8000-000000000000', 'x', ''])('migration %s is null', async (id) => {
    expect(await desk.readMigration(id, 'id')).toBeNull()
  })
})
