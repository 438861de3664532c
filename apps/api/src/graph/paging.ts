import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql'
import { ArgsType, Field, Int } from 'type-graphql'
import { badUserInput } from '../platform/errors.ts'
import { PAGE_LIMIT } from './connection.ts'

@ArgsType()
export class Paging {
  @Field(() => Int, { nullable: true, description: 'How many at most: 25 unless told, 100 at the most.' })
  first?: number | null

  @Field(() => String, { nullable: true, description: 'Read on after this cursor.' })
  after?: string | null
}

@ArgsType()
export class OffsetPaging extends Paging {
  @Field(() => Int, { nullable: true, description: 'Skip so many; for numbered pages. Not together with `after`.' })
  offset?: number | null
}

/** Refuses a page that can't be served: too large, negative, or begun in two ways. Its cursor is read by the list. */
export function checkPaging(page: OffsetPaging): void {
  const { first, after, offset } = page
  if (first !== null && first !== undefined && (first < 0 || first > PAGE_LIMIT)) {
    throw badUserInput(
      ['first'],
      `first is ${first}; a page has 0 to ${PAGE_LIMIT} entries.`,
      `Give at most ${PAGE_LIMIT}.`,
    )
  }
  if (offset !== null && offset !== undefined && offset < 0) {
    throw badUserInput(['offset'], `offset is ${offset}.`, 'Give 0 or more.')
  }
  if (after && offset) {
    throw badUserInput(['offset'], 'after and offset were both given.', 'Give one of the two.')
  }
}

/** Whether a field stands in the selection of what is being resolved: what nobody asked for isn't counted. */
export function isSelected(info: GraphQLResolveInfo, name: string): boolean {
  return selectedBelow(info).has(name)
}

/** The names of the fields selected below a path of what is being resolved, whatever fragments they stand in. */
export function selectedBelow(info: GraphQLResolveInfo, ...path: readonly string[]): Set<string> {
  const below = path.reduce(
    (fields, name) => fields.flatMap((field) => fieldsOf(info, field)).filter((field) => field.name.value === name),
    info.fieldNodes as readonly FieldNode[],
  )
  return new Set(below.flatMap((field) => fieldsOf(info, field)).map((field) => field.name.value))
}

function fieldsOf(
  info: GraphQLResolveInfo,
  { selectionSet }: { selectionSet?: SelectionSetNode | undefined },
): FieldNode[] {
  return (selectionSet?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection]
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : info.fragments[selection.name.value]
    return fragment === undefined ? [] : fieldsOf(info, fragment)
  })
}
