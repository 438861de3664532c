import type { ReactNode } from 'react'

export interface FactLine {
  readonly term: string
  readonly told: ReactNode
  /** A quieter line below it. */
  readonly beside?: ReactNode
}

/** What is known, a term a line. */
export function Facts({ title, lines }: { title: string; lines: readonly FactLine[] }) {
  return (
    <section className="section">
      <h2>{title}</h2>
      <dl className="facts-list">
        {lines.map(({ term, told, beside }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              {told}
              {beside && <p className="tiny second">{beside}</p>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

export function NoneYet({ children = 'None on file' }: { children?: ReactNode }) {
  return <span className="third">{children}</span>
}
