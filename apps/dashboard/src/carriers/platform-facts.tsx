import type { PlatformRecord } from '../data-provider/platforms.ts'
import { Facts, NoneYet } from './facts.tsx'
import { PhoneLine } from './phone-line.tsx'
import { POLICY, POLICY_NAMES } from './platform-form.ts'

export function PlatformFacts({ platform }: { platform: PlatformRecord }) {
  const { nocPhone, portingContact, portalUrl } = platform
  return (
    <div className="settings-facts">
      <Facts
        title="How it is reached"
        lines={[
          {
            term: 'Porting NOC',
            told: nocPhone ? <PhoneLine number={nocPhone} /> : <NoneYet />,
            beside: 'answers at night, when nothing ports at the FOC time',
          },
          { term: 'Porting contact', told: portingContact ?? <NoneYet /> },
          { term: 'Portal', told: portalUrl ? <Portal url={portalUrl} /> : <NoneYet /> },
        ]}
      />
      <Facts
        title="What it does with orders in flight"
        lines={POLICY_NAMES.map((name) => ({
          term: POLICY[name].label,
          told: `${platform[name]} ${POLICY[name].unit}`,
          beside: <PolicyHint name={name} />,
        }))}
      />
    </div>
  )
}

/** What the rule makes of a setting, and which rule it is. */
export function PolicyHint({ name }: { name: keyof typeof POLICY }) {
  return (
    <>
      {POLICY[name].hint} <span className="code">{POLICY[name].rule}</span>
    </>
  )
}

function Portal({ url }: { url: string }) {
  return (
    <a className="portal" href={url} target="_blank" rel="noreferrer noopener">
      {url}
    </a>
  )
}
