import { useParams } from 'react-router'
import type { PlatformRecord } from '../data-provider/platforms.ts'
import { ChangePlatform } from './change-platform.tsx'
import { PlatformFacts } from './platform-facts.tsx'
import { platformSentence } from './sentences.ts'
import { SettingsPage } from './settings-page.tsx'
import { useSettings } from './use-settings.ts'

const SIDE = { list: '/carriers/platforms', word: 'Platforms', one: 'platform' } as const

/** How a winning carrier is reached, and the policy it applies to orders in flight; engineers change it. */
export function PlatformScreen() {
  const { id = '' } = useParams()
  const settings = useSettings<PlatformRecord>('platforms', id)
  return (
    <SettingsPage
      side={SIDE}
      settings={settings}
      sentence={platformSentence}
      facts={(platform) => <PlatformFacts platform={platform} />}
      change={(platform, close) => <ChangePlatform platform={platform} settings={settings} onClose={close} />}
    />
  )
}
