import {
  type ApiKeyLineFragment,
  ApiKeysDocument,
  CreateApiKeyDocument,
  RevokeApiKeyDocument,
  type Role,
} from '@portday/schema/tracker'
import type { Command } from 'commander'
import { oneOf, spelled } from '../options/choice.ts'
import { text } from '../options/values.ts'
import { ROLES } from '../options/words.ts'
import { type Page, pageTalk } from '../print/page-talk.ts'
import { table } from '../print/table.ts'
import { word } from '../print/words.ts'
import type { Tracker } from '../tracker.ts'
import { group, paged, verb } from '../verb.ts'

/** `keys …`: the API keys of programs and colleagues. */
export function addKeys(program: Command, tracker: Tracker): void {
  const verbs = group(program, 'keys', 'make, list and revoke API keys', [
    'keys create --name nightly-report --role reader',
  ])

  verb(verbs, 'create', 'make a key; it is printed this once', ['keys create --name nightly-report --role reader'])
    .requiredOption('--name <name>', 'what it is for', text)
    .requiredOption('--role <role>', spelled(ROLES), oneOf(ROLES))
    .action(async ({ name, role }: { name: string; role: Role }) => {
      const data = await tracker.ask(CreateApiKeyDocument, { input: { name, role } })
      const answer = data.createApiKey
      tracker.settle(data, answer, () => [answer.key ?? ''])
      if (answer.apiKey) tracker.talk(`Keep it in a safe place: it is not told again. Its ID is ${answer.apiKey.id}.`)
    })

  paged(verb(verbs, 'list', 'list keys, the newest first', ['keys list'])).action(async ({ first, after }: Page) => {
    const data = await tracker.ask(ApiKeysDocument, { first, after })
    tracker.show(data, () => keyTable(data.apiKeys.edges.map(({ node }) => node)))
    tracker.talk(...pageTalk(data.apiKeys))
  })

  verb(verbs, 'revoke <key>', 'end a key; keys list tells its ID', ['keys revoke <uuid>']).action(
    async (id: string) => {
      const data = await tracker.ask(RevokeApiKeyDocument, { id })
      const answer = data.revokeApiKey
      tracker.settle(data, answer, () => (answer.apiKey ? keyTable([answer.apiKey]) : []))
    },
  )
}

function keyTable(keys: readonly ApiKeyLineFragment[]): string[] {
  return table(
    ['KEY', 'NAME', 'ROLE', 'MADE', 'BY', 'REVOKED'],
    keys.map(({ id, name, role, createdAt, createdBy, revokedAt, revokedBy }) => [
      id,
      name,
      word(role),
      createdAt.slice(0, 10),
      createdBy,
      revokedAt === null ? '-' : `${revokedAt.slice(0, 10)} by ${revokedBy}`,
    ]),
  )
}
