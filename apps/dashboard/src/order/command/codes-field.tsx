import { useId, useState } from 'react'
import { Field } from '../../command/field.tsx'
import type { Command } from '../../command/use-command.ts'
import { CROSS, Glyph } from '../../glyph/glyph.tsx'
import { codesIn, KNOWN_CODES, readCode } from './codes.ts'

/** The codes of a rejection (R9): suggested from those that are known, any other is kept as the carrier sent it. */
export function CodesField({
  name,
  label,
  value,
  command,
  onType,
}: {
  name: string
  label: string
  value: string
  command: Command
  onType: (value: string) => void
}) {
  const [typing, setTyping] = useState('')
  const list = useId()
  const codes = codesIn(value)

  function add(text: string) {
    onType(codesIn(`${value} ${text}`).join(' '))
    setTyping('')
  }

  return (
    <div className="codes">
      <Field label={label} name={name} command={command} hint="Enter, a blank or a comma ends a code" wide>
        {(wiring) => (
          <input
            {...wiring}
            list={list}
            value={typing}
            autoComplete="off"
            spellCheck={false}
            onChange={({ target }) => (/[\s,;]$/.test(target.value) ? add(target.value) : setTyping(target.value))}
            onBlur={() => typing.trim() !== '' && add(typing)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || typing.trim() === '') return
              event.preventDefault()
              add(typing)
            }}
          />
        )}
      </Field>
      <datalist id={list}>
        {KNOWN_CODES.map(({ code, about }) => (
          <option key={code} value={code}>
            {about}
          </option>
        ))}
      </datalist>
      {codes.length > 0 && (
        <ul className="codes-typed" aria-label="Codes of the rejection">
          {codes.map((code) => (
            <TypedCode
              key={code}
              code={code}
              onTakeOff={() => onType(codes.filter((other) => other !== code).join(' '))}
            />
          ))}
        </ul>
      )}
    </div>
  )
}

function TypedCode({ code, onTakeOff }: { code: string; onTakeOff: () => void }) {
  const { about, remedy } = readCode(code)
  return (
    <li>
      <b className="mono">{code}</b>
      <span>
        {about}. <span className="second">{remedy}</span>
      </span>
      <button type="button" className="button quiet" aria-label={`Take ${code} off`} onClick={onTakeOff}>
        <Glyph>{CROSS}</Glyph>
      </button>
    </li>
  )
}
