import type { ApolloServerPlugin } from '@apollo/server'
import { visit } from 'graphql'
import { badUserInput } from './errors.ts'
import type { RequestContext } from './request-context.ts'

const LONE_SURROGATE = /\p{Cs}/u

/** PostgreSQL keeps no text with the character U+0000 or with half of a surrogate pair, so none gets as far as a resolver. */
export const refuseNullCharacters: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ request, document, source }) {
        const found = pathOfNull(request.variables, []) ?? (source.includes('\\u') ? literalWithNull(document) : null)
        if (found === null) return
        const refusal = badUserInput(
          found,
          `${found.join('.')} holds the character U+0000 or half a character, which no text can keep.`,
          'Send it without.',
        )
        // What is thrown this early is a 500 unless it says otherwise.
        refusal.extensions['http'] = { status: 400 }
        throw refusal
      },
    }
  },
}

function pathOfNull(value: unknown, path: readonly string[]): readonly string[] | null {
  if (typeof value === 'string') return value.includes('\0') || LONE_SURROGATE.test(value) ? path : null
  if (typeof value !== 'object' || value === null) return null
  for (const [key, inner] of Object.entries(value)) {
    const found = key.includes('\0') ? path : pathOfNull(inner, [...path, key])
    if (found !== null) return found
  }
  return null
}

function literalWithNull(document: Parameters<typeof visit>[0]): readonly string[] | null {
  let found: readonly string[] | null = null
  visit(document, {
    StringValue(node, _key, parent, _path, ancestors) {
      if (!node.value.includes('\0')) return
      found = [...ancestors, parent].flatMap((ancestor) =>
        ancestor !== undefined &&
        'kind' in ancestor &&
        (ancestor.kind === 'Argument' || ancestor.kind === 'ObjectField')
          ? [ancestor.name.value]
          : [],
      )
    },
  })
  return found
}
