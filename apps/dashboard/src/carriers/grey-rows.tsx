const ROWS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12']

/** Grey bars in the geometry of the rows to come. */
export function GreyRows({ cells }: { cells: number }) {
  return ROWS.map((row) => (
    <tr key={row}>
      <td colSpan={cells} className="grey-row">
        <span className="grey-bar" />
      </td>
    </tr>
  ))
}
