import { expect } from 'vitest'
import { startTestApi, type TestApi } from '../../test/test-server.ts'

/** A refusal or warning, as the API tells it. */
export interface Note {
  readonly code: string
  readonly message: string
  readonly remedy: string
  readonly path: readonly string[]
  readonly portOrderId: string | null
  readonly changedFields?: readonly string[] | null
}

/** What a mutation answered: `made` is the object of its payload. */
export interface Reply<T> {
  readonly made: T | null
  readonly refusals: readonly Note[]
  readonly warnings: readonly Note[]
  /** The codes of GraphQL's errors; empty when the payload came. */
  readonly errors: readonly unknown[]
  readonly errorMessages: readonly string[]
}

/** Every mutation of these tests with the type of its input and the object that its payload carries. */
const MUTATIONS = {
  createMigration: ['CreateMigrationInput', 'migration'],
  updateMigration: ['UpdateMigrationInput', 'migration'],
  addMigrationNote: ['AddMigrationNoteInput', 'migration'],
  addComment: ['AddCommentInput', 'portOrder'],
  addSite: ['AddSiteInput', 'migration'],
  setTargetDate: ['SetTargetDateInput', 'migration'],
  createPortOrder: ['CreatePortOrderInput', 'portOrders'],
  amendPortOrder: ['AmendPortOrderInput', 'portOrder'],
  saveCsr: ['SaveCsrInput', 'portOrder'],
  saveLoa: ['SaveLoaInput', 'portOrder'],
  recordCarrierCall: ['RecordCarrierCallInput', 'portOrder'],
  submitLoa: ['SubmitLoaInput', 'portOrder'],
  acknowledgeLoa: ['PortOrderCommandInput', 'portOrder'],
  rejectLoa: ['RejectLoaInput', 'portOrder'],
  recordFoc: ['RecordFocInput', 'portOrder'],
  confirmFoc: ['ConfirmFocInput', 'portOrder'],
  rescheduleFoc: ['RescheduleFocInput', 'portOrder'],
  beginPortDay: ['PortOrderCommandInput', 'portOrder'],
  splitUnportedNumbers: ['PortOrderCommandInput', 'portOrders'],
  requestPortBack: ['PortBackInput', 'portOrder'],
  updateCarrier: ['UpdateCarrierInput', 'carrier'],
  updateWinningCarrier: ['UpdateWinningCarrierInput', 'winningCarrier'],
  recordNumberOutcomes: ['RecordNumberOutcomesInput', 'portOrder'],
  holdPortOrder: ['PortOrderCommandInput', 'portOrder'],
  releasePortOrder: ['PortOrderCommandInput', 'portOrder'],
  cancelPortOrder: ['PortOrderCommandInput', 'portOrder'],
  completePortOrder: ['PortOrderCommandInput', 'portOrder'],
  setChecklistItem: ['SetChecklistItemInput', 'item'],
} as const satisfies Record<string, readonly [input: string, made: string]>

export type MutationName = keyof typeof MUTATIONS

export interface OrderWanted {
  readonly migrationId?: string
  readonly carrier?: string
  readonly timeZone?: string
  /** How many numbers, or which. */
  readonly numbers?: number | readonly string[]
  /** More of createPortOrder's input. */
  readonly with?: object
}

export interface DeskOrder {
  readonly id: string
  readonly migrationId: string
  readonly numbers: readonly string[]
}

export interface Desk {
  readonly api: TestApi
  /** Sets the server's clock. */
  at(iso: string): void
  give<T = { id: string; version: number; stage?: string }>(
    mutation: MutationName,
    input: object,
    options?: { readonly fields?: string; readonly key?: string | null },
  ): Promise<Reply<T>>
  /** As `give`, and throws when a rule said no. */
  done<T = { id: string; version: number }>(mutation: MutationName, input: object, fields?: string): Promise<T>
  migration(input?: object): Promise<string>
  order(wanted?: OrderWanted): Promise<DeskOrder>
  /** An order whose letter went through the winning carrier's portal. */
  submitted(wanted?: OrderWanted): Promise<DeskOrder>
  committed(foc: object, wanted?: OrderWanted): Promise<DeskOrder>
  /** Reads fields of an order. */
  read<T>(id: string, fields: string): Promise<T>
  readMigration<T>(id: string, fields: string): Promise<T>
  /** Codes of GraphQL's errors of a query; empty when it answered. */
  errorsOf(query: string, variables?: object): Promise<unknown[]>
  ask<T>(query: string, variables?: object): Promise<T>
  rows<Row extends object>(sql: string, ...values: unknown[]): Promise<Row[]>
  close(): Promise<void>
}

