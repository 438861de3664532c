import { parsePhoneNumberFromString } from 'libphonenumber-js/core'
import metadata from 'libphonenumber-js/metadata.min'

/** Toll-free area codes in service (R11.3). */
export const TOLL_FREE_AREA_CODES: readonly string[] = ['800', '833', '844', '855', '866', '877', '888']

/** Toll-free area codes set aside, not in service (R11.3). */
const RESERVED_TOLL_FREE = ['822', '880', '881', '882', '883', '884', '885', '886', '887', '889'] as const

/** The other countries that share +1 (R11.4). */
const OTHER_COUNTRIES = {
  Anguilla: ['264'],
  'Antigua and Barbuda': ['268'],
  'the Bahamas': ['242'],
  Barbados: ['246'],
  Bermuda: ['441'],
  'the British Virgin Islands': ['284'],
  'the Cayman Islands': ['345'],
  Dominica: ['767'],
  'the Dominican Republic': ['809', '829', '849'],
  Grenada: ['473'],
  Jamaica: ['658', '876'],
  Montserrat: ['664'],
  'Saint Kitts and Nevis': ['869'],
  'Saint Lucia': ['758'],
  'Saint Vincent and the Grenadines': ['784'],
  'Sint Maarten': ['721'],
  'Trinidad and Tobago': ['868'],
  'the Turks and Caicos Islands': ['649'],
} as const satisfies Record<string, readonly string[]>

/** US territories: a setting, off (R11.4). */
const TERRITORIES = {
  'American Samoa': ['684'],
  Guam: ['671'],
  'the Northern Mariana Islands': ['670'],
  'Puerto Rico': ['787', '939'],
  'the US Virgin Islands': ['340'],
} as const satisfies Record<string, readonly string[]>

/** Area codes whose numbers belong to a service, not to a place (R11.2). */
const SERVICES = {
  'premium-rate calls': ['900'],
  "a long-distance carrier's own services": ['700'],
  'the US government': ['710'],
  'personal numbers': [
    ...['500', '521', '522', '523', '524', '525', '526', '527', '528', '529', '532', '533', '544', '566', '577', '588'],
  ],
  'Canadian services without a place': ['600', '622', '633'],
} as const satisfies Record<string, readonly string[]>

type AreaKind = 'ordinary' | 'toll_free' | 'reserved_toll_free' | 'country' | 'territory' | 'service' | 'unused'

/** An area code and what it stands for; `name` is the country, territory or service, empty for the other kinds. */
export interface Area {
  readonly kind: AreaKind
  readonly name: string
}

const KNOWN: ReadonlyMap<string, Area> = new Map([
  ...areas('toll_free', { '': TOLL_FREE_AREA_CODES }),
  ...areas('reserved_toll_free', { '': RESERVED_TOLL_FREE }),
  ...areas('country', OTHER_COUNTRIES),
  ...areas('territory', TERRITORIES),
  ...areas('service', SERVICES),
])

const ORDINARY: Area = { kind: 'ordinary', name: '' }
const UNUSED: Area = { kind: 'unused', name: '' }
const judged = new Map<string, Area>()

/** What an area code of three digits stands for (R11.2–R11.4). `unused` is one that nobody has. */
export function areaOf(areaCode: string): Area {
  const area = KNOWN.get(areaCode) ?? judged.get(areaCode) ?? (isAssigned(areaCode) ? ORDINARY : UNUSED)
  judged.set(areaCode, area)
  return area
}

// In the US and Canada the library looks at the area code alone, so that one sample answers for all of its numbers.
function isAssigned(areaCode: string): boolean {
  return parsePhoneNumberFromString(`+1${areaCode}2345678`, metadata)?.isValid() === true
}

function areas(kind: AreaKind, byName: Readonly<Record<string, readonly string[]>>): [string, Area][] {
  return Object.entries(byName).flatMap(([name, codes]) => codes.map((code): [string, Area] => [code, { kind, name }]))
}
