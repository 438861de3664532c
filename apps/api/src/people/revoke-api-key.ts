import type { Refusal } from '@portday/domain/verdict'
import { recordEvent } from '../events/record-event.ts'
import { actorOf, type RequestContext } from '../platform/request-context.ts'
import type { ApiKey } from './api-key.entity.ts'
import { lockApiKey, revokeApiKeyRow } from './api-keys.repository.ts'

/** Ends a key and every session that was opened with it. Revoking it again changes nothing. */
export async function revokeApiKey(
  context: RequestContext,
  id: string,
): Promise<{ apiKey: ApiKey | null; refusals: readonly Refusal[] }> {
  return context.database.transaction(async (tx) => {
    const apiKey = await lockApiKey(tx, id)
    if (apiKey === null) return { apiKey: null, refusals: [keyNotFound(id)] }
    if (apiKey.revokedAt !== null) return { apiKey, refusals: [] }
    const revoked = await revokeApiKeyRow(tx, id, actorOf(context), context.now())
    await recordEvent(tx, context, {
      ...{ stream: 'access', streamId: apiKey.id, migrationId: null, portOrderId: null },
      ...{ command: 'revokeApiKey', reason: null, before: { revoked: false }, after: { revoked: true } },
    })
    return { apiKey: revoked, refusals: [] }
  })
}

function keyNotFound(id: string): Refusal {
  return {
    code: 'NOT_FOUND',
    message: `There is no key ${id.slice(0, 60)}.`,
    remedy: 'Take the id from the list of keys: query apiKeys.',
    path: ['id'],
  }
}
