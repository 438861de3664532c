import { actorOf, type RequestContext } from '../platform/request-context.ts'
import { makeSignInLink, signInAddress } from './sign-in-link.ts'

/** A link with the caller's own name and rights. */
export async function createSignInLink(
  context: RequestContext,
): Promise<{ url: string | null; expiresAt: string | null }> {
  const link = await makeSignInLink(context.database, { name: actorOf(context) }, context.now())
  if (link === null) return { url: null, expiresAt: null }
  return { url: signInAddress(context.address, link), expiresAt: link.expiresAt.toString() }
}
