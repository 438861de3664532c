import { Glyph, KEY } from '../glyph/glyph.tsx'

export function SignedOut({ onRetry }: { onRetry: () => void }) {
  return (
    <div className="letter">
      <Glyph>{KEY}</Glyph>
      <h1>Sign in to Portday</h1>
      <p>
        <code>npm start</code> prints a link that signs this browser in, once. Open it here.
      </p>
      <p>When it is used up, a new one comes from the machine that runs Portday:</p>
      <pre>
        <code>npx porting-tracker sign-in-link</code>
      </pre>
      <p className="actions">
        <button type="button" className="button" onClick={onRetry}>
          Look again
        </button>
      </p>
    </div>
  )
}
