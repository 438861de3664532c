import { Link } from 'react-router'
import '../states/states.css'

export function NoSuchMigration() {
  return (
    <div className="letter">
      <h1>There is no migration at this address</h1>
      <p>The link may have lost a letter on its way.</p>
      <p className="actions">
        <Link className="button" to="/migrations">
          Go to the migrations
        </Link>
      </p>
    </div>
  )
}
