import { Link } from 'react-router'
import { foldOf, SHOWN } from './headline.ts'
import { NeedList } from './need-list.tsx'
import type { Needs } from './needs.ts'

/** The three most urgent, and the others folded away; orders past what was read are counted and can be seen. */
export function NeedsSection({ needs, unread, now }: { needs: Needs; unread: number; now: Date }) {
  const fold = foldOf(needs)
  const everyone = unread > 0 && (
    <p className="everyone small">
      <Link to="/orders?view=needing">All orders that need somebody</Link>
    </p>
  )
  return (
    <>
      {needs.all.length > 0 && <NeedList urgent label="Most urgent" needs={needs.all.slice(0, SHOWN)} now={now} />}
      {fold && (
        <details className="later">
          <summary>{fold}</summary>
          <NeedList label="The others" needs={needs.all.slice(SHOWN)} now={now} />
          {everyone}
        </details>
      )}
      {!fold && everyone}
    </>
  )
}
