import { useParams } from 'react-router'
import type { CarrierRecord } from '../data-provider/carriers.ts'
import { CarrierFacts } from './carrier-facts.tsx'
import { ChangeCarrier } from './change-carrier.tsx'
import { carrierSentence } from './sentences.ts'
import { SettingsPage } from './settings-page.tsx'
import { useSettings } from './use-settings.ts'

const SIDE = { list: '/carriers', word: 'Carriers', one: 'carrier' } as const

/** How long a losing carrier takes, when it works, and whom to call there; engineers change it. */
export function CarrierScreen() {
  const { id = '' } = useParams()
  const settings = useSettings<CarrierRecord>('carriers', id)
  return (
    <SettingsPage
      side={SIDE}
      settings={settings}
      sentence={carrierSentence}
      facts={(carrier) => <CarrierFacts carrier={carrier} />}
      change={(carrier, close) => <ChangeCarrier carrier={carrier} settings={settings} onClose={close} />}
    />
  )
}
