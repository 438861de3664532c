import { formatNumber } from '@portday/domain/telephone-number'
import { useState } from 'react'
import { Link } from 'react-router'
import { Glyph, PHONE, TOWER } from '../glyph/glyph.tsx'
import { Dialog } from '../shell/dialog.tsx'
import { LastTap } from './last-tap.tsx'
import type { NightMigration } from './night.ts'
import type { Tonight } from './tonight.ts'
import { WhoToCall } from './who-to-call.tsx'

/** Never leaves the screen: one tap rings the NOC, another shows everybody else's line. */
export function NocBar({ migration, tonight }: { migration: NightMigration; tonight: Tonight }) {
  const [isOpen, setOpen] = useState(false)
  const { name, nocPhone } = migration.winningCarrier
  return (
    <div className="noc-bar">
      <LastTap migrationId={migration.id} timeZone={migration.timeZone} />
      {nocPhone === null ? (
        <p>
          <b>{name}’s NOC has no number on record.</b> <Link to="/carriers">Put one on record</Link>
        </p>
      ) : (
        <a className="button go" href={`tel:${nocPhone}`}>
          <Glyph>{PHONE}</Glyph>
          <span>
            Call {name}’s NOC <small>{formatNumber(nocPhone)}</small>
          </span>
        </a>
      )}
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Glyph>{TOWER}</Glyph>
        <span>Others</span>
      </button>
      {isOpen && (
        <Dialog title="Who to call" onClose={() => setOpen(false)}>
          <WhoToCall migration={migration} tonight={tonight} />
        </Dialog>
      )}
    </div>
  )
}
