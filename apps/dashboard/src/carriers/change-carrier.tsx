import type { CarrierRecord } from '../data-provider/carriers.ts'
import { CarrierFields } from './carrier-fields.tsx'
import { CARRIER_FIELDS, carrierForm, carrierInput } from './carrier-form.ts'
import { ChangeFrame } from './change-frame.tsx'
import { EstimatesMoved } from './estimates-moved.tsx'
import type { Settings } from './use-settings.ts'
import { useSettingsForm } from './use-settings-form.ts'

const FIELDS = Object.keys(CARRIER_FIELDS)

/** Changes a losing carrier; which estimates would move is shown before anything is saved (R3.1, R4). */
export function ChangeCarrier({
  carrier,
  settings,
  onClose,
}: {
  carrier: CarrierRecord
  settings: Settings<CarrierRecord>
  onClose: () => void
}) {
  const settingsForm = useSettingsForm(carrier, CARRIER_FIELDS, carrierForm)
  const { form, typed, before } = settingsForm
  const input = carrierInput(before, typed)

  async function save() {
    if (input && (await settings.save(input))) onClose()
  }

  return (
    <ChangeFrame
      form={settingsForm}
      command={settings.command}
      fields={FIELDS}
      onSave={save}
      onClose={onClose}
      aside={<EstimatesMoved input={input} />}
    >
      <CarrierFields form={form} kind={typed.type} zone={before.timeZone} command={settings.command} />
    </ChangeFrame>
  )
}
