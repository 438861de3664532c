import { Arg, Authorized, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import { type Connection, pageOfList } from '../graph/connection.ts'
import type { Access } from '../platform/access.ts'
import { actorOf, type RequestContext } from '../platform/request-context.ts'
import { type ApiKey, ApiKeyConnection } from './api-key.entity.ts'
import { listApiKeys } from './api-keys.repository.ts'
import { createApiKey } from './create-api-key.ts'
import { createSignInLink } from './create-sign-in-link.ts'
import { ApiKeyPayload, CreateApiKeyInput, CreateApiKeyPayload, SignInLinkPayload, Viewer } from './people.types.ts'
import { revokeApiKey } from './revoke-api-key.ts'

@Resolver()
export class PeopleResolver {
  @Query(() => Viewer, { description: 'Who asks, and what they may do.' })
  @Authorized<Access>('READER')
  viewer(@Ctx() context: RequestContext): Viewer {
    return { name: actorOf(context), role: context.role ?? 'reader' }
  }

  @Query(() => ApiKeyConnection, { description: 'Every key, the newest first, revoked ones included.' })
  @Authorized<Access>('ADMIN')
  async apiKeys(
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { nullable: true, description: 'At most 100.' }) first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'The cursor to read on from.' }) after: string | null,
  ): Promise<Connection<ApiKey>> {
    return pageOfList(await listApiKeys(context.database), first, after)
  }

  @Mutation(() => CreateApiKeyPayload, { description: 'Makes a key and tells it once.' })
  @Authorized<Access>('ADMIN')
  async createApiKey(
    @Ctx() context: RequestContext,
    @Arg('input', () => CreateApiKeyInput, { description: 'Its name and role.' }) input: CreateApiKeyInput,
  ): Promise<CreateApiKeyPayload> {
    return { ...(await createApiKey(context, input)), warnings: [] }
  }

  @Mutation(() => ApiKeyPayload, { description: 'Ends a key and the sessions that were opened with it.' })
  @Authorized<Access>('ADMIN')
  async revokeApiKey(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'The key’s id.' }) id: string,
  ): Promise<ApiKeyPayload> {
    return { ...(await revokeApiKey(context, id)), warnings: [] }
  }

  @Mutation(() => SignInLinkPayload, { description: 'Makes a link that opens one session in a browser.' })
  @Authorized<Access>('ADMIN')
  async createSignInLink(@Ctx() context: RequestContext): Promise<SignInLinkPayload> {
    return { ...(await createSignInLink(context)), refusals: [], warnings: [] }
  }
}
