import { expect, test } from 'vitest'
import { remedyInOptions } from './remedy-in-options.ts'

test.each([
  ['Give carrierType when you make the next order.', 'Give --carrier-type when you make the next order.'],
  ['Give siteId or expectedVersion.', 'Give --site-id or --expected-version.'],
  ['Say so with requestedBy: CARRIER; otherwise call.', 'Say so with --requested-by carrier; otherwise call.'],
  ['Say so with requestedBy.', 'Say so with --requested-by carrier.'],
  [
    'Give occurrence: EARLIER for 01:30 PDT, or occurrence: LATER for 01:30 PST.',
    'Give --occurrence earlier for 01:30 PDT, or --occurrence later for 01:30 PST.',
  ],
  ['Allow the split, or give one order at a time.', 'Add --split, or give one order at a time.'],
  ['Give split: true.', 'Give --split.'],
  ['Check the year, or give an override with the reason.', 'Check the year, or give --override "<reason>".'],
  [
    'Complete it after that, or with an override and its reason.',
    'Complete it after that, or with --override "<reason>".',
  ],
  ['When it agrees, cancel with an override that says so.', 'When it agrees, cancel with --override "<reason>".'],
  ['Give override.', 'Give --override "<reason>".'],
  ['Add --override and --carrier-type.', 'Add --override and --carrier-type.'],
  ['Give at least one number in `numbers` or `entries`.', 'Give at least one number in --numbers.'],
  ['Make it first: createMigration, or `porting-tracker x`.', 'Make it first: `porting-tracker x`.'],
  [
    'Take the id from the list of keys: query apiKeys.',
    'Take the id from the list of keys: porting-tracker keys list.',
  ],
  ['Call the carrier.', 'Call the carrier.'],
  ['', ''],
])('%s', (remedy, said) => {
  expect(remedyInOptions({ code: 'LOCKED', remedy })).toBe(said)
})

test.each([
  ['PORTING_CONTACT_MISSING', 'migrations platform <migration> --porting-contact <address>'],
  ['NIGHT_CONTACT_MISSING', 'migrations platform <migration> --noc-phone <number>'],
  ['CARRIER_ASSUMED_REGIONAL', 'carriers update <carrier> --type <type>'],
  ['CARRIER_TYPE_KEPT', 'carriers update <carrier> --type <type>'],
])('%s names the verb that enters it', (code, verb) => {
  expect(remedyInOptions({ code, remedy: 'Enter it.' })).toBe(`Enter it. (porting-tracker ${verb})`)
})
