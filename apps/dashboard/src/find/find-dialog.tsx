import { useQuery } from '@apollo/client/react'
import { FindAnythingDocument } from '@portday/schema/dashboard'
import { Command } from 'cmdk'
import { type ReactNode, useState } from 'react'
import { useGo } from '../address/address.ts'
import { failureOf } from '../api/failure.ts'
import { Dialog } from '../shell/dialog.tsx'
import { wordsOf } from '../states/failure-words.tsx'
import { groupsOf, placesFor } from './found.ts'
import { useSettled } from './use-settled.ts'
import './find.css'

const SETTLED_AFTER_MS = 150

/** Find anything: numbers in any form, orders, customers, carriers, screens. Arrows choose, Enter goes there. */
export function FindDialog({ onClose }: { onClose: () => void }) {
  const [text, setText] = useState('')
  const sought = useSettled(text.trim(), SETTLED_AFTER_MS)
  const go = useGo()
  const { data, previousData, error, loading } = useQuery(FindAnythingDocument, {
    variables: { text: sought },
    skip: sought === '',
    fetchPolicy: 'network-only',
  })
  const answer = sought === '' ? null : (data ?? previousData)
  const groups = answer ? groupsOf(sought, answer) : placesFor(text)

  function open(to: string) {
    onClose()
    go(to)
  }

  return (
    <Dialog title="Find anything" onClose={onClose}>
      <Command shouldFilter={false} loop label="Number, order, customer, carrier or screen">
        <Command.Input
          className="find-field"
          placeholder="415-555-0100, 0142, PO-1018, a customer"
          maxLength={200}
          value={text}
          onValueChange={setText}
        />
        <p className="found-told tiny third" role="status">
          {error ? `Not searched: ${wordsOf(failureOf(error)).why}.` : told(groups.length, loading, sought)}
        </p>
        <Command.List className="found" label="What was found">
          {groups.map(({ name, lines }) => (
            <Command.Group key={name} heading={name}>
              {lines.map(({ to, word, beside }) => (
                <Command.Item key={to} value={to} onSelect={() => open(to)}>
                  <b className="cut">{word}</b>
                  <span className="cut">{beside}</span>
                </Command.Item>
              ))}
            </Command.Group>
          ))}
        </Command.List>
      </Command>
    </Dialog>
  )
}

function told(groups: number, loading: boolean, sought: string): ReactNode {
  if (loading) return 'Searching'
  if (groups === 0 && sought !== '') {
    return `Nothing has “${sought}” in it. A number is found in any form, and by its last four digits.`
  }
  return <span className="found-keys">Arrows choose, Enter opens, Escape closes</span>
}
