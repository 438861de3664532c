import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { CarriersScreen } from './carriers-screen.tsx'
import { PlatformsScreen } from './platforms-screen.tsx'
import { aCarrier, aPlatform, COUNTS, openAt } from './settings.fixture.tsx'

type Carriers = ReturnType<typeof aCarrier>[]

const listed = (carriers: Carriers, total = carriers.length) => ({
  carriers: { totalCount: total, edges: carriers.map((node) => ({ node })) },
  carrierCounts: COUNTS,
})
const open = (address: string, answer: (asked: Readonly<Record<string, unknown>>) => object | 'no network') =>
  openAt(address, '/carriers', <CarriersScreen />, { CarrierList: answer })

it('says first who holds numbers and who has no line at night, then each carrier in a row', async () => {
  open('/carriers', () =>
    listed([
      aCarrier(),
      aCarrier({ id: 'att', name: 'AT&T', type: 'ILEC', escalationPhone: null, escalationHours: null }),
    ]),
  )
  await screen.findByRole('heading', {
    level: 1,
    name: '12 carriers hold numbers of 40 open orders; 3 have no line that answers at night',
  })
  const row = screen.getByRole('rowheader', { name: 'Spectrum Business CLEC' }).closest('tr')
  expect([...(row?.cells ?? [])].map((cell) => cell.textContent)).toEqual([
    'Spectrum Business CLEC',
    '10–15',
    '5',
    '13:00 ET',
    '833-914-1800Business hoursNot at nightPartner porting line',
  ])
  expect(screen.getByRole('link', { name: '833-914-1800' }).getAttribute('href')).toBe('tel:+18339141800')
  expect(screen.getByRole('link', { name: 'AT&T' }).getAttribute('href')).toBe('/carriers/att')
})

it('keeps search and page in the address, and asks for that page alone', async () => {
  const many = Array.from({ length: 2 }, (_, index) => aCarrier({ id: `c${index}`, name: `Carrier ${index}` }))
  const asked = open('/carriers?perPage=2', ({ search }) => (search === 'zz' ? listed([]) : listed(many, 400)))
  await screen.findByText('400 carriers')
  fireEvent.click(screen.getByRole('button', { name: 'Next' }))
  await screen.findByText('3–4 of 400')
  expect(asked['CarrierList']?.at(-1)).toEqual({ search: '', first: 2, offset: 2 })
  expect(new URLSearchParams(location.search).get('page')).toBe('2')

  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'zz' } })
  await screen.findByRole('heading', { name: 'No carrier has “zz” in its name' })
  expect(asked['CarrierList']?.at(-1)).toEqual({ search: 'zz', first: 2, offset: 0 })
  fireEvent.click(screen.getByRole('button', { name: 'Show every carrier' }))
  await screen.findByText('400 carriers')
  await waitFor(() => expect(screen.getByRole('searchbox')).toHaveProperty('value', ''))
})

it('says what failed, and asks again', async () => {
  let there = false
  open('/carriers', () => (there ? listed([aCarrier()]) : 'no network'))
  await screen.findByRole('heading', { name: 'Carriers could not be read: the API does not answer' })
  there = true
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
  await screen.findByRole('rowheader', { name: /^Spectrum/ })
})

it('is a list on a phone', async () => {
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener() {}, removeEventListener() {} }))
  open('/carriers', () => listed([aCarrier({ openOrderCount: 1 }), aCarrier({ id: 'cox', name: 'Cox' })]))
  await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(2))
  expect(screen.getByText('1 open order')).toBeDefined()
  expect(screen.queryByRole('table')).toBeNull()
})

it('lists platforms with their NOC and their locks', async () => {
  openAt('/carriers/platforms', '/carriers/platforms', <PlatformsScreen />, {
    PlatformList: () => ({
      winningCarriers: {
        totalCount: 2,
        edges: [{ node: aPlatform({ nocPhone: '+12125550142' }) }, { node: aPlatform({ id: 'zoom', name: 'Zoom' }) }],
      },
      carrierCounts: COUNTS,
    }),
  })
  await screen.findByRole('heading', { level: 1, name: '4 platforms receive numbers; 2 have no NOC to call at night' })
  const row = screen.getByRole('rowheader', { name: 'RingCentral' }).closest('tr')
  expect(row?.textContent).toBe('RingCentral212-555-0142None on file24 h48 h48 h')
  expect(screen.getByRole('link', { name: 'Platforms' }).getAttribute('aria-current')).toBe('page')
})
