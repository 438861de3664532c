const LINES = ['1', '2', '3']
const ROWS = ['1', '2', '3', '4']

/** Grey bars in the geometry of the page to come. */
export function LoadingWorkspace() {
  return (
    <div className="workspace wide loading" role="status" aria-label="Reading the migration">
      <p className="crumb">
        <span className="grey-bar">Migrations / a customer</span>
      </p>
      <div className="answer">
        <div>
          <p className="question">
            <span className="grey-bar">When the first numbers move</span>
          </p>
          <p className="grey-head">
            <span className="grey-bar">Whether it can go, and why not</span>
          </p>
        </div>
        <div className="facts">
          <span className="grey-bar">What it is</span>
        </div>
      </div>
      {LINES.map((line) => (
        <p key={line} className="blocker">
          <span className="grey-bar">&nbsp;</span>
          <span className="grey-bar">What stands in the way</span>
        </p>
      ))}
      <div className="section">
        {ROWS.map((row) => (
          <p key={row} className="grey-track">
            <span className="grey-bar">An order</span>
          </p>
        ))}
      </div>
    </div>
  )
}
