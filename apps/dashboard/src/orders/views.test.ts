import { OrdersDocument } from '@portday/schema/dashboard'
import { type FieldNode, valueFromASTUntyped } from 'graphql'
import { describe, expect, it } from 'vitest'
import { VIEW_NAMES, VIEWS } from './views.ts'

const definition = OrdersDocument.definitions[0]
const fields = definition?.kind === 'OperationDefinition' ? definition.selectionSet.selections : []
const counted = new Map(
  fields.filter((field): field is FieldNode => field.kind === 'Field').map((field) => [field.alias?.value, field]),
)

describe('the views', () => {
  // What needs somebody is given as a variable, from the same table.
  it.each(VIEW_NAMES.filter((name) => name !== 'needing'))('%s is counted with the filter that it shows', (name) => {
    const filter = counted.get(name)?.arguments?.find((argument) => argument.name.value === 'filter')
    expect(filter ? valueFromASTUntyped(filter.value) : {}).toEqual(VIEWS[name].filter)
  })

  it('are counted in one operation with no more aliases than the API takes', () => {
    expect([...counted.keys()].filter((alias) => alias !== undefined)).toHaveLength(15)
  })
})
