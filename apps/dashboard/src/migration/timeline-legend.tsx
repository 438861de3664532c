/** What each mark of the time line means. */
export function TimelineLegend() {
  return (
    <p className="timeline-legend" aria-hidden="true">
      <span>
        <i className="swatch waiting" />
        LOA sent, waiting
      </span>
      <span>
        <i className="swatch window hatch foc-received" />
        FOC expected
      </span>
      <span>
        <i className="swatch-diamond" />
        FOC
      </span>
      <span>
        <i className="swatch-diamond unsure" />
        unconfirmed
      </span>
      <span>
        <i className="swatch-diamond was" />
        earlier FOC
      </span>
      <span>
        <i className="swatch after" />
        48 h after
      </span>
      <span>
        <i className="swatch closed" />
        carrier’s holiday
      </span>
      <span>
        <i className="swatch decides" />
        decides the date
      </span>
    </p>
  )
}
