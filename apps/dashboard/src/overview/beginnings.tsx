import { Link } from 'react-router'
import { useMayCommand } from '../shell/shell-facts.ts'

const TRACKER = `npx porting-tracker migrations create --help

npx porting-tracker --action create \\
  --migration-id <id> \\
  --carrier "Spectrum Business" \\
  --numbers "415-555-0100,415-555-0101"`

const DEAL = `mutation {
  createMigration(input: {
    customerName: "Harbor & Pine Dental Group"
    winningCarrier: "Zoom Phone"
    timeZone: "America/Los_Angeles"
    dealStage: 3
  }) { migration { id } refusals { message remedy } }
}`

/** There is no migration at all: what would stand here, and three ways to begin. */
export function Beginnings() {
  const mayCommand = useMayCommand()
  return (
    <div className="letter beginnings">
      <h1>Nothing is being ported yet</h1>
      <p>
        Here will stand what needs somebody before the next FOC, and whether each cutover can go. Begin in one of three
        ways; the page fills by itself.
      </p>
      <ol>
        <li>
          <h2>Make a migration here</h2>
          <p>The customer, the platform and the zone first; then an order for each carrier account.</p>
          {mayCommand && (
            <p className="actions">
              <Link className="button go" to="/migrations?do=new">
                New migration
              </Link>
            </p>
          )}
        </li>
        <li>
          <h2>Use the tracker command</h2>
          <p>The commands of the deployment guide work as they stand there.</p>
          <pre>
            <code>{TRACKER}</code>
          </pre>
        </li>
        <li>
          <h2>Start from a deal</h2>
          <p>
            Whatever knows of the deal says so at <code>/graphql</code> once it reaches stage 3, with an API key; the
            deal then waits here for its first order.
          </p>
          <pre>
            <code>{DEAL}</code>
          </pre>
        </li>
      </ol>
    </div>
  )
}
