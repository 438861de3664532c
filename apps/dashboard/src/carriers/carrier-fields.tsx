import type { CarrierType } from '@portday/schema/dashboard'
import type { UseFormReturn } from 'react-hook-form'
import { Field } from '../command/field.tsx'
import type { Command } from '../command/use-command.ts'
import { CARRIER_FIELDS, type CarrierForm, COUNTRIES, kindsRange } from './carrier-form.ts'
import { DayList } from './day-list.tsx'
import { isKind, KINDS } from './kinds.ts'
import { zonesToChoose, zoneWords } from './zones.ts'

/** The fields of a losing carrier: its range, its days, and whom to call. */
export function CarrierFields({
  form: { register, control },
  kind,
  zone,
  command,
}: {
  form: UseFormReturn<CarrierForm>
  kind: CarrierType
  zone: string
  command: Command
}) {
  const of = (name: keyof CarrierForm) => ({ name, command, label: CARRIER_FIELDS[name].label })
  return (
    <>
      <fieldset className="form">
        <legend>How long a FOC takes</legend>
        <Field {...of('type')} hint={`Where it has no range of its own: ${kindsRange(kind)}.`}>
          {(wiring) => (
            <select {...wiring} {...register('type')}>
              {Object.keys(KINDS)
                .filter(isKind)
                .map((each) => (
                  <option key={each} value={each}>
                    {KINDS[each].word}
                  </option>
                ))}
            </select>
          )}
        </Field>
        <Field {...of('focMarket')} hint="Where its own range holds.">
          {(wiring) => <input {...wiring} {...register('focMarket')} autoComplete="off" />}
        </Field>
        <Field {...of('focMinDays')} hint="Business days; both empty for the range of its kind.">
          {(wiring) => <input {...wiring} {...register('focMinDays')} type="number" inputMode="numeric" />}
        </Field>
        <Field {...of('focMaxDays')} hint="The one to plan on.">
          {(wiring) => <input {...wiring} {...register('focMaxDays')} type="number" inputMode="numeric" />}
        </Field>
        <Field {...of('focNote')} hint="Why its range is as it is." wide>
          {(wiring) => <input {...wiring} {...register('focNote')} autoComplete="off" />}
        </Field>
      </fieldset>
      <fieldset className="form">
        <legend>When it works</legend>
        <Field {...of('receiptCutoff')} hint="HH:MM. What comes later counts as received on the next business day.">
          {(wiring) => <input {...wiring} {...register('receiptCutoff')} autoComplete="off" />}
        </Field>
        <Field {...of('timeZone')} hint="On whose clock receipt is judged.">
          {(wiring) => (
            <select {...wiring} {...register('timeZone')}>
              {zonesToChoose(zone).map((each) => (
                <option key={each} value={each}>
                  {zoneWords(each)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field {...of('country')}>
          {(wiring) => (
            <select {...wiring} {...register('country')}>
              <option value="US">{COUNTRIES.US}</option>
              <option value="CA">{COUNTRIES.CA}</option>
            </select>
          )}
        </Field>
        <DayList
          {...of('holidaysAdded')}
          name="holidaysAdded"
          control={control}
          hint="Days on which it does not work besides the holidays."
        />
        <DayList
          {...of('holidaysDropped')}
          name="holidaysDropped"
          control={control}
          hint="Holidays through which it works, on the day they are kept."
        />
      </fieldset>
      <fieldset className="form">
        <legend>Who to call, and when</legend>
        <Field {...of('escalationPhone')} hint="In any form that numbers are written in.">
          {(wiring) => <input {...wiring} {...register('escalationPhone')} type="tel" autoComplete="off" />}
        </Field>
        <Field {...of('escalationHours')} hint="In words: business hours, day and night.">
          {(wiring) => <input {...wiring} {...register('escalationHours')} autoComplete="off" />}
        </Field>
        <div className="field tick">
          <label>
            <input type="checkbox" {...register('answersAtNight')} />
            {CARRIER_FIELDS.answersAtNight.label}
          </label>
          <p className="hint">An order near its FOC without a line that does so is warned about.</p>
        </div>
        <Field {...of('escalationRoute')} hint="How to reach somebody who can mend a port." wide>
          {(wiring) => <textarea {...wiring} {...register('escalationRoute')} rows={2} />}
        </Field>
      </fieldset>
    </>
  )
}
