import { expect, it } from 'vitest'
import { anOrderHere } from './an-order.fixture.ts'
import { reachOf } from './reach.ts'

const platform = { id: 'w', name: 'Zoom Phone', nocPhone: '+18885550142', portingContact: null, portalUrl: null }
const withLine = anOrderHere({ carrierName: 'Spectrum Business' })
const spectrum = {
  ...withLine,
  carrier: { ...withLine.carrier, escalationPhone: '+18339141800', escalationHours: 'business hours' },
}

it('names the platform, each carrier once, and the customer’s people', () => {
  const site = { id: 's', name: 'Main site', address: null, timeZone: 'UTC' }
  const contacts = [
    { name: 'Ravi Shah', phone: '+14155550167' },
    { name: 'Lee', phone: null },
  ]
  const orders = [
    anOrderHere(),
    anOrderHere({ id: '2' }),
    spectrum,
    anOrderHere({ carrierName: 'Cox', conditions: ['CANCELLED'] }),
  ]
  expect(
    reachOf({ winningCarrier: platform, sites: [{ ...site, contacts }] }, orders).map(({ who, phone, when }) => [
      who,
      phone,
      when,
    ]),
  ).toEqual([
    ['Zoom Phone', '+18885550142', 'day and night'],
    ['Comcast Business', null, 'through the winning carrier'],
    ['Spectrum Business', '+18339141800', 'business hours'],
    ['Ravi Shah', '+14155550167', ''],
    ['Lee', null, 'no number on file'],
  ])
})

it('says that the platform has no number', () => {
  expect(reachOf({ winningCarrier: { ...platform, nocPhone: null }, sites: [] }, [])).toMatchObject([
    { phone: null, when: 'no number on file' },
  ])
})