const NOTE = 'code message remedy path portOrderId'
const AREAS = [212, 213, 303, 312, 404, 503, 602, 617, 702, 713, 718, 801, 916, 206, 305, 512, 614, 704, 808, 907]

/** The API on a database of its own, and what a deployment engineer does at it. */
export async function openDesk(clock = '2026-06-01T12:00:00Z'): Promise<Desk> {
  const api = await startTestApi({ clock })
  let handedOut = 0
  const nextNumber = () => {
    const [area = 212, line] = [AREAS[Math.floor(handedOut / 100)], 100 + (handedOut % 100)]
    handedOut += 1
    return `+1${area}5550${line}`
  }

  const desk: Desk = {
    api,
    at: (iso) => api.clock.setNow(iso),
    async give<T>(
      mutation: MutationName,
      input: object,
      { fields, key = api.engineerKey }: { fields?: string; key?: string | null } = {},
    ): Promise<Reply<T>> {
      const [type, made] = MUTATIONS[mutation]
      const wanted = fields ?? (made === 'portOrder' ? 'id version stage' : 'id version')
      const { data, errors = [] } = await api.graphql<Record<string, Record<string, unknown>> | null>(
        `mutation ($input: ${type}!) { ${mutation}(input: $input) {
           made: ${made} { ${wanted} } refusals { ${NOTE} changedFields } warnings { ${NOTE} } } }`,
        { input },
        { key },
      )
      const payload = data?.[mutation] ?? { made: null, refusals: [], warnings: [] }
      return {
        ...(payload as Omit<Reply<T>, 'errors' | 'errorMessages'>),
        errors: errors.map(({ extensions }) => extensions['code']),
        errorMessages: errors.map(({ message }) => message),
      }
    },
    async done<T>(mutation: MutationName, input: object, fields?: string): Promise<T> {
      const reply = await desk.give<T>(mutation, input, fields === undefined ? {} : { fields })
      const no = [...reply.errorMessages, ...reply.refusals.map(({ code, message }) => `${code}: ${message}`)]
      if (no.length > 0 || reply.made === null) throw new Error(`${mutation}: ${no.join('; ')}`)
      return reply.made
    },
    async migration(input = {}) {
      const ordinary = { customerName: 'Acme Dental', winningCarrier: 'Ringline', timeZone: 'America/New_York' }
      return (await desk.done<{ id: string }>('createMigration', { ...ordinary, ...input })).id
    },
    async order({ migrationId, carrier = 'Spectrum Business', timeZone, numbers = 1, with: more = {} } = {}) {
      const ofMigration = migrationId ?? (await desk.migration(timeZone === undefined ? {} : { timeZone }))
      const list = typeof numbers === 'number' ? Array.from({ length: numbers }, nextNumber) : numbers
      const input = { migrationId: ofMigration, carrier, numbers: list, ...more }
      const [made] = await desk.done<{ id: string }[]>('createPortOrder', input, 'id')
      return { id: made?.id ?? '', migrationId: ofMigration, numbers: list }
    },
    async submitted(wanted) {
      const order = await desk.order(wanted)
      await desk.done('submitLoa', { portOrderId: order.id })
      return order
    },
    async committed(foc, wanted) {
      const order = await desk.submitted(wanted)
      await desk.done('recordFoc', { portOrderId: order.id, ...foc })
      return order
    },
    async read<T>(id: string, fields: string): Promise<T> {
      return (await desk.ask<{ portOrder: T }>(`query ($id: ID!) { portOrder(id: $id) { ${fields} } }`, { id }))
        .portOrder
    },
    async readMigration<T>(id: string, fields: string): Promise<T> {
      return (await desk.ask<{ migration: T }>(`query ($id: ID!) { migration(id: $id) { ${fields} } }`, { id }))
        .migration
    },
    async errorsOf(query, variables = {}) {
      const { errors = [] } = await api.graphql(query, variables, { key: api.readerKey })
      return errors.map(({ extensions }) => extensions['code'])
    },
    async ask<T>(query: string, variables: object = {}): Promise<T> {
      const { data, errors } = await api.graphql<T>(query, variables, { key: api.readerKey })
      if (errors) throw new Error(errors.map(({ message }) => message).join('; '))
      return data
    },
    rows: async <Row extends object>(sql: string, ...values: unknown[]) =>
      (await api.database.read.query(sql, values)).rows as Row[],
    close: () => api.stop(),
  }
  return desk
}

/** Each note in one line: its code and the path that it names. */
export function said(notes: readonly Pick<Note, 'code' | 'path'>[]): string[] {
  return notes.map(({ code, path }) => `${code} ${path.join('.')}`)
}

/** An instant of UTC in either of its spellings. */
export function utc(dateTime: string): unknown {
  return expect.stringMatching(new RegExp(`^${dateTime}(Z|[+]00:00)$`))
}
