import { localDate } from '../calendar/local-time.ts'
import type { RuleCode, Warning } from '../verdict.ts'
import type { CommandName } from './command-names.ts'
import type { CommandContext } from './commands.ts'
import type { Override, PortOrderFacts } from './facts.ts'

/** The text without blanks around it, or null when nothing is left. */
export function saidOrNull(text: string | null): string | null {
  return text?.trim() || null
}

/** The record of rules that somebody set aside (R2.6); none without a reason, which is then no override at all. */
export function overridesOf(
  command: CommandName,
  codes: readonly RuleCode[],
  override: string | null,
  { actor, now }: CommandContext,
): Override[] {
  const reason = saidOrNull(override)
  return reason ? codes.map((code) => ({ command, code, reason, by: actor, at: now })) : []
}

/** The mark `OVERRIDDEN` that an override leaves on its order for ever (R2.6). */
export function overriddenWarning(override: Override, { timeZone }: Pick<PortOrderFacts, 'timeZone'>): Warning {
  const { command, code, reason, by, at } = override
  return {
    code: 'OVERRIDDEN',
    message: `${by} set ${code} aside on ${localDate(at, timeZone)} (${command}): ${reason}`,
    remedy: 'Make sure that the reason still holds.',
    path: ['overrides'],
  }
}
