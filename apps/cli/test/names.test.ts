import { afterEach, expect, test } from 'vitest'
import { type Fields, type StandIn, startStandIn } from './stand-in-api.ts'
import { track, words } from './tracker-run.ts'
import { aCarrier, accepted, anOrder, listOf, ORDER_ID } from './world.ts'

let api: StandIn
afterEach(() => api.close())

async function ask(line: string, fields: Fields) {
  api = await startStandIn(fields)
  return track(words(line), { url: api.url })
}

test('an unknown carrier names those near it', async () => {
  const { code, stderr } = await ask('orders list --carrier Spectrum', { carriers: listOf([aCarrier()]) })
  expect(code).toBe(4)
  expect(stderr).toContain('There is no carrier "Spectrum".')
  expect(stderr).toContain('Near it: Spectrum Business.')
})

test('an order is named by its reference too', async () => {
  const fields = {
    portOrders: listOf([anOrder({ id: 'o-9', reference: 'PO-10180' }), anOrder()]),
    portOrder: () => anOrder(),
    holdPortOrder: () => accepted(),
  }
  const { code } = await ask('orders show po-1018', fields)
  expect(code).toBe(0)
  await track(words('orders hold PO-1018 --reason x'), { url: api.url })
  expect(api.sent.map(({ operation }) => operation)).toEqual(['PortOrders', 'PortOrder', 'PortOrders', 'HoldPortOrder'])
  expect(api.sent[0]?.variables['filter']).toEqual({ search: 'PO-1018' })
  expect(api.sent[1]?.variables['id']).toBe(ORDER_ID)
  expect(api.sent[3]?.variables['input']).toMatchObject({ portOrderId: ORDER_ID })
  const unknown = await track(words('orders show PO-7'), { url: api.url })
  expect(unknown.code).toBe(4)
  expect(unknown.stderr).toContain('There is no port order PO-7.')
})

test('a carrier with two kinds of number', async () => {
  const carriers = listOf([aCarrier({ id: 'clec' }), aCarrier({ id: 'free', type: 'TOLL_FREE' })])
  const fields = { carriers, portOrders: listOf([]), estimateFoc: () => anOrder()['focEstimate'] }
  await ask("orders list --carrier 'spectrum business'", fields)
  expect(api.sent.at(-1)?.variables['filter']).toEqual({ carrierId: ['clec', 'free'] })
  const which = await track(words("foc estimate --carrier 'spectrum business'"), { url: api.url })
  expect(which.code).toBe(2)
  expect(which.stderr).toContain('spectrum business is clec and toll_free.')
  await track(words("foc estimate --carrier 'spectrum business' --carrier-type toll_free"), { url: api.url })
  expect(api.sent.at(-1)?.variables).toEqual({ carrierId: 'free', submittedOn: '2026-06-10' })
})
