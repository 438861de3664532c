/** Any number of some choices. */
export function ManyOf<Value extends string>({
  legend,
  choices,
  chosen,
  onChoose,
}: {
  legend: string
  choices: readonly (readonly [Value, string])[]
  chosen: readonly Value[]
  onChoose: (chosen: Value[]) => void
}) {
  if (choices.length === 0) return null
  return (
    <fieldset className="many-of">
      <legend>{legend}</legend>
      <div className="many-of-list">
        {choices.map(([value, word]) => (
          <label key={value} className="cut" title={word}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={(event) =>
                onChoose(event.target.checked ? [...chosen, value] : chosen.filter((other) => other !== value))
              }
            />
            {word}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
