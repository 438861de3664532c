import { type ReactNode, useEffect, useRef } from 'react'
import { Link, useSearchParams } from 'react-router'
import { useMayCommand } from '../shell/shell-facts.ts'
import { useTitle } from '../shell/use-title.ts'
import { FailureInPlace } from '../states/failure-note.tsx'
import type { Settings } from './use-settings.ts'
import './carriers.css'
import './settings.css'
import '../states/states.css'

interface Side {
  readonly list: string
  readonly word: string
  /** What one of them is: `carrier`. */
  readonly one: string
}

/** The page of one carrier or platform: what is known, and, for who may, the form that changes it; which, the address says. */
export function SettingsPage<Kept extends { readonly id: string; readonly name: string }>({
  side,
  settings,
  sentence,
  facts,
  change,
}: {
  side: Side
  settings: Settings<Kept>
  sentence: (record: Kept) => string
  facts: (record: Kept) => ReactNode
  change: (record: Kept, close: () => void) => ReactNode
}) {
  const { record, unknown, failure, readAgain } = settings
  const mayCommand = useMayCommand()
  const [params, setParams] = useSearchParams()
  const changing = mayCommand && params.has('change')
  const button = useRef<HTMLButtonElement>(null)
  const wasChanging = useRef(false)
  useTitle(record?.name ?? side.word)

  useEffect(() => {
    if (wasChanging.current && !changing) button.current?.focus()
    wasChanging.current = changing
  }, [changing])

  if (unknown) return <Unknown side={side} />
  if (record === null && failure) {
    return <FailureInPlace what={`The ${side.one}`} alone failure={failure} onRetry={readAgain} />
  }
  return (
    <div className="settings wide">
      <p className="crumb">
        <Link to={side.list}>{side.word}</Link>
        <span aria-hidden="true">/</span>
        <span className="cut">{record?.name ?? ''}</span>
      </p>
      <div className="settings-head">
        <h1>{record ? sentence(record) : <span className="grey-bar">Reading what is known of it</span>}</h1>
        {mayCommand && !changing && record && (
          <button ref={button} type="button" className="button" onClick={() => setParams({ change: '' })}>
            Change settings
          </button>
        )}
      </div>
      {record === null && <FactsLoading />}
      {record && (changing ? change(record, () => setParams({}, { replace: true })) : facts(record))}
    </div>
  )
}

const BARS = ['1', '2', '3', '4', '5']

/** Grey bars where the facts will stand. */
function FactsLoading() {
  return (
    <div className="settings-facts" aria-hidden="true">
      {BARS.slice(0, 3).map((column) => (
        <div key={column} className="section">
          {BARS.map((bar) => (
            <span key={bar} className="grey-bar" />
          ))}
        </div>
      ))}
    </div>
  )
}

function Unknown({ side }: { side: Side }) {
  return (
    <div className="letter">
      <h1>There is no {side.one} at this address</h1>
      <p>A link may have lost a letter on its way.</p>
      <p className="actions">
        <Link className="button" to={side.list}>
          See every {side.one}
        </Link>
      </p>
    </div>
  )
}
