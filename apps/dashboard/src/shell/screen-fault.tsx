import { Component, type ReactNode } from 'react'
import { Glyph, UNPLUGGED } from '../glyph/glyph.tsx'
import '../states/states.css'

/** A fault of one screen leaves the rail and the bar as they are. A new version on the server is loaded by coming again. */
export class ScreenFault extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <div className="letter" role="alert">
        <Glyph>{UNPLUGGED}</Glyph>
        <h1>This screen could not be shown</h1>
        <p>Nothing that was saved is lost. The page may be older than the server: load it again.</p>
        <p className="actions">
          <button type="button" className="button" onClick={() => location.reload()}>
            Load again
          </button>
        </p>
      </div>
    )
  }
}
