import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'
import { describe, expect, it } from 'vitest'
import { failureOf } from './failure.ts'

function answered(message: string, extensions: Record<string, unknown>) {
  return new CombinedGraphQLErrors({ data: null, errors: [{ message, extensions }] })
}
function refused(status: number, bodyText: string) {
  return new ServerError('refused', { response: new Response(null, { status }), bodyText })
}
const SIGN_IN = JSON.stringify({ errors: [{ message: 'Sign in', extensions: { code: 'UNAUTHENTICATED' } }] })

describe('why there are no orders', () => {
  it.each([
    [answered('Sign in', { code: 'UNAUTHENTICATED' }), { kind: 'signed-out' }],
    [refused(401, SIGN_IN), { kind: 'signed-out' }],
    [answered('Not yours', { code: 'FORBIDDEN' }), { kind: 'forbidden' }],
    [answered('Slow down', { code: 'RATE_LIMITED' }), { kind: 'busy' }],
    [
      answered('+1 has no digits.', { code: 'BAD_USER_INPUT', remedy: 'Add them.' }),
      { kind: 'not-taken', message: '+1 has no digits. Add them.' },
    ],
    [
      answered('Internal server error', { code: 'INTERNAL_SERVER_ERROR', requestId: '7f3a' }),
      { kind: 'fault', requestId: '7f3a' },
    ],
    [answered('Internal server error', {}), { kind: 'fault', requestId: null }],
    [refused(502, '<html>Bad gateway</html>'), { kind: 'fault', requestId: null }],
    [new TypeError('Failed to fetch'), { kind: 'unreachable' }],
  ])('%s', (error, failure) => {
    expect(failureOf(error)).toEqual(failure)
  })
})
