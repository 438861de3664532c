import { afterEach, describe, expect, test } from 'vitest'
import { type StandIn, startStandIn } from './stand-in-api.ts'
import { track } from './tracker-run.ts'
import { acceptedOrders, anOrder, aRule, MIGRATION_ID, ORDER_ID, OTHER_ORDER_ID } from './world.ts'

let api: StandIn
afterEach(() => api.close())

async function create(answer: unknown, numbers = '415-555-0100', ...more: string[]) {
  api = await startStandIn({ createPortOrder: () => answer })
  const line = [
    '--action',
    'create',
    '--migration-id',
    MIGRATION_ID,
    '--carrier',
    'Spectrum Business',
    '--numbers',
    numbers,
  ]
  return track([...line, ...more], { url: api.url })
}

describe('--action create (R12.1)', () => {
  test('the ID and loa_pending on stdout, warnings on stderr', async () => {
    const warnings = [aRule('CARRIER_ASSUMED_REGIONAL', { message: 'Tiny Telco is new and was taken as regional.' })]
    const { code, stdout, stderr } = await create(acceptedOrders([anOrder()], { warnings }))
    expect(code).toBe(0)
    expect(stdout).toBe(
      [
        `Port order ${ORDER_ID} (PO-1018): loa_pending`,
        '  Spectrum Business, 3 numbers, FOC expected by 2026-06-23 if submitted today',
        '  Next: Submit the LOA.',
        '',
      ].join('\n'),
    )
    expect(stderr).toContain('Warning: Tiny Telco is new and was taken as regional.')
    expect(stderr).toContain('CARRIER_ASSUMED_REGIONAL')
  })

  test('a mixed list is answered with the orders that it needs, and the flag that makes them', async () => {
    const { code, stdout, stderr } = await create({
      portOrders: [],
      refusals: [aRule('NEEDS_SPLIT')],
      warnings: [],
      proposedSplit: [
        {
          carrier: 'Spectrum Business',
          carrierType: 'CLEC',
          accountNumber: '44',
          btn: '+14155550100',
          numbers: ['+14155550100', '+14155550101'],
        },
        {
          carrier: 'Spectrum Business',
          carrierType: 'TOLL_FREE',
          accountNumber: null,
          btn: null,
          numbers: ['+18005550199'],
        },
      ],
    })
    expect(code).toBe(3)
    expect(stdout).toBe('')
    expect(stderr).toContain('Spectrum Business (clec), account 44, BTN 415-555-0100, 2 numbers: 415-555-0100..0101')
    expect(stderr).toContain('Spectrum Business (toll_free), 1 number: 800-555-0199')
    expect(stderr).toContain('--split')
  })

  test('with --split, a line for every order', async () => {
    const { stdout } = await create(
      acceptedOrders([anOrder(), anOrder({ id: OTHER_ORDER_ID })]),
      '415-555-0100',
      '--split',
    )
    expect(stdout).toContain(`Port order ${ORDER_ID} (PO-1018): loa_pending`)
    expect(stdout).toContain(`Port order ${OTHER_ORDER_ID} (PO-1018): loa_pending`)
  })

  test.each([
    [
      'one account each',
      '415-555-0100@4470,415-555-0101@4471',
      [
        ['0100', '4470'],
        ['0101', '4471'],
      ],
    ],
    [
      'a range of an account, among numbers without one',
      '415-555-0100, 415-555-0102..0103 @ A 44-71;;\n415-555-0101',
      [
        ['0100', undefined],
        ['0102', 'A 44-71'],
        ['0103', 'A 44-71'],
        ['0101', undefined],
      ],
    ],
  ])('a list that names its accounts (R12.1): %s', async (_title, numbers, entries) => {
    const { code } = await create(acceptedOrders(), numbers, '--split')
    expect(code).toBe(0)
    expect(api.sent[0]?.variables['input']).toEqual({
      migrationId: MIGRATION_ID,
      carrier: 'Spectrum Business',
      split: true,
      entries: entries.map(([last, accountNumber]) =>
        accountNumber === undefined ? { number: `+1415555${last}` } : { number: `+1415555${last}`, accountNumber },
      ),
    })
  })

  test('the list that names its accounts may come from stdin', async () => {
    api = await startStandIn({ createPortOrder: () => acceptedOrders() })
    const line = ['orders', 'create', '--migration-id', MIGRATION_ID, '--carrier', 'Cox', '--numbers', '-']
    await track(line, { url: api.url, stdin: '415-555-0100@4470\n' })
    expect(api.sent[0]?.variables['input']).toMatchObject({
      entries: [{ number: '+14155550100', accountNumber: '4470' }],
    })
  })

  test('an unknown migration is refused as the API says (R12.5)', async () => {
    const refusals = [aRule('NOT_FOUND', { path: ['migrationId'], remedy: 'Make it first.' })]
    const { code, stderr } = await create({ portOrders: [], refusals, warnings: [], proposedSplit: [] })
    expect(code).toBe(4)
    expect(stderr).toContain('Make it first.')
  })

  test.each([
    ['unreadable', '415-555-0100, 415-55', ['Entry 2, "415-55"', 'NUMBER_INVALID, at numbers.1']],
    ['two bad ones', 'x, 415-555-0100, 44 20 7946 0958', ['Entry 1, "x"', 'Entry 3, "44 20 7946 0958"']],
    ['backward', '415-555-0119..0100', ['Entry 1, "415-555-0119..0100"', 'backward']],
    ['twice', '415-555-0100, 4155550100', ['Entry 2', 'NUMBER_REPEATED']],
    ['too many', '415-200-0000..415-219-9999', ['10,000']],
    ['on two accounts', '415-555-0100@4470, 415-555-0100@4471', ['Entry 2', 'NUMBER_REPEATED']],
    ['unreadable at its account', '415-555-0100, 415-55@4471', ['Entry 2, "415-55"', 'NUMBER_INVALID']],
    ['with an account that is missing', '415-555-0100@', ['Entry 1, "415-555-0100@"', 'NUMBER_INVALID']],
    ['with a number that is missing', '@4471', ['Entry 1, "@4471"', 'NUMBER_INVALID']],
    ['none', ' ; ', ['The list holds no number', 'VALUE_MISSING']],
  ])('a list with a bad entry is not sent (R8.5): %s', async (_title, numbers, said) => {
    const { code, stdout, stderr } = await create(acceptedOrders(), numbers)
    expect(code).toBe(3)
    expect(stdout).toBe('')
    for (const part of said) expect(stderr).toContain(part)
    expect(api.sent).toEqual([])
  })
})
