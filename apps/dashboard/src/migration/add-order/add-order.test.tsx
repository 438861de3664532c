import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderScreen } from '../../screen.fixture.tsx'
import { aWorkspace, clientOf } from '../a-workspace.fixture.ts'
import { AddOrder } from './add-order.tsx'

const needsSplit = {
  __typename: 'Refusal',
  code: 'NEEDS_SPLIT',
  message: 'The list holds toll-free numbers and others.',
  remedy: 'Make an order of each kind.',
  path: ['numbers'],
  portOrderId: null,
  changedFields: null,
}
const proposed = (carrier: string, carrierType: string, ...numbers: string[]) => ({
  ...{ carrier, carrierType, accountNumber: null, btn: null },
  numbers,
})

it('a list that needs several orders becomes them with one press', async () => {
  const { client, given } = clientOf({
    CarrierNames: () => ({ carriers: { edges: [{ node: { id: 'c', name: 'Comcast Business', type: 'CLEC' } }] } }),
    Portability: ({ numbers }) => ({
      checkPortability: (numbers as string[]).map((number) => ({
        ...{ input: number, number, portable: true, tollFree: number.startsWith('+1833') },
        ...{ reason: null, heldByPortOrderId: null },
      })),
    }),
    AddPortOrder: ({ input }) => {
      const split = (input as { split?: boolean }).split === true
      return {
        createPortOrder: {
          portOrders: split ? ['1050', '1051'].map((id) => ({ id, reference: `PO-${id}` })) : [],
          proposedSplit: split
            ? []
            : [
                proposed('Comcast Business', 'CLEC', '+14155550100', '+14155550101'),
                proposed('Comcast Business', 'TOLL_FREE', '+18335550188'),
              ],
          refusals: split ? [] : [needsSplit],
          warnings: [],
        },
      }
    },
  })
  renderScreen(<AddOrder migration={aWorkspace()} onDone={() => undefined} />, { client, address: '/' })
  fireEvent.change(screen.getByLabelText('Losing carrier'), { target: { value: 'Comcast Business' } })
  fireEvent.change(screen.getByLabelText('Numbers'), { target: { value: '415-555-0100 - 01, 833-555-0188' } })
  await screen.findByText('3 numbers, 3 can be ported, 1 toll-free, which go into an order of their own')
  fireEvent.click(screen.getByRole('button', { name: 'Add order' }))

  const offer = within(await screen.findByRole('region', { name: 'Orders proposed' }))
  expect(offer.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Comcast Business: 415-555-0100 and 1 more',
    'Comcast Business, toll-free: 833-555-0188',
  ])
  fireEvent.click(offer.getByRole('button', { name: 'Make these 2 orders' }))
  expect((await screen.findByRole('link', { name: 'Open PO-1050' })).getAttribute('href')).toBe('/orders/1050')
  await waitFor(() => expect(given.filter(({ name }) => name === 'AddPortOrder')).toHaveLength(2))
  expect(given.findLast(({ name }) => name === 'AddPortOrder')?.variables['input']).toMatchObject({
    split: true,
    numbers: ['+14155550100', '+14155550101', '+18335550188'],
  })
})
