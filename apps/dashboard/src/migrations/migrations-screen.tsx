import { useMemo, useState } from 'react'
import { useAddress } from '../address/address.ts'
import { Glyph, PLUS } from '../glyph/glyph.tsx'
import { useMayCommand } from '../shell/shell-facts.ts'
import { useTitle } from '../shell/use-title.ts'
import { FailureInPlace } from '../states/failure-note.tsx'
import { headingOf } from './heading.ts'
import { MigrationLine } from './migration-line.tsx'
import { MigrationsFilters } from './migrations-filters.tsx'
import { MigrationsPager } from './migrations-pager.tsx'
import { placeOf } from './migrations-place.ts'
import { NewMigration } from './new-migration.tsx'
import { NoMigrationsYet, NothingMatches } from './nothing-here.tsx'
import { useMigrations } from './use-migrations.ts'
import './migrations.css'

const GREY_LINES = ['1', '2', '3', '4', '5', '6', '7', '8']

/** Every migration in a line, the next FOC first. */
export function MigrationsScreen() {
  const address = useAddress()
  const place = useMemo(() => placeOf(address), [address])
  const { data, rows, current, failure, readAgain } = useMigrations(place)
  const [adding, setAdding] = useState(() => new URLSearchParams(address).get('do') === 'new')
  const mayCommand = useMayCommand()
  useTitle('Migrations')
  const platforms = data?.winningCarriers.edges.map(({ node }) => node.name) ?? []

  if (!data && failure) return <FailureInPlace failure={failure} what="The migrations" alone onRetry={readAgain} />
  const total = data?.migrations.totalCount ?? 0
  return (
    <div className="migrations wide">
      <div className="head">
        <h1>
          {data ? (
            headingOf({
              all: data.all.totalCount,
              open: data.open.totalCount,
              withoutOrders: data.withoutOrders.totalCount,
            })
          ) : (
            <span className="grey-bar">How many customers are moving</span>
          )}
        </h1>
        {mayCommand && (
          <button type="button" className="button go far" onClick={() => setAdding(true)}>
            <Glyph>{PLUS}</Glyph>
            New migration
          </button>
        )}
      </div>
      {data?.all.totalCount === 0 ? (
        <NoMigrationsYet onAdd={mayCommand ? () => setAdding(true) : null} />
      ) : (
        <>
          <MigrationsFilters place={place} data={data} />
          {failure && <FailureInPlace failure={failure} what="This page" onRetry={readAgain} />}
          {data && rows.length === 0 && <NothingMatches place={place} total={total} />}
          {rows.length > 0 && (
            <p className="line-heads tiny third" aria-hidden="true">
              <span>Customer</span>
              <span>To, led by</span>
              <span>Can it go?</span>
              <span>Orders</span>
              <span>Next FOC</span>
            </p>
          )}
          <ul className={current ? 'migration-lines' : 'migration-lines waiting'} aria-label="Migrations by next FOC">
            {rows.map((migration) => (
              <MigrationLine key={migration.id} migration={migration} />
            ))}
            {!data &&
              GREY_LINES.map((line) => (
                <li key={line} className="migration-line">
                  <span className="grey-bar">A customer’s name</span>
                </li>
              ))}
          </ul>
          <MigrationsPager place={place} total={total} />
        </>
      )}
      {adding && mayCommand && <NewMigration platforms={platforms} onClose={() => setAdding(false)} />}
    </div>
  )
}
