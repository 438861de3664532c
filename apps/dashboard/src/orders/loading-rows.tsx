const ROWS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12']
const LINES = ['customer', 'reference', 'carrier', 'stage-column', 'foc-column', 'numbers', 'next']
const CELLS = ['customer', 'carrier', 'stage-column', 'conditions', 'numbers', 'foc-column']

/** Grey bars in the geometry of the rows to come. */
export function LoadingTableRows() {
  return ROWS.map((row) => (
    <tbody key={row} className="order loading">
      <tr>
        <td className="reference" rowSpan={2}>
          <span className="grey-bar" />
        </td>
        {CELLS.map((cell) => (
          <td key={cell} className={cell}>
            <span className="grey-bar" />
          </td>
        ))}
      </tr>
      <tr>
        <td className="next" colSpan={CELLS.length}>
          <span className="grey-bar" />
        </td>
      </tr>
    </tbody>
  ))
}

export function LoadingListItems() {
  return ROWS.slice(0, 6).map((row) => (
    <li key={row} className="order-item loading">
      {LINES.map((cell) => (
        <p key={cell} className={cell}>
          <span className="grey-bar" />
        </p>
      ))}
    </li>
  ))
}
