/** The API as a program asks it, for what a journey finds there and for what it must have done. */
export interface Api {
  readonly url: string
  ask<Data>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Data>
}

export function apiOf({ url, key }: { readonly url: string; readonly key: string }): Api {
  return {
    url,
    async ask<Data>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      })
      const answer = (await response.json()) as { data?: Data; errors?: unknown }
      if (!answer.data || answer.errors) throw new Error(JSON.stringify(answer.errors))
      return answer.data
    },
  }
}
