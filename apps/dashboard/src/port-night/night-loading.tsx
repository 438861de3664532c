const ROWS = ['one', 'two', 'three', 'four', 'five', 'six']

/** The night's geometry while it is read. */
export function NightLoading() {
  return (
    <div className="port-night" aria-busy="true">
      <div className="night-column now">
        <section className="night-now">
          <h1>
            <span className="unseen">The night is being read</span>
            <span className="grey-bar" aria-hidden="true">
              Call every number from outside
            </span>
          </h1>
          <p className="grey-bar" aria-hidden="true">
            23 passed, 1 without calls, 10 to test
          </p>
        </section>
      </div>
      <div className="night-column numbers" aria-hidden="true">
        <section className="night-test">
          <ul className="night-numbers">
            {ROWS.map((row) => (
              <li key={row}>
                <div>
                  <b className="grey-bar">916-555-0115</b>
                </div>
                <span className="tap" />
                <span className="tap" />
                <span className="tap" />
              </li>
            ))}
          </ul>
        </section>
      </div>
    </div>
  )
}
