import { Link } from 'react-router'
import { useTitle } from './use-title.ts'
import '../states/states.css'

export function NoSuchPage() {
  useTitle('No such page')
  return (
    <div className="letter">
      <h1>There is no page at this address</h1>
      <p>A link may be older than what it leads to.</p>
      <p className="actions">
        <Link className="button" to="/">
          Go to the overview
        </Link>
      </p>
    </div>
  )
}
