import type { IncomingHttpHeaders } from 'node:http'

export const SESSION_COOKIE = 'portday_session'

/** What a request brought to say who asks. */
export type Credentials =
  | { readonly kind: 'none' }
  | { readonly kind: 'key' | 'session'; readonly secret: string }
  | { readonly kind: 'malformed'; readonly problem: string }

/** Reads them; a header comes before a cookie. */
export function credentialsIn(headers: IncomingHttpHeaders): Credentials {
  const { authorization, cookie } = headers
  if (authorization !== undefined) {
    const key = /^Bearer +([\x21-\x7e]{1,200})$/i.exec(authorization)?.[1]
    if (key !== undefined) return { kind: 'key', secret: key }
    return { kind: 'malformed', problem: 'The Authorization header is not of the form `Bearer <key>`.' }
  }
  const session =
    cookie === undefined ? undefined : /(?:^|; *)portday_session=([A-Za-z0-9]{1,200})(?:;|$)/.exec(cookie)?.[1]
  return session === undefined ? { kind: 'none' } : { kind: 'session', secret: session }
}
