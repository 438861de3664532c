import { usage } from '../failure.ts'

const OWN_MACHINE = 'http://127.0.0.1:4000'

/** Where the API is: PORTDAY_URL, with or without /graphql, else the server on this machine. */
export function apiAddress(env: Readonly<Record<string, string | undefined>>): URL {
  const given = env['PORTDAY_URL']?.trim() || OWN_MACHINE
  const address = URL.canParse(given) ? new URL(given) : null
  if (address === null || !['http:', 'https:'].includes(address.protocol)) {
    throw usage(`PORTDAY_URL is not a web address: ${given}`, `Set it to one such as ${OWN_MACHINE}.`)
  }
  if (address.username !== '' || address.password !== '') {
    throw usage('PORTDAY_URL holds a name or a password.', 'Take it out, and put the key into PORTDAY_API_KEY.')
  }
  if (address.pathname === '/') address.pathname = '/graphql'
  return address
}

/** Whether an address is on this machine. */
export function isOwnMachine({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\./.test(hostname)
}
