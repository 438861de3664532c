import { Field } from '../command/field.tsx'
import type { PlatformRecord } from '../data-provider/platforms.ts'
import { ChangeFrame } from './change-frame.tsx'
import { PolicyHint } from './platform-facts.tsx'
import {
  PLATFORM_FIELDS,
  type PlatformForm,
  POLICY,
  POLICY_NAMES,
  platformForm,
  platformInput,
} from './platform-form.ts'
import type { Settings } from './use-settings.ts'
import { useSettingsForm } from './use-settings-form.ts'

const FIELDS = Object.keys(PLATFORM_FIELDS)

/** Changes how a platform is reached, and the policy that it applies to orders in flight (R6.4, R10.2). */
export function ChangePlatform({
  platform,
  settings: { command, save },
  onClose,
}: {
  platform: PlatformRecord
  settings: Settings<PlatformRecord>
  onClose: () => void
}) {
  const settingsForm = useSettingsForm(platform, PLATFORM_FIELDS, platformForm)
  const { form, typed, before } = settingsForm
  const { register } = form
  const of = (name: keyof PlatformForm) => ({ name, command, label: PLATFORM_FIELDS[name].label })

  async function saveTyped() {
    const input = platformInput(before, typed)
    if (input && (await save(input))) onClose()
  }

  return (
    <ChangeFrame form={settingsForm} command={command} fields={FIELDS} onSave={saveTyped} onClose={onClose}>
      <fieldset className="form">
        <legend>How it is reached</legend>
        <Field {...of('nocPhone')} hint="Answers at night, when nothing ports at the FOC time.">
          {(wiring) => <input {...wiring} {...register('nocPhone')} type="tel" autoComplete="off" />}
        </Field>
        <Field {...of('portingContact')} hint="Its porting team: an address or a name.">
          {(wiring) => <input {...wiring} {...register('portingContact')} autoComplete="off" />}
        </Field>
        <Field {...of('portalUrl')} hint="Where letters are submitted. Begins with https://, without a password." wide>
          {(wiring) => (
            <input {...wiring} {...register('portalUrl')} inputMode="url" autoComplete="off" spellCheck={false} />
          )}
        </Field>
      </fieldset>
      <fieldset className="form">
        <legend>What it does with orders in flight</legend>
        {POLICY_NAMES.map((name) => (
          <Field
            key={name}
            {...of(name)}
            label={`${POLICY[name].label}, ${POLICY[name].unit}`}
            hint={<PolicyHint name={name} />}
          >
            {(wiring) => <input {...wiring} {...register(name)} type="number" inputMode="numeric" required />}
          </Field>
        ))}
      </fieldset>
    </ChangeFrame>
  )
}
