import type { MigrationsQuery } from '@portday/schema/dashboard'
import { useCallback } from 'react'
import { Link } from 'react-router'
import { useGo } from '../address/address.ts'
import { figure } from '../words/figure.ts'
import { FindBox } from './find-box.tsx'
import { hrefOf, type MigrationsPlace, STATE_NAMES, STATES } from './migrations-place.ts'

/** Whom, in which state, led by whom: each in the address. */
export function MigrationsFilters({ place, data }: { place: MigrationsPlace; data: MigrationsQuery | null }) {
  const go = useGo()
  const { state, person } = place
  const seek = useCallback((find: string) => go(hrefOf({ ...place, find, page: 1 }), 'replace'), [go, place])
  const counts = data && {
    open: data.open.totalCount,
    'no-orders': data.withoutOrders.totalCount,
    over: data.over.totalCount,
    all: data.all.totalCount,
  }
  const people = [...new Set([...(data?.projectManagers ?? []), ...(person === '' ? [] : [person])])].sort()
  return (
    <div className="migrations-filters">
      <FindBox label="Customer" sought={place.find} onSeek={seek} />
      <nav className="seg" aria-label="State">
        {STATE_NAMES.map((name) => (
          <Link
            key={name}
            to={hrefOf({ ...place, state: name, page: 1 })}
            aria-current={name === state ? 'page' : undefined}
          >
            {STATES[name].word}
            <span className="third state-count">{counts ? figure(counts[name]) : ''}</span>
          </Link>
        ))}
      </nav>
      <label className="person">
        <span className="tiny second">Led by</span>
        <select value={person} onChange={(event) => go(hrefOf({ ...place, person: event.target.value, page: 1 }))}>
          <option value="">Anybody</option>
          {people.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
    </div>
  )
}
