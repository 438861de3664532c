/** What remedies of the API call things, and what they are called on the command line. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\bcarrierType\b/g, '--carrier-type'],
  [/\bexpectedVersion\b/g, '--expected-version'],
  [/\bsiteId\b/g, '--site-id'],
  [/\brequestedBy(: ?CARRIER)?\b/g, '--requested-by carrier'],
  [/\boccurrence: ?EARLIER\b/g, '--occurrence earlier'],
  [/\boccurrence: ?LATER\b/g, '--occurrence later'],
  [/\bsplit: ?true\b/g, '--split'],
  [/\bAllow the split\b/g, 'Add --split'],
  [/(?<!-)\b(an )?override\b( with the reason| and its reason| that says so)?/g, '--override "<reason>"'],
  [/`numbers` or `entries`/g, '--numbers'],
  [/\bcreateMigration, or /g, ''],
  [/\bquery apiKeys\b/g, 'porting-tracker keys list'],
]

/** The verb that enters what a rule misses. */
const VERBS: Readonly<Record<string, string>> = {
  PORTING_CONTACT_MISSING: 'migrations platform <migration> --porting-contact <address>',
  NIGHT_CONTACT_MISSING: 'migrations platform <migration> --noc-phone <number>',
  CARRIER_ASSUMED_REGIONAL: 'carriers update <carrier> --type <type>',
  CARRIER_TYPE_KEPT: 'carriers update <carrier> --type <type>',
}

/** A rule's remedy in the words of the command line: options in place of the API's fields, and the verb where there is one. */
export function remedyInOptions({ code, remedy }: { readonly code: string; readonly remedy: string }): string {
  const said = SPELLINGS.reduce((text, [field, option]) => text.replace(field, option), remedy)
  const verb = VERBS[code]
  return verb === undefined ? said : `${said} (porting-tracker ${verb})`.trim()
}
