const NEEDS = ['first', 'second', 'third']
const LINES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']

/** Grey bars where the needs will stand, as high as they will be. */
export function NeedsLoading() {
  return (
    <ol className="needs" aria-hidden="true">
      {NEEDS.map((key) => (
        <li key={key} className="need">
          <span className="box grey-bar" />
          <div className="what">
            <b className="grey-bar">What is to be done about an order</b>
            <p className="small">
              <span className="grey-bar">The customer, and why it is to be done now</span>
            </p>
          </div>
          <p className="due">
            <b className="grey-bar">in 9 h 20 min</b> <span className="grey-bar">Tue Nov 24, 04:00</span>
          </p>
          <span className="button grey-bar">Confirm FOC</span>
        </li>
      ))}
    </ol>
  )
}

/** … and where the lines of the migrations will. */
export function LinesLoading() {
  return (
    <div className="lines-loading" aria-hidden="true">
      {LINES.map((key) => (
        <p key={key}>
          <span className="grey-bar">A customer of a usual length</span>
          <span className="grey-bar">No: two of four orders lack a confirmed FOC</span>
          <span className="grey-bar">Tue Nov 24, 04:00 PST</span>
        </p>
      ))}
    </div>
  )
}
