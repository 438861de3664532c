import { localDate } from '@portday/domain/calendar'
import type { FieldSource } from '@portday/domain/loa'
import { recordCarrierCall } from '../loa/record-carrier-call.ts'
import { saveCsr } from '../loa/save-csr.ts'
import { saveLoa } from '../loa/save-loa.ts'
import { numbersOf, type OrderScene, type Played } from './scene.ts'
import type { DeedOf, OrderDeeds } from './steps.ts'
import type { Papers } from './story.ts'

const SOURCES: readonly { field: string; source: FieldSource }[] = [
  { field: 'accountNumber', source: 'invoice' },
  { field: 'btn', source: 'invoice' },
  { field: 'legalName', source: 'csr' },
  { field: 'serviceAddress', source: 'csr' },
]

export function keepCsr(scene: OrderScene, { says }: DeedOf<OrderDeeds, 'csr'>): Promise<Played> {
  const { legalName, signer, address } = papersOf(scene, says)
  return saveCsr(scene.context, {
    portOrderId: scene.orderId,
    legalName,
    authorizedContact: signer,
    serviceAddress: address,
    ...accountOf(scene),
    numbers: numbersOf(scene.order.numbers),
    retrievedOn: today(scene),
  })
}

export function keepCall(scene: OrderScene, { spokeWith }: DeedOf<OrderDeeds, 'call'>): Promise<Played> {
  const { legalName } = papersOf(scene, {})
  const calledAt = scene.context.now().subtract({ minutes: 25 })
  return recordCarrierCall(scene.context, {
    portOrderId: scene.orderId,
    ...accountOf(scene),
    legalName,
    calledAt,
    spokeWith,
  })
}

export function keepLetter(scene: OrderScene, { says, invoiceDaysOld }: DeedOf<OrderDeeds, 'letter'>): Promise<Played> {
  const { legalName, signer, signerTitle, address } = papersOf(scene, says)
  return saveLoa(scene.context, {
    portOrderId: scene.orderId,
    legalName,
    signatoryName: signer,
    signatoryTitle: signerTitle,
    serviceAddress: address,
    ...accountOf(scene),
    ...(scene.order.respOrg === undefined ? {} : { respOrgId: scene.order.respOrg }),
    signedOn: today(scene),
    invoiceDate: today(scene).subtract({ days: invoiceDaysOld }),
    sources: [...SOURCES],
  })
}

function papersOf({ migration, order }: OrderScene, says: Partial<Papers>): Papers {
  return { ...migration.papers, ...order.papers, ...says }
}

function accountOf({ order }: OrderScene): { accountNumber: string; btn: string } {
  return { accountNumber: order.account, btn: order.btn ?? numbersOf(order.numbers)[0] ?? '' }
}

function today({ context, migration }: OrderScene) {
  return localDate(context.now(), migration.timeZone)
}
