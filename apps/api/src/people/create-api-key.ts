import type { Refusal } from '@portday/domain/verdict'
import { recordEvent } from '../events/record-event.ts'
import { TextReader } from '../graph/text.ts'
import { actorOf, type RequestContext } from '../platform/request-context.ts'
import type { Role } from '../platform/role.ts'
import type { ApiKey } from './api-key.entity.ts'
import { insertApiKey } from './api-keys.repository.ts'
import { newApiKey } from './secret.ts'

export interface CreatedApiKey {
  /** Told this once. */
  readonly key: string | null
  readonly apiKey: ApiKey | null
  readonly refusals: readonly Refusal[]
}

/** Makes a key. Refuses a name that is empty, too long, or that a working key has: the journal tells them apart by it. */
export async function createApiKey(
  context: RequestContext,
  input: { readonly name: string; readonly role: Role },
): Promise<CreatedApiKey> {
  const text = new TextReader()
  const name = text.required(input.name, ['name'], 80)
  if (text.refusals.length > 0) return { key: null, apiKey: null, refusals: text.refusals }
  const key = newApiKey()
  return context.database.transaction(async (tx) => {
    const createdBy = actorOf(context)
    const apiKey = await insertApiKey(tx, { key, name, role: input.role, createdBy, now: context.now() })
    if (apiKey === null) return { key: null, apiKey: null, refusals: [nameTaken(name)] }
    await recordEvent(tx, context, {
      ...{ stream: 'access', streamId: apiKey.id, migrationId: null, portOrderId: null },
      ...{ command: 'createApiKey', reason: null, before: null, after: { name, role: input.role } },
    })
    return { key, apiKey, refusals: [] }
  })
}

function nameTaken(name: string): Refusal {
  return {
    code: 'ALREADY_EXISTS',
    message: `A working key is named ${name}.`,
    remedy: 'Choose another name, or revoke that key first.',
    path: ['name'],
  }
}
