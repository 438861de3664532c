import type { Fields } from './stand-in-api.ts'
import { aCarrier, accepted, acceptedOrders, aFoc, aMigration, anOrder, aPlatform, listOf } from './world.ts'

const ORDER = () => accepted()
const MIGRATION = () => ({ migration: aMigration([]), refusals: [], warnings: [] })
const ITEM = {
  id: 'item-1',
  version: 1,
  code: 'PRE_CUTOVER_CALL',
  title: 'Pre-cutover call with the customer',
  offset: '-P3D',
}

const API_KEY = { id: 'k-1', name: 'report', role: 'READER', createdAt: '2026-06-01T00:00:00Z', createdBy: 'local' }

/** Every field of the API that the tracker asks, each accepting what it is given. */
export const wholeApi: Fields = {
  viewer: () => ({ name: 'local', role: 'ADMIN' }),
  createSignInLink: () => ({ url: 'http://127.0.0.1:4000/sign-in/x', refusals: [], warnings: [] }),
  createApiKey: () => ({ key: 'pd_new', apiKey: API_KEY, refusals: [], warnings: [] }),
  revokeApiKey: () => ({ apiKey: API_KEY, refusals: [], warnings: [] }),
  apiKeys: listOf([API_KEY]),
  migration: () => aMigration([anOrder()]),
  migrations: listOf([aMigration([anOrder()])]),
  portOrder: () => anOrder({ foc: aFoc(), stage: 'FOC_RECEIVED' }),
  portOrders: listOf([anOrder()]),
  carriers: listOf([aCarrier()]),
  focCalendar: () => [],
  estimateFoc: () => ({
    countedFrom: '2026-06-01',
    earliest: '2026-06-15',
    latest: '2026-06-23',
    businessDays: { min: 10, max: 15 },
    assumesSubmissionToday: false,
  }),
  checkPortability: ({ numbers }) =>
    (numbers as string[]).map((input) => ({
      input,
      number: input,
      portable: true,
      tollFree: false,
      fictitious: true,
      reason: null,
      heldByPortOrderId: null,
    })),
  updateCarrier: () => ({ carrier: aCarrier(), refusals: [], warnings: [] }),
  updateWinningCarrier: () => ({ winningCarrier: aPlatform(), refusals: [], warnings: [] }),
  createMigration: MIGRATION,
  setTargetDate: MIGRATION,
  addSite: MIGRATION,
  createPortOrder: () => acceptedOrders(),
  splitUnportedNumbers: () => acceptedOrders(),
  setChecklistItem: () => ({ item: ITEM, refusals: [], warnings: [] }),
  ...Object.fromEntries(
    [
      'amendPortOrder',
      'submitLoa',
      'acknowledgeLoa',
      'rejectLoa',
      'recordFoc',
      'confirmFoc',
      'rescheduleFoc',
      'beginPortDay',
      'completePortOrder',
      'cancelPortOrder',
      'holdPortOrder',
      'releasePortOrder',
      'requestPortBack',
      'recordNumberOutcomes',
      'saveLoa',
      'saveCsr',
      'recordCarrierCall',
    ].map((name) => [name, ORDER]),
  ),
}
