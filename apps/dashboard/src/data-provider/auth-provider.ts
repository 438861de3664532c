import type { AuthProvider } from 'ra-core'
import { failureOf } from '../api/failure.ts'

/** Who asks is the session's cookie, which only a sign-in link makes: there is no form to sign in with. */
export const authProvider: AuthProvider = {
  login: () => Promise.reject(new Error('Open a sign-in link in this browser.')),
  logout: () => Promise.resolve(),
  checkAuth: () => Promise.resolve(),
  checkError: (error) => (failureOf(error).kind === 'signed-out' ? Promise.reject(error) : Promise.resolve()),
  getPermissions: () => Promise.resolve(),
}
