import { afterEach, describe, expect, test } from 'vitest'
import { type StandIn, startSaying, startStandIn } from './stand-in-api.ts'
import { track } from './tracker-run.ts'
import { accepted, anOrder, aRule, ORDER_ID } from './world.ts'

let api: StandIn
afterEach(() => api.close())

const refused = (...refusals: unknown[]) => accepted(anOrder(), { refusals })
const hold = (around = {}) => track(['orders', 'hold', ORDER_ID, '--reason', 'x'], { url: api.url, ...around })

describe('what the API answers decides the exit code', () => {
  test.each([
    ['accepted', accepted(), 0],
    ['accepted with a warning', accepted(anOrder(), { warnings: [aRule('LOA_NOT_ON_FILE')] }), 0],
    ['refused by a rule', refused(aRule('STAGE_FORBIDS')), 3],
    ['not found', refused(aRule('NOT_FOUND')), 4],
    ['an old version', refused(aRule('STALE_VERSION', { changedFields: ['stage', 'focDate'] })), 5],
    ['not found among others', refused(aRule('VALUE_INVALID'), aRule('NOT_FOUND')), 4],
  ])('%s', async (_title, answer, exit) => {
    api = await startStandIn({ holdPortOrder: () => answer })
    expect((await hold()).code).toBe(exit)
  })

  test.each([
    ['BAD_USER_INPUT', 2, 'Correct the value'],
    ['UNAUTHENTICATED', 1, 'PORTDAY_API_KEY'],
    ['FORBIDDEN', 1, 'whoami'],
    ['RATE_LIMITED', 1, 'Wait a minute'],
    ['GRAPHQL_VALIDATION_FAILED', 1, 'different versions'],
    ['INTERNAL_SERVER_ERROR', 1, 'log of the server'],
    ['SOMETHING_NEW', 1, 'log of the server'],
  ])('the error %s', async (code, exit, said) => {
    api = await startSaying(
      JSON.stringify({ errors: [{ message: 'It failed', extensions: { code, errorId: 'e-17' } }] }),
    )
    const ran = await hold()
    expect(ran.code).toBe(exit)
    expect(ran.stderr).toContain(`It failed (e-17) [${code}]`)
    expect(ran.stderr).toContain(said)
    expect(ran.stdout).toBe('')
  })

  test.each([
    ['a page of HTML', '<html>', 200],
    ['JSON that is no GraphQL', '{"status":"ok"}', 404],
    ['a list', '[]', 200],
    ['data without data', '{"data":null}', 200],
  ])('%s is not Portday', async (_title, text, status) => {
    api = await startSaying(text, status)
    const ran = await hold()
    expect(ran.code).toBe(6)
    expect(ran.stderr).toContain('is not Portday')
  })

  test('nobody listens: the address, and how to start it', async () => {
    api = await startSaying('')
    await api.close()
    const ran = await hold()
    expect(ran.code).toBe(6)
    expect(ran.stderr).toContain(`${api.url} (ECONNREFUSED)`)
    expect(ran.stderr).toContain('npm start')
    api = await startSaying('')
  })
})

describe('refusals and warnings are talk, on stderr', () => {
  test('a refusal says what is, what to do, the code, the place and the order', async () => {
    const refusal = aRule('LOCKED', {
      message: 'The FOC is 20 hours away; no edit inside 24.',
      remedy: 'Call the winning carrier.',
      path: ['date'],
      portOrderId: ORDER_ID,
    })
    api = await startStandIn({ holdPortOrder: () => refused(refusal) })
    const { stdout, stderr } = await hold()
    expect(stdout).toBe('')
    expect(stderr).toBe(
      [
        'Refused: The FOC is 20 hours away; no edit inside 24.',
        '  Call the winning carrier.',
        `  LOCKED, at date, order ${ORDER_ID}`,
        '',
      ].join('\n'),
    )
  })

  test('remedies name options, and messages stay as the API says them', async () => {
    const texts = { message: 'The override is locked.', remedy: 'Say so with requestedBy: CARRIER.' }
    api = await startStandIn({ holdPortOrder: () => refused(aRule('LOCKED', texts)) })
    const { stderr } = await hold()
    expect(stderr).toContain('Refused: The override is locked.\n  Say so with --requested-by carrier.\n')
  })

  test('an old version names what changed', async () => {
    api = await startStandIn({
      holdPortOrder: () => refused(aRule('STALE_VERSION', { changedFields: ['stage', 'foc'] })),
    })
    expect((await hold()).stderr).toContain('changed since: stage, foc')
  })

  test('with --json the payload of a refusal is on stdout', async () => {
    api = await startStandIn({ holdPortOrder: () => refused(aRule('LOCKED')) })
    const { code, stdout, stderr } = await track(['orders', 'hold', ORDER_ID, '--reason', 'x', '--json'], {
      url: api.url,
    })
    expect(code).toBe(3)
    expect(JSON.parse(stdout).holdPortOrder.refusals).toMatchObject([{ code: 'LOCKED' }])
    expect(stderr).toContain('Refused:')
  })

  test.each([
    ['a terminal', { terminal: true }, true],
    ['a file', { terminal: false }, false],
    ['a terminal under NO_COLOR', { terminal: true, env: { NO_COLOR: '1' } }, false],
    ['a terminal under an empty NO_COLOR', { terminal: true, env: { NO_COLOR: '' } }, true],
    ['a dumb terminal', { terminal: true, env: { TERM: 'dumb' } }, false],
  ])('colours on %s', async (_title, around, coloured) => {
    api = await startStandIn({ holdPortOrder: () => refused(aRule('LOCKED')) })
    expect((await hold(around)).stderr.includes('\u001b[')).toBe(coloured)
  })

  test('--no-color, anywhere', async () => {
    api = await startStandIn({ holdPortOrder: () => refused(aRule('LOCKED')) })
    for (const line of [
      ['--no-color', 'orders', 'hold', ORDER_ID],
      ['orders', 'hold', ORDER_ID, '--no-color'],
    ]) {
      const { stderr } = await track([...line, '--reason', 'x'], {
        url: api.url,
        terminal: true,
      })
      expect(stderr).not.toContain('\u001b[')
      expect(stderr).toContain('Refused:')
    }
  })
})
