import { describe, expect, test } from 'vitest'
import { track, words } from './tracker-run.ts'

const M = '--migration-id 11111111-1111-4111-8111-111111111111'

// Nothing listens at this address: whatever answers 2 was judged before anything was sent.
const url = 'http://127.0.0.1:9'

describe('what is not understood ends with 2 and says why', () => {
  test.each([
    ['', '--action is missing'],
    ['frobnicate', 'There is no command "frobnicate"'],
    ['--frobnicate', "unknown option '--frobnicate'"],
    ['--action destroy', 'one of create, status, update, checklist'],
    ['--action status', '--action status wants --migration-id'],
    [`--action status ${M} --stage complete`, '--stage does not go with --action status'],
    [`--action create ${M}`, 'wants --numbers and --carrier'],
    [`--action create ${M} --numbers 4155550100 --carrier ' '`, 'It is empty'],
    [
      `--action create ${M} --numbers 4155550100 --carrier X --carrier-type cable`,
      'ilec, clec, wireless, regional, toll_free',
    ],
    [`--action update ${M}`, 'wants --stage'],
    [`--action update ${M} --stage done`, 'loa_pending, loa_submitted, foc_received, port_day, complete'],
    [`--action update ${M} --stage loa_pending`, 'porting-tracker orders reject'],
    [`--action update ${M} --stage foc_received`, 'wants --foc-date'],
    [`--action update ${M} --stage foc_received --foc-date 2026-02-30`, 'a date that exists'],
    [`--action update ${M} --stage foc_received --foc-date 15.6.2026`, 'a date that exists'],
    [`--action update ${M} --stage foc_received --foc-date 2026-06-15 --foc-time 25:00`, '00:00 to 23:59'],
    [`--action update ${M} --stage foc_received --foc-date 2026-06-15 --time-zone +05:00`, 'IANA time zone'],
    [`--action update ${M} --stage foc_received --foc-date 2026-06-15 --requested-by them`, 'us, carrier'],
    [`--action update ${M} --stage complete --foc-date 2026-06-15`, '--foc-date does not go with --stage complete'],
    [`--action update ${M} --stage port_day --override now`, '--override does not go with --stage port_day'],
    ['--key pd_secret whoami', 'PORTDAY_API_KEY'],
    ['whoami --api-key=pd_secret', 'PORTDAY_API_KEY'],
    ['orders', 'Usage: porting-tracker orders'],
    ['orders frobnicate', "unknown command 'frobnicate'"],
    ['orders show', "missing required argument 'order'"],
    ['orders show 1 2', 'too many arguments'],
    ['orders list --first 0', 'a whole number from 1 to 100'],
    ['orders list --first 101', 'a whole number from 1 to 100'],
    ['orders hold 1', "required option '--reason <text>'"],
    ['orders amend 1', 'Nothing to change'],
    ['orders amend 1 --expected-version 2', 'Nothing to change'],
    ['orders amend 1 --requested-date soon', 'a date that exists'],
    ['orders submit 1 --submitted-at 2026-06-01', 'an instant with its offset'],
    ['carriers update Cox', 'Nothing to change'],
    ['carriers update Cox --json', 'Nothing to change'],
    ['carriers update Cox --foc-days 10', 'two whole numbers, such as 10-15'],
    ['carriers update Cox --holidays-added 2026-02-30', 'a date that exists'],
    ['carriers update Cox --answers-at-night maybe', 'yes or no'],
    ['migrations platform 1 --lock-hours -1', 'a whole number from 0'],
    ['foc estimate', '--carrier or --carrier-type'],
    ['calendar --from 2026-06-01', '--from and --to go together'],
    ['calendar --month 2026-06 --from 2026-06-01 --to 2026-06-02', '--month does not go with'],
    ['calendar --month 2026-13', 'a month, such as 2026-06'],
    ['migrations target 1 soon', 'soon is not a date'],
    ['loa save 1 nowhere.json', "can't be read (ENOENT)"],
    ["numbers check ' , '", 'The list holds no number'],
  ])('%s', async (line, said) => {
    const { code, stdout, stderr } = await track(words(line), { url })
    expect(stderr).toContain(said)
    expect(stdout).toBe('')
    expect(code).toBe(2)
    expect(stderr).not.toContain('pd_secret')
  })

  test.each([
    ['not JSON', '{', 'stdin is not JSON'],
    ['no object', '[1]', 'stdin holds no JSON object'],
  ])('a letter that is %s', async (_title, stdin, said) => {
    const { code, stderr } = await track(['loa', 'save', '1', '-'], { url, stdin })
    expect(code).toBe(2)
    expect(stderr).toContain(said)
  })

  test.each([
    ['ftp://example.org', 'not a web address'],
    ['portday', 'not a web address'],
    ['http://user:pass@example.org', 'holds a name or a password'],
  ])('PORTDAY_URL=%s', async (address, said) => {
    const { code, stderr } = await track(['whoami'], { url: address })
    expect(code).toBe(2)
    expect(stderr).toContain(said)
  })
})

describe('help', () => {
  test.each([['--help'], ['orders --help'], ['orders list --help'], ['foc confirm --help'], ['whoami --help']])(
    '%s starts with examples, on stdout, and ends with 0',
    async (line) => {
      const { code, stdout, stderr } = await track(words(line))
      expect(code).toBe(0)
      expect(stdout.startsWith('Examples:\n  porting-tracker ')).toBe(true)
      expect(stdout).toContain('Usage: porting-tracker')
      expect(stderr).toBe('')
    },
  )

  test('--version', async () => {
    expect(await track(['--version'])).toEqual({ code: 0, stdout: '0.1.0\n', stderr: '' })
  })
})
