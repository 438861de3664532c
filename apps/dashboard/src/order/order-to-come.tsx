import { STAGE_ORDER } from '../marks/stages.tsx'

/** Grey bars in the geometry of the order to come. */
export function OrderToCome() {
  return (
    <div className="one-order wide to-come" aria-busy="true">
      <header className="order-head">
        <p className="crumb">
          <span className="grey-bar">Customer of the order</span>
        </p>
        <p className="quick small">
          <span className="grey-bar">Carrier, numbers and account of the order</span>
        </p>
        <div className="headline">
          <h1>
            <span className="grey-bar">Reading the order from the API</span>
          </h1>
        </div>
      </header>
      <ol className="steps" aria-hidden="true">
        {STAGE_ORDER.map((stage) => (
          <li key={stage} className="next">
            <span className="dot" />
            <span className="grey-bar">Stage</span>
          </li>
        ))}
      </ol>
      <div className="work">
        <div className="section">
          <span className="grey-bar block">Next</span>
        </div>
        <aside>
          <span className="grey-bar block">Contacts</span>
        </aside>
      </div>
    </div>
  )
}
