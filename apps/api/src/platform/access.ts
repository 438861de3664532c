import type { AuthCheckerFn } from 'type-graphql'
import { forbidden, unauthenticated } from './errors.ts'
import type { RequestContext } from './request-context.ts'
import { type Role, reaches } from './role.ts'

/** What `@Authorized(…)` takes: the least that the caller has to be. */
export type Access = 'READER' | 'ENGINEER' | 'ADMIN'

const ROLE_OF = { READER: 'reader', ENGINEER: 'engineer', ADMIN: 'admin' } as const satisfies Record<Access, Role>

/** Lets a caller through whose role reaches; the others are told which role is needed. */
export const checkAccess: AuthCheckerFn<RequestContext, Access> = ({ context }, [access = 'ADMIN']) => {
  const needed = ROLE_OF[access]
  if (context.role === null) throw unauthenticated(context.credentialProblem)
  if (!reaches(context.role, needed)) throw forbidden(context.role, needed)
  return true
}
