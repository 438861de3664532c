import { describe, expect, it } from 'vitest'
import { CARRIER_FIELDS, carrierForm, carrierInput, everyOne } from './carrier-form.ts'
import { platformForm, platformInput } from './platform-form.ts'
import { aCarrier, aPlatform } from './settings.fixture.tsx'
import { changesOf, keepTyped } from './settings-form.ts'

const carrier = aCarrier({ ownFocBusinessDays: { min: 12, max: 18 }, holidaysAdded: ['2026-12-24'] })
const form = carrierForm(carrier)

describe('what a form gives the command', () => {
  it.each([
    ['a number', { focMaxDays: '20' }, { focMaxDays: 20 }],
    ['a range emptied', { focMinDays: ' ', focMaxDays: '' }, { focMinDays: null, focMaxDays: null }],
    ['a text emptied', { escalationHours: '' }, { escalationHours: '' }],
    ['a tick', { answersAtNight: true }, { answersAtNight: true }],
    ['days', { holidaysAdded: [] }, { holidaysAdded: [] }],
  ])('%s, and nothing that stayed', (_what, typed, input) => {
    expect(carrierInput(carrier, { ...form, ...typed })).toEqual({ id: 'spectrum', expectedVersion: 3, ...input })
  })

  it('is nothing where nothing was changed', () => {
    expect(carrierInput(carrier, form)).toBeNull()
    expect(platformInput(aPlatform(), platformForm(aPlatform()))).toBeNull()
  })

  it('of a platform is numbers and texts', () => {
    const typed = { ...platformForm(aPlatform()), lockHours: '12', portalUrl: 'https://port.example' }
    expect(platformInput(aPlatform(), typed)).toEqual({
      ...{ id: 'ring', expectedVersion: 2, lockHours: 12, portalUrl: 'https://port.example' },
    })
  })
})

describe('what is changed', () => {
  it('is told field by field, as it was and as it is now', () => {
    const typed = { ...form, focNote: 'Slow', answersAtNight: true, holidaysAdded: [], country: 'CA' }
    expect(changesOf(CARRIER_FIELDS, form, typed).map(({ label, was, now }) => [label, was, now])).toEqual([
      ['Note', 'none', 'Slow'],
      ['Holidays of', 'United States', 'Canada'],
      ['Days added', '2026-12-24', 'none'],
      ['Answers at night', 'no', 'yes'],
    ])
  })

  it('stays over what others saved', () => {
    const theirs = { ...form, focNote: 'Theirs', receiptCutoff: '12:00' }
    expect(keepTyped(CARRIER_FIELDS, form, { ...form, focNote: 'Mine' }, theirs)).toEqual({
      ...theirs,
      focNote: 'Mine',
    })
  })
})

it.each([
  ['CLEC', 'every CLEC'],
  ['WIRELESS', 'every wireless carrier'],
  ['TOLL_FREE', 'every toll-free carrier'],
] as const)('%s is called %s', (type, words) => {
  expect(everyOne(type)).toBe(words)
})
