/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type PortStage =
  | 'LOA_PENDING'
  | 'LOA_SUBMITTED'
  | 'FOC_RECEIVED'
  | 'PORT_DAY'
  | 'COMPLETE';

export type PortCondition =
  | 'LOA_REJECTED'
  | 'ACK_OVERDUE'
  | 'FOC_UNCONFIRMED'
  | 'FOC_SLIPPED'
  | 'PORT_FAILED'
  | 'PARTIALLY_PORTED'
  | 'PORTED_BACK'
  | 'ON_HOLD'
  | 'CANCELLED';

export type CarrierType =
  | 'ILEC'
  | 'CLEC'
  | 'WIRELESS'
  | 'REGIONAL'
  | 'TOLL_FREE';

export type NumberOutcome =
  | 'PENDING'
  | 'PORTED'
  | 'TESTED'
  | 'TEST_FAILED'
  | 'FAILED'
  | 'PORTED_BACK';

export type FocSource =
  | 'EMAIL'
  | 'PORTAL'
  | 'PHONE'
  | 'API';

export type LoaGrade =
  | 'EXACT'
  | 'COSMETIC'
  | 'ABBREVIATION'
  | 'DIFFERENT'
  | 'MISSING';

export type FieldSource =
  | 'INVOICE'
  | 'CSR'
  | 'CARRIER_CALL'
  | 'CUSTOMER';

export type PortType =
  | 'FULL'
  | 'PARTIAL';

export type RequestedBy =
  | 'US'
  | 'CARRIER';

export type PortOrderFilter = {
  search?: string | null | undefined;
  number?: string | null | undefined;
  stage?: Array<PortStage> | null | undefined;
  condition?: Array<PortCondition> | null | undefined;
  carrierId?: Array<string> | null | undefined;
  carrierType?: Array<CarrierType> | null | undefined;
  migrationId?: string | null | undefined;
  focFrom?: string | null | undefined;
  focTo?: string | null | undefined;
  open?: boolean | null | undefined;
};

export type PortOrderSort =
  | 'CREATED_AT'
  | 'FOC_DATE'
  | 'UPDATED_AT'
  | 'CARRIER'
  | 'STAGE'
  | 'CUSTOMER';

export type SortDirection =
  | 'ASC'
  | 'DESC';

export type PortOrderOrder = {
  field: PortOrderSort;
  direction: SortDirection;
};

/** With an id, the migration has it; a second one with the same id is refused. A winning carrier not known yet is made with the default policy. */
export type CreateMigrationInput = {
  id?: string | null | undefined;
  customerName: string;
  winningCarrier: string;
  timeZone: string;
  targetDate?: string | null | undefined;
  dealStage?: number | null | undefined;
};

export type SetTargetDateInput = {
  migrationId: string;
  targetDate?: string | null | undefined;
  expectedVersion?: number | null | undefined;
};

export type AddSiteInput = {
  migrationId: string;
  name: string;
  address?: string | null | undefined;
  timeZone?: string | null | undefined;
};

/** A number with what differs from the order's own account; for lists that may need a split. */
export type PortNumberInput = {
  number: string;
  carrier?: string | null | undefined;
  accountNumber?: string | null | undefined;
  btn?: string | null | undefined;
  routingId?: string | null | undefined;
};

export type CreatePortOrderInput = {
  migrationId: string;
  carrier: string;
  carrierType?: CarrierType | null | undefined;
  accountNumber?: string | null | undefined;
  btn?: string | null | undefined;
  newBtn?: string | null | undefined;
  respOrgId?: string | null | undefined;
  portType?: PortType | null | undefined;
  /** Numbers, or entries, or both. */
  numbers?: Array<string> | null | undefined;
  entries?: Array<PortNumberInput> | null | undefined;
  requestedDate?: string | null | undefined;
  split?: boolean | null | undefined;
};

export type AddressInput = {
  line1: string;
  line2?: string | null | undefined;
  city: string;
  region: string;
  postalCode: string;
  country?: string | null | undefined;
};

export type FieldSourceInput = {
  field: string;
  source: FieldSource;
};

/** The account as the losing carrier has it. */
export type SaveCsrInput = {
  portOrderId: string;
  legalName?: string | null | undefined;
  accountNumber?: string | null | undefined;
  btn?: string | null | undefined;
  serviceAddress?: AddressInput | null | undefined;
  authorizedContact?: string | null | undefined;
  numbers?: Array<string> | null | undefined;
  retrievedOn?: string | null | undefined;
  expectedVersion?: number | null | undefined;
};

/** The letter as the customer signs it. loaChecks compares the two, field by field: legalName, accountNumber, btn, serviceAddress.line1 …, signatoryName, numbers. */
export type SaveLoaInput = {
  portOrderId: string;
  legalName?: string | null | undefined;
  accountNumber?: string | null | undefined;
  btn?: string | null | undefined;
  serviceAddress?: AddressInput | null | undefined;
  signatoryName?: string | null | undefined;
  signatoryTitle?: string | null | undefined;
  signedOn?: string | null | undefined;
  respOrgId?: string | null | undefined;
  invoiceDate?: string | null | undefined;
  sources?: Array<FieldSourceInput> | null | undefined;
  expectedVersion?: number | null | undefined;
};

export type RecordCarrierCallInput = {
  portOrderId: string;
  accountNumber: string;
  btn: string;
  legalName: string;
  calledAt: string;
  spokeWith: string;
  expectedVersion?: number | null | undefined;
};

export type SubmitLoaInput = {
  portOrderId: string;
  submittedAt?: string | null | undefined;
  expectedVersion?: number | null | undefined;
};

export type RejectLoaInput = {
  portOrderId: string;
  codes: Array<string>;
  note?: string | null | undefined;
  expectedVersion?: number | null | undefined;
};

/** time is HH:MM in timeZone, which is the order's zone unless given. */
export type RecordFocInput = {
  portOrderId: string;
  date: string;
  time?: string | null | undefined;
  timeZone?: string | null | undefined;
  source?: FocSource | null | undefined;
  confirmationNumber?: string | null | undefined;
  override?: string | null | undefined;
  expectedVersion?: number | null | undefined;
};

export type ConfirmFocInput = {
  portOrderId: string;
  date: string;
  time: string;
  confirmedBy: string;
  confirmationNumber?: string | null | undefined;
  expectedVersion?: number | null | undefined;
};

export type RescheduleFocInput = {
  portOrderId: string;
  date: string;
  time?: string | null | undefined;
  reason: string;
  requestedBy?: RequestedBy | null | undefined;
  customerToldBy?: string | null | undefined;
  override?: string | null | undefined;
  expectedVersion?: number | null | undefined;
};

export type NumberOutcomeInput = {
  number: string;
  outcome: NumberOutcome;
  note?: string | null | undefined;
  at?: string | null | undefined;
};

export type RecordNumberOutcomesInput = {
  portOrderId: string;
  outcomes: Array<NumberOutcomeInput>;
  expectedVersion?: number | null | undefined;
};

export type PortBackInput = {
  portOrderId: string;
  numbers: Array<string>;
  reason: string;
  expectedVersion?: number | null | undefined;
};

export type PortOrderCommandInput = {
  portOrderId: string;
  reason?: string | null | undefined;
  override?: string | null | undefined;
  expectedVersion?: number | null | undefined;
};

export type SetChecklistItemInput = {
  id: string;
  done: boolean;
  note?: string | null | undefined;
  expectedVersion?: number | null | undefined;
};

export type Role =
  | 'READER'
  | 'ENGINEER'
  | 'ADMIN';

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { name: string, role: Role } };

export type CreateSignInLinkMutationVariables = Exact<{ [key: string]: never; }>;


export type CreateSignInLinkMutation = { createSignInLink: { url: string } };

export type CarriersQueryVariables = Exact<{
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CarriersQuery = { carriers: { totalCount: number, edges: Array<{ cursor: string, node: { id: string, name: string, type: CarrierType, timeZone: string, escalationPhone: string | null, escalationRoute: string, escalationHours: string | null, focBusinessDays: { min: number, max: number } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MigrationChecklistQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type MigrationChecklistQuery = { migration: { id: string, version: number, customerName: string, timeZone: string, targetDate: string | null, dealStage: number | null, sites: Array<{ id: string, name: string, timeZone: string }>, checklist: { totalCount: number, edges: Array<{ cursor: string, node: { id: string, version: number, code: string, title: string, offset: string, dueAt: string | null, doneAt: string | null, doneBy: string | null, note: string | null, portOrderId: string | null, siteId: string | null, number: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, winningCarrier: { id: string, name: string } } | null };

export type SetChecklistItemMutationVariables = Exact<{
  input: SetChecklistItemInput;
}>;


export type SetChecklistItemMutation = { setChecklistItem: { item: { id: string, version: number, code: string, title: string, offset: string, dueAt: string | null, doneAt: string | null, doneBy: string | null, note: string | null, portOrderId: string | null, siteId: string | null, number: string | null } | null, refusals: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null, changedFields: Array<string> | null }>, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }> } };

export type ChecklistLineFragment = { id: string, version: number, code: string, title: string, offset: string, dueAt: string | null, doneAt: string | null, doneBy: string | null, note: string | null, portOrderId: string | null, siteId: string | null, number: string | null };

export type RecordFocMutationVariables = Exact<{
  input: RecordFocInput;
}>;


export type RecordFocMutation = { recordFoc: { portOrder: { id: string, version: number, stage: PortStage, conditions: Array<PortCondition>, numberCount: number, accountNumber: string | null, btn: string | null, requestedDate: string | null, submittedAt: string | null, nextActions: Array<string>, carrier: { id: string, name: string, type: CarrierType }, focEstimate: { countedFrom: string, earliest: string, latest: string, assumesSubmissionToday: boolean, businessDays: { min: number, max: number } }, foc: { date: string, at: string | null, timeZone: string, source: FocSource, confirmedAt: string | null, confirmedBy: string | null, confirmationNumber: string | null, reason: string | null, requestedBy: RequestedBy | null, customerToldBy: string | null, recordedAt: string } | null } | null, refusals: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null, changedFields: Array<string> | null }>, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }> } };

export type ConfirmFocMutationVariables = Exact<{
  input: ConfirmFocInput;
}>;


export type ConfirmFocMutation = { confirmFoc: { portOrder: { id: string, version: number, stage: PortStage, conditions: Array<PortCondition>, numberCount: number, accountNumber: string | null, btn: string | null, requestedDate: string | null, submittedAt: string | null, nextActions: Array<string>, carrier: { id: string, name: string, type: CarrierType }, focEstimate: { countedFrom: string, earliest: string, latest: string, assumesSubmissionToday: boolean, businessDays: { min: number, max: number } }, foc: { date: string, at: string | null, timeZone: string, source: FocSource, confirmedAt: string | null, confirmedBy: string | null, confirmationNumber: string | null, reason: string | null, requestedBy: RequestedBy | null, customerToldBy: string | null, recordedAt: string } | null } | null, refusals: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null, changedFields: Array<string> | null }>, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }> } };

export type RescheduleFocMutationVariables = Exact<{
  input: RescheduleFocInput;
}>;


export type RescheduleFocMutation = { rescheduleFoc: { portOrder: { id: string, version: number, stage: PortStage, conditions: Array<PortCondition>, numberCount: number, accountNumber: string | null, btn: string | null, requestedDate: string | null, submittedAt: string | null, nextActions: Array<string>, carrier: { id: string, name: string, type: CarrierType }, focEstimate: { countedFrom: string, earliest: string, latest: string, assumesSubmissionToday: boolean, businessDays: { min: number, max: number } }, foc: { date: string, at: string | null, timeZone: string, source: FocSource, confirmedAt: string | null, confirmedBy: string | null, confirmationNumber: string | null, reason: string | null, requestedBy: RequestedBy | null, customerToldBy: string | null, recordedAt: string } | null } | null, refusals: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null, changedFields: Array<string> | null }>, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }> } };

export type EstimateFocQueryVariables = Exact<{
  carrierType?: CarrierType | null | undefined;
  carrierId?: string | null | undefined;
  submittedOn: string;
}>;


export type EstimateFocQuery = { estimateFoc: { countedFrom: string, earliest: string, latest: string, assumesSubmissionToday: boolean, businessDays: { min: number, max: number } } };

export type FocCalendarQueryVariables = Exact<{
  from: string;
  to: string;
  filter?: PortOrderFilter | null | undefined;
  first?: number | null | undefined;
}>;


export type FocCalendarQuery = { focCalendar: Array<{ date: string, businessDay: boolean, holiday: string | null, committedCount: number, expectedCount: number, committed: Array<{ id: string, stage: PortStage, numberCount: number, carrier: { name: string }, migration: { id: string, customerName: string }, foc: { at: string | null, timeZone: string } | null }> }> };

export type SaveLoaMutationVariables = Exact<{
  input: SaveLoaInput;
}>;


export type SaveLoaMutation = { saveLoa: { portOrder: { id: string, version: number, stage: PortStage, conditions: Array<PortCondition>, numberCount: number, accountNumber: string | null, btn: string | null, requestedDate: string | null, submittedAt: string | null, nextActions: Array<string>, loaChecks: Array<{ field: string, loa: string | null, csr: string | null, grade: LoaGrade, asSent: string | null, source: FieldSource | null, blocks: boolean }>, carrier: { id: string, name: string, type: CarrierType }, focEstimate: { countedFrom: string, earliest: string, latest: string, assumesSubmissionToday: boolean, businessDays: { min: number, max: number } }, foc: { date: string, at: string | null, timeZone: string, source: FocSource, confirmedAt: string | null, confirmedBy: string | null, confirmationNumber: string | null, reason: string | null, requestedBy: RequestedBy | null, customerToldBy: string | null, recordedAt: string } | null } | null, refusals: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null, changedFields: Array<string> | null }>, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }> } };

export type SaveCsrMutationVariables = Exact<{
  input: SaveCsrInput;
}>;


export type SaveCsrMutation = { saveCsr: { portOrder: { id: string, version: number, stage: PortStage, conditions: Array<PortCondition>, numberCount: number, accountNumber: string | null, btn: string | null, requestedDate: string | null, submittedAt: string | null, nextActions: Array<string>, loaChecks: Array<{ field: string, loa: string | null, csr: string | null, grade: LoaGrade, asSent: string | null, source: FieldSource | null, blocks: boolean }>, carrier: { id: string, name: string, type: CarrierType }, focEstimate: { countedFrom: string, earliest: string, latest: string, assumesSubmissionToday: boolean, businessDays: { min: number, max: number } }, foc: { date: string, at: string | null, timeZone: string, source: FocSource, confirmedAt: string | null, confirmedBy: string | null, confirmationNumber: string | null, reason: string | null, requestedBy: RequestedBy | null, customerToldBy: string | null, recordedAt: string } | null } | null, refusals: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null, changedFields: Array<string> | null }>, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }> } };

export type RecordCarrierCallMutationVariables = Exact<{
  input: RecordCarrierCallInput;
}>;


export type RecordCarrierCallMutation = { recordCarrierCall: { portOrder: { id: string, version: number, stage: PortStage, conditions: Array<PortCondition>, numberCount: number, accountNumber: string | null, btn: string | null, requestedDate: string | null, submittedAt: string | null, nextActions: Array<string>, carrier: { id: string, name: string, type: CarrierType }, focEstimate: { countedFrom: string, earliest: string, latest: string, assumesSubmissionToday: boolean, businessDays: { min: number, max: number } }, foc: { date: string, at: string | null, timeZone: string, source: FocSource, confirmedAt: string | null, confirmedBy: string | null, confirmationNumber: string | null, reason: string | null, requestedBy: RequestedBy | null, customerToldBy: string | null, recordedAt: string } | null } | null, refusals: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null, changedFields: Array<string> | null }>, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }> } };

export type LetterAnswerFragment = { portOrder: { id: string, version: number, stage: PortStage, conditions: Array<PortCondition>, numberCount: number, accountNumber: string | null, btn: string | null, requestedDate: string | null, submittedAt: string | null, nextActions: Array<string>, loaChecks: Array<{ field: string, loa: string | null, csr: string | null, grade: LoaGrade, asSent: string | null, source: FieldSource | null, blocks: boolean }>, carrier: { id: string, name: string, type: CarrierType }, focEstimate: { countedFrom: string, earliest: string, latest: string, assumesSubmissionToday: boolean, businessDays: { min: number, max: number } }, foc: { date: string, at: string | null, timeZone: string, source: FocSource, confirmedAt: string | null, confirmedBy: string | null, confirmationNumber: string | null, reason: string | null, requestedBy: RequestedBy | null, customerToldBy: string | null, recordedAt: string } | null } | null, refusals: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null, changedFields: Array<string> | null }>, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }> };

export type MigrationsQueryVariables = Exact<{
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MigrationsQuery = { migrations: { totalCount: number, edges: Array<{ cursor: string, node: { id: string, version: number, customerName: string, timeZone: string, targetDate: string | null, dealStage: number | null, portOrders: { totalCount: number }, readiness: { ready: boolean }, winningCarrier: { id: string, name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MigrationStatusQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type MigrationStatusQuery = { migration: { id: string, version: number, customerName: string, timeZone: string, targetDate: string | null, dealStage: number | null, sites: Array<{ id: string, name: string, address: string | null, timeZone: string }>, readiness: { ready: boolean, staggerDays: number | null, blockers: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }>, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }> }, goLive: { earliest: string, weeks: number, slowestPortOrderId: string, submitBy: Array<{ portOrderId: string, date: string, late: boolean }> } | null, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }>, portOrders: { totalCount: number, edges: Array<{ cursor: string, node: { id: string, version: number, stage: PortStage, conditions: Array<PortCondition>, numberCount: number, accountNumber: string | null, btn: string | null, requestedDate: string | null, submittedAt: string | null, nextActions: Array<string>, carrier: { id: string, name: string, type: CarrierType }, focEstimate: { countedFrom: string, earliest: string, latest: string, assumesSubmissionToday: boolean, businessDays: { min: number, max: number } }, foc: { date: string, at: string | null, timeZone: string, source: FocSource, confirmedAt: string | null, confirmedBy: string | null, confirmationNumber: string | null, reason: string | null, requestedBy: RequestedBy | null, customerToldBy: string | null, recordedAt: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, winningCarrier: { id: string, name: string } } | null };

export type MigrationOrdersQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type MigrationOrdersQuery = { migration: { id: string, version: number, customerName: string, timeZone: string, targetDate: string | null, dealStage: number | null, portOrders: { edges: Array<{ cursor: string, node: { id: string, version: number, stage: PortStage, conditions: Array<PortCondition>, numberCount: number, accountNumber: string | null, btn: string | null, requestedDate: string | null, submittedAt: string | null, nextActions: Array<string>, carrier: { id: string, name: string, type: CarrierType }, focEstimate: { countedFrom: string, earliest: string, latest: string, assumesSubmissionToday: boolean, businessDays: { min: number, max: number } }, foc: { date: string, at: string | null, timeZone: string, source: FocSource, confirmedAt: string | null, confirmedBy: string | null, confirmationNumber: string | null, reason: string | null, requestedBy: RequestedBy | null, customerToldBy: string | null, recordedAt: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, winningCarrier: { id: string, name: string } } | null };

export type MigrationReadinessQueryVariables = Exact<{
  id: string;
}>;


export type MigrationReadinessQuery = { migration: { id: string, version: number, customerName: string, timeZone: string, targetDate: string | null, dealStage: number | null, readiness: { ready: boolean, staggerDays: number | null, blockers: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }>, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }> }, winningCarrier: { id: string, name: string } } | null };

export type CreateMigrationMutationVariables = Exact<{
  input: CreateMigrationInput;
}>;


export type CreateMigrationMutation = { createMigration: { migration: { id: string, version: number, customerName: string, timeZone: string, targetDate: string | null, dealStage: number | null, winningCarrier: { id: string, name: string } } | null, refusals: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null, changedFields: Array<string> | null }>, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }> } };

export type SetTargetDateMutationVariables = Exact<{
  input: SetTargetDateInput;
}>;


export type SetTargetDateMutation = { setTargetDate: { migration: { id: string, version: number, customerName: string, timeZone: string, targetDate: string | null, dealStage: number | null, winningCarrier: { id: string, name: string } } | null, refusals: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null, changedFields: Array<string> | null }>, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }> } };

export type AddSiteMutationVariables = Exact<{
  input: AddSiteInput;
}>;


export type AddSiteMutation = { addSite: { migration: { id: string, version: number, customerName: string, timeZone: string, targetDate: string | null, dealStage: number | null, winningCarrier: { id: string, name: string } } | null, refusals: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null, changedFields: Array<string> | null }>, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }> } };

export type CheckPortabilityQueryVariables = Exact<{
  numbers: Array<string> | string;
}>;


export type CheckPortabilityQuery = { checkPortability: Array<{ input: string, number: string | null, portable: boolean, tollFree: boolean, fictitious: boolean, reason: string | null, heldByPortOrderId: string | null }> };

export type RecordNumberOutcomesMutationVariables = Exact<{
  input: RecordNumberOutcomesInput;
}>;


export type RecordNumberOutcomesMutation = { recordNumberOutcomes: { portOrder: { id: string, version: number, stage: PortStage, conditions: Array<PortCondition>, numberCount: number, accountNumber: string | null, btn: string | null, requestedDate: string | null, submittedAt: string | null, nextActions: Array<string>, carrier: { id: string, name: string, type: CarrierType }, focEstimate: { countedFrom: string, earliest: string, latest: string, assumesSubmissionToday: boolean, businessDays: { min: number, max: number } }, foc: { date: string, at: string | null, timeZone: string, source: FocSource, confirmedAt: string | null, confirmedBy: string | null, confirmationNumber: string | null, reason: string | null, requestedBy: RequestedBy | null, customerToldBy: string | null, recordedAt: string } | null } | null, refusals: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null, changedFields: Array<string> | null }>, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }> } };

export type PortOrdersQueryVariables = Exact<{
  filter?: PortOrderFilter | null | undefined;
  orderBy?: PortOrderOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PortOrdersQuery = { portOrders: { totalCount: number, edges: Array<{ cursor: string, node: { id: string, version: number, stage: PortStage, conditions: Array<PortCondition>, numberCount: number, accountNumber: string | null, btn: string | null, requestedDate: string | null, submittedAt: string | null, nextActions: Array<string>, migration: { id: string, customerName: string }, carrier: { id: string, name: string, type: CarrierType }, focEstimate: { countedFrom: string, earliest: string, latest: string, assumesSubmissionToday: boolean, businessDays: { min: number, max: number } }, foc: { date: string, at: string | null, timeZone: string, source: FocSource, confirmedAt: string | null, confirmedBy: string | null, confirmationNumber: string | null, reason: string | null, requestedBy: RequestedBy | null, customerToldBy: string | null, recordedAt: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PortOrderQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type PortOrderQuery = { portOrder: { newBtn: string | null, respOrgId: string | null, portType: PortType, acknowledgedAt: string | null, id: string, version: number, stage: PortStage, conditions: Array<PortCondition>, numberCount: number, accountNumber: string | null, btn: string | null, requestedDate: string | null, submittedAt: string | null, nextActions: Array<string>, migration: { id: string, customerName: string, timeZone: string }, focHistory: Array<{ date: string, at: string | null, timeZone: string, source: FocSource, confirmedAt: string | null, confirmedBy: string | null, confirmationNumber: string | null, reason: string | null, requestedBy: RequestedBy | null, customerToldBy: string | null, recordedAt: string }>, loaChecks: Array<{ field: string, loa: string | null, csr: string | null, grade: LoaGrade, asSent: string | null, source: FieldSource | null, blocks: boolean }>, rejections: Array<{ note: string | null, rejectedAt: string, resolvedAt: string | null, reasons: Array<{ code: string, family: string, field: string | null, remedy: string, resubmit: string, businessDays: { min: number, max: number } }> }>, locks: Array<{ what: string, why: string, until: string | null }>, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }>, parent: { id: string } | null, children: Array<{ id: string }>, numbers: { totalCount: number, edges: Array<{ cursor: string, node: { number: string, outcome: NumberOutcome, routingId: string | null, portedAt: string | null, testedAt: string | null, note: string | null, livesOn: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, carrier: { id: string, name: string, type: CarrierType }, focEstimate: { countedFrom: string, earliest: string, latest: string, assumesSubmissionToday: boolean, businessDays: { min: number, max: number } }, foc: { date: string, at: string | null, timeZone: string, source: FocSource, confirmedAt: string | null, confirmedBy: string | null, confirmationNumber: string | null, reason: string | null, requestedBy: RequestedBy | null, customerToldBy: string | null, recordedAt: string } | null } | null };

export type CreatePortOrderMutationVariables = Exact<{
  input: CreatePortOrderInput;
}>;


export type CreatePortOrderMutation = { createPortOrder: { portOrders: Array<{ id: string, version: number, stage: PortStage, conditions: Array<PortCondition>, numberCount: number, accountNumber: string | null, btn: string | null, requestedDate: string | null, submittedAt: string | null, nextActions: Array<string>, carrier: { id: string, name: string, type: CarrierType }, focEstimate: { countedFrom: string, earliest: string, latest: string, assumesSubmissionToday: boolean, businessDays: { min: number, max: number } }, foc: { date: string, at: string | null, timeZone: string, source: FocSource, confirmedAt: string | null, confirmedBy: string | null, confirmationNumber: string | null, reason: string | null, requestedBy: RequestedBy | null, customerToldBy: string | null, recordedAt: string } | null }>, refusals: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null, changedFields: Array<string> | null }>, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }>, proposedSplit: Array<{ carrier: string, carrierType: CarrierType, accountNumber: string | null, btn: string | null, numbers: Array<string> }> } };

export type SubmitLoaMutationVariables = Exact<{
  input: SubmitLoaInput;
}>;


export type SubmitLoaMutation = { submitLoa: { portOrder: { id: string, version: number, stage: PortStage, conditions: Array<PortCondition>, numberCount: number, accountNumber: string | null, btn: string | null, requestedDate: string | null, submittedAt: string | null, nextActions: Array<string>, carrier: { id: string, name: string, type: CarrierType }, focEstimate: { countedFrom: string, earliest: string, latest: string, assumesSubmissionToday: boolean, businessDays: { min: number, max: number } }, foc: { date: string, at: string | null, timeZone: string, source: FocSource, confirmedAt: string | null, confirmedBy: string | null, confirmationNumber: string | null, reason: string | null, requestedBy: RequestedBy | null, customerToldBy: string | null, recordedAt: string } | null } | null, refusals: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null, changedFields: Array<string> | null }>, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }> } };

export type AcknowledgeLoaMutationVariables = Exact<{
  input: PortOrderCommandInput;
}>;


export type AcknowledgeLoaMutation = { acknowledgeLoa: { portOrder: { id: string, version: number, stage: PortStage, conditions: Array<PortCondition>, numberCount: number, accountNumber: string | null, btn: string | null, requestedDate: string | null, submittedAt: string | null, nextActions: Array<string>, carrier: { id: string, name: string, type: CarrierType }, focEstimate: { countedFrom: string, earliest: string, latest: string, assumesSubmissionToday: boolean, businessDays: { min: number, max: number } }, foc: { date: string, at: string | null, timeZone: string, source: FocSource, confirmedAt: string | null, confirmedBy: string | null, confirmationNumber: string | null, reason: string | null, requestedBy: RequestedBy | null, customerToldBy: string | null, recordedAt: string } | null } | null, refusals: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null, changedFields: Array<string> | null }>, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }> } };

export type RejectLoaMutationVariables = Exact<{
  input: RejectLoaInput;
}>;


export type RejectLoaMutation = { rejectLoa: { portOrder: { id: string, version: number, stage: PortStage, conditions: Array<PortCondition>, numberCount: number, accountNumber: string | null, btn: string | null, requestedDate: string | null, submittedAt: string | null, nextActions: Array<string>, carrier: { id: string, name: string, type: CarrierType }, focEstimate: { countedFrom: string, earliest: string, latest: string, assumesSubmissionToday: boolean, businessDays: { min: number, max: number } }, foc: { date: string, at: string | null, timeZone: string, source: FocSource, confirmedAt: string | null, confirmedBy: string | null, confirmationNumber: string | null, reason: string | null, requestedBy: RequestedBy | null, customerToldBy: string | null, recordedAt: string } | null } | null, refusals: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null, changedFields: Array<string> | null }>, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }> } };

export type BeginPortDayMutationVariables = Exact<{
  input: PortOrderCommandInput;
}>;


export type BeginPortDayMutation = { beginPortDay: { portOrder: { id: string, version: number, stage: PortStage, conditions: Array<PortCondition>, numberCount: number, accountNumber: string | null, btn: string | null, requestedDate: string | null, submittedAt: string | null, nextActions: Array<string>, carrier: { id: string, name: string, type: CarrierType }, focEstimate: { countedFrom: string, earliest: string, latest: string, assumesSubmissionToday: boolean, businessDays: { min: number, max: number } }, foc: { date: string, at: string | null, timeZone: string, source: FocSource, confirmedAt: string | null, confirmedBy: string | null, confirmationNumber: string | null, reason: string | null, requestedBy: RequestedBy | null, customerToldBy: string | null, recordedAt: string } | null } | null, refusals: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null, changedFields: Array<string> | null }>, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }> } };

export type CompletePortOrderMutationVariables = Exact<{
  input: PortOrderCommandInput;
}>;


export type CompletePortOrderMutation = { completePortOrder: { portOrder: { id: string, version: number, stage: PortStage, conditions: Array<PortCondition>, numberCount: number, accountNumber: string | null, btn: string | null, requestedDate: string | null, submittedAt: string | null, nextActions: Array<string>, carrier: { id: string, name: string, type: CarrierType }, focEstimate: { countedFrom: string, earliest: string, latest: string, assumesSubmissionToday: boolean, businessDays: { min: number, max: number } }, foc: { date: string, at: string | null, timeZone: string, source: FocSource, confirmedAt: string | null, confirmedBy: string | null, confirmationNumber: string | null, reason: string | null, requestedBy: RequestedBy | null, customerToldBy: string | null, recordedAt: string } | null } | null, refusals: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null, changedFields: Array<string> | null }>, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }> } };

export type CancelPortOrderMutationVariables = Exact<{
  input: PortOrderCommandInput;
}>;


export type CancelPortOrderMutation = { cancelPortOrder: { portOrder: { id: string, version: number, stage: PortStage, conditions: Array<PortCondition>, numberCount: number, accountNumber: string | null, btn: string | null, requestedDate: string | null, submittedAt: string | null, nextActions: Array<string>, carrier: { id: string, name: string, type: CarrierType }, focEstimate: { countedFrom: string, earliest: string, latest: string, assumesSubmissionToday: boolean, businessDays: { min: number, max: number } }, foc: { date: string, at: string | null, timeZone: string, source: FocSource, confirmedAt: string | null, confirmedBy: string | null, confirmationNumber: string | null, reason: string | null, requestedBy: RequestedBy | null, customerToldBy: string | null, recordedAt: string } | null } | null, refusals: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null, changedFields: Array<string> | null }>, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }> } };

export type HoldPortOrderMutationVariables = Exact<{
  input: PortOrderCommandInput;
}>;


export type HoldPortOrderMutation = { holdPortOrder: { portOrder: { id: string, version: number, stage: PortStage, conditions: Array<PortCondition>, numberCount: number, accountNumber: string | null, btn: string | null, requestedDate: string | null, submittedAt: string | null, nextActions: Array<string>, carrier: { id: string, name: string, type: CarrierType }, focEstimate: { countedFrom: string, earliest: string, latest: string, assumesSubmissionToday: boolean, businessDays: { min: number, max: number } }, foc: { date: string, at: string | null, timeZone: string, source: FocSource, confirmedAt: string | null, confirmedBy: string | null, confirmationNumber: string | null, reason: string | null, requestedBy: RequestedBy | null, customerToldBy: string | null, recordedAt: string } | null } | null, refusals: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null, changedFields: Array<string> | null }>, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }> } };

export type ReleasePortOrderMutationVariables = Exact<{
  input: PortOrderCommandInput;
}>;


export type ReleasePortOrderMutation = { releasePortOrder: { portOrder: { id: string, version: number, stage: PortStage, conditions: Array<PortCondition>, numberCount: number, accountNumber: string | null, btn: string | null, requestedDate: string | null, submittedAt: string | null, nextActions: Array<string>, carrier: { id: string, name: string, type: CarrierType }, focEstimate: { countedFrom: string, earliest: string, latest: string, assumesSubmissionToday: boolean, businessDays: { min: number, max: number } }, foc: { date: string, at: string | null, timeZone: string, source: FocSource, confirmedAt: string | null, confirmedBy: string | null, confirmationNumber: string | null, reason: string | null, requestedBy: RequestedBy | null, customerToldBy: string | null, recordedAt: string } | null } | null, refusals: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null, changedFields: Array<string> | null }>, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }> } };

export type SplitUnportedNumbersMutationVariables = Exact<{
  input: PortOrderCommandInput;
}>;


export type SplitUnportedNumbersMutation = { splitUnportedNumbers: { portOrders: Array<{ id: string, version: number, stage: PortStage, conditions: Array<PortCondition>, numberCount: number, accountNumber: string | null, btn: string | null, requestedDate: string | null, submittedAt: string | null, nextActions: Array<string>, carrier: { id: string, name: string, type: CarrierType }, focEstimate: { countedFrom: string, earliest: string, latest: string, assumesSubmissionToday: boolean, businessDays: { min: number, max: number } }, foc: { date: string, at: string | null, timeZone: string, source: FocSource, confirmedAt: string | null, confirmedBy: string | null, confirmationNumber: string | null, reason: string | null, requestedBy: RequestedBy | null, customerToldBy: string | null, recordedAt: string } | null }>, refusals: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null, changedFields: Array<string> | null }>, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }>, proposedSplit: Array<{ carrier: string, carrierType: CarrierType, accountNumber: string | null, btn: string | null, numbers: Array<string> }> } };

export type RequestPortBackMutationVariables = Exact<{
  input: PortBackInput;
}>;


export type RequestPortBackMutation = { requestPortBack: { portOrder: { id: string, version: number, stage: PortStage, conditions: Array<PortCondition>, numberCount: number, accountNumber: string | null, btn: string | null, requestedDate: string | null, submittedAt: string | null, nextActions: Array<string>, carrier: { id: string, name: string, type: CarrierType }, focEstimate: { countedFrom: string, earliest: string, latest: string, assumesSubmissionToday: boolean, businessDays: { min: number, max: number } }, foc: { date: string, at: string | null, timeZone: string, source: FocSource, confirmedAt: string | null, confirmedBy: string | null, confirmationNumber: string | null, reason: string | null, requestedBy: RequestedBy | null, customerToldBy: string | null, recordedAt: string } | null } | null, refusals: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null, changedFields: Array<string> | null }>, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }> } };

export type RefusalPartsFragment = { code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null, changedFields: Array<string> | null };

export type WarningPartsFragment = { code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null };

export type PagePartsFragment = { hasNextPage: boolean, endCursor: string | null };

export type EstimatePartsFragment = { countedFrom: string, earliest: string, latest: string, assumesSubmissionToday: boolean, businessDays: { min: number, max: number } };

export type FocPartsFragment = { date: string, at: string | null, timeZone: string, source: FocSource, confirmedAt: string | null, confirmedBy: string | null, confirmationNumber: string | null, reason: string | null, requestedBy: RequestedBy | null, customerToldBy: string | null, recordedAt: string };

export type OrderLineFragment = { id: string, version: number, stage: PortStage, conditions: Array<PortCondition>, numberCount: number, accountNumber: string | null, btn: string | null, requestedDate: string | null, submittedAt: string | null, nextActions: Array<string>, carrier: { id: string, name: string, type: CarrierType }, focEstimate: { countedFrom: string, earliest: string, latest: string, assumesSubmissionToday: boolean, businessDays: { min: number, max: number } }, foc: { date: string, at: string | null, timeZone: string, source: FocSource, confirmedAt: string | null, confirmedBy: string | null, confirmationNumber: string | null, reason: string | null, requestedBy: RequestedBy | null, customerToldBy: string | null, recordedAt: string } | null };

export type OrderAnswerFragment = { portOrder: { id: string, version: number, stage: PortStage, conditions: Array<PortCondition>, numberCount: number, accountNumber: string | null, btn: string | null, requestedDate: string | null, submittedAt: string | null, nextActions: Array<string>, carrier: { id: string, name: string, type: CarrierType }, focEstimate: { countedFrom: string, earliest: string, latest: string, assumesSubmissionToday: boolean, businessDays: { min: number, max: number } }, foc: { date: string, at: string | null, timeZone: string, source: FocSource, confirmedAt: string | null, confirmedBy: string | null, confirmationNumber: string | null, reason: string | null, requestedBy: RequestedBy | null, customerToldBy: string | null, recordedAt: string } | null } | null, refusals: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null, changedFields: Array<string> | null }>, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }> };

export type OrdersAnswerFragment = { portOrders: Array<{ id: string, version: number, stage: PortStage, conditions: Array<PortCondition>, numberCount: number, accountNumber: string | null, btn: string | null, requestedDate: string | null, submittedAt: string | null, nextActions: Array<string>, carrier: { id: string, name: string, type: CarrierType }, focEstimate: { countedFrom: string, earliest: string, latest: string, assumesSubmissionToday: boolean, businessDays: { min: number, max: number } }, foc: { date: string, at: string | null, timeZone: string, source: FocSource, confirmedAt: string | null, confirmedBy: string | null, confirmationNumber: string | null, reason: string | null, requestedBy: RequestedBy | null, customerToldBy: string | null, recordedAt: string } | null }>, refusals: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null, changedFields: Array<string> | null }>, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }>, proposedSplit: Array<{ carrier: string, carrierType: CarrierType, accountNumber: string | null, btn: string | null, numbers: Array<string> }> };

export type MigrationLineFragment = { id: string, version: number, customerName: string, timeZone: string, targetDate: string | null, dealStage: number | null, winningCarrier: { id: string, name: string } };

export type MigrationAnswerFragment = { migration: { id: string, version: number, customerName: string, timeZone: string, targetDate: string | null, dealStage: number | null, winningCarrier: { id: string, name: string } } | null, refusals: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null, changedFields: Array<string> | null }>, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }> };

export type ReadinessPartsFragment = { ready: boolean, staggerDays: number | null, blockers: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }>, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ChecklistLineFragmentDoc = new TypedDocumentString(`
    fragment ChecklistLine on ChecklistItem {
  id
  version
  code
  title
  offset
  dueAt
  doneAt
  doneBy
  note
  portOrderId
  siteId
  number
}
    `, {"fragmentName":"ChecklistLine"}) as unknown as TypedDocumentString<ChecklistLineFragment, unknown>;
export const EstimatePartsFragmentDoc = new TypedDocumentString(`
    fragment EstimateParts on FocEstimate {
  countedFrom
  earliest
  latest
  businessDays {
    min
    max
  }
  assumesSubmissionToday
}
    `, {"fragmentName":"EstimateParts"}) as unknown as TypedDocumentString<EstimatePartsFragment, unknown>;
export const FocPartsFragmentDoc = new TypedDocumentString(`
    fragment FocParts on Foc {
  date
  at
  timeZone
  source
  confirmedAt
  confirmedBy
  confirmationNumber
  reason
  requestedBy
  customerToldBy
  recordedAt
}
    `, {"fragmentName":"FocParts"}) as unknown as TypedDocumentString<FocPartsFragment, unknown>;
export const OrderLineFragmentDoc = new TypedDocumentString(`
    fragment OrderLine on PortOrder {
  id
  version
  stage
  conditions
  numberCount
  accountNumber
  btn
  requestedDate
  submittedAt
  carrier {
    id
    name
    type
  }
  focEstimate {
    ...EstimateParts
  }
  foc {
    ...FocParts
  }
  nextActions
}
    fragment EstimateParts on FocEstimate {
  countedFrom
  earliest
  latest
  businessDays {
    min
    max
  }
  assumesSubmissionToday
}
fragment FocParts on Foc {
  date
  at
  timeZone
  source
  confirmedAt
  confirmedBy
  confirmationNumber
  reason
  requestedBy
  customerToldBy
  recordedAt
}`, {"fragmentName":"OrderLine"}) as unknown as TypedDocumentString<OrderLineFragment, unknown>;
export const RefusalPartsFragmentDoc = new TypedDocumentString(`
    fragment RefusalParts on Refusal {
  code
  message
  remedy
  path
  portOrderId
  changedFields
}
    `, {"fragmentName":"RefusalParts"}) as unknown as TypedDocumentString<RefusalPartsFragment, unknown>;
export const WarningPartsFragmentDoc = new TypedDocumentString(`
    fragment WarningParts on Warning {
  code
  message
  remedy
  path
  portOrderId
}
    `, {"fragmentName":"WarningParts"}) as unknown as TypedDocumentString<WarningPartsFragment, unknown>;
export const OrderAnswerFragmentDoc = new TypedDocumentString(`
    fragment OrderAnswer on PortOrderPayload {
  portOrder {
    ...OrderLine
  }
  refusals {
    ...RefusalParts
  }
  warnings {
    ...WarningParts
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  remedy
  path
  portOrderId
  changedFields
}
fragment WarningParts on Warning {
  code
  message
  remedy
  path
  portOrderId
}
fragment EstimateParts on FocEstimate {
  countedFrom
  earliest
  latest
  businessDays {
    min
    max
  }
  assumesSubmissionToday
}
fragment FocParts on Foc {
  date
  at
  timeZone
  source
  confirmedAt
  confirmedBy
  confirmationNumber
  reason
  requestedBy
  customerToldBy
  recordedAt
}
fragment OrderLine on PortOrder {
  id
  version
  stage
  conditions
  numberCount
  accountNumber
  btn
  requestedDate
  submittedAt
  carrier {
    id
    name
    type
  }
  focEstimate {
    ...EstimateParts
  }
  foc {
    ...FocParts
  }
  nextActions
}`, {"fragmentName":"OrderAnswer"}) as unknown as TypedDocumentString<OrderAnswerFragment, unknown>;
export const LetterAnswerFragmentDoc = new TypedDocumentString(`
    fragment LetterAnswer on PortOrderPayload {
  ...OrderAnswer
  portOrder {
    loaChecks {
      field
      loa
      csr
      grade
      asSent
      source
      blocks
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  remedy
  path
  portOrderId
  changedFields
}
fragment WarningParts on Warning {
  code
  message
  remedy
  path
  portOrderId
}
fragment EstimateParts on FocEstimate {
  countedFrom
  earliest
  latest
  businessDays {
    min
    max
  }
  assumesSubmissionToday
}
fragment FocParts on Foc {
  date
  at
  timeZone
  source
  confirmedAt
  confirmedBy
  confirmationNumber
  reason
  requestedBy
  customerToldBy
  recordedAt
}
fragment OrderLine on PortOrder {
  id
  version
  stage
  conditions
  numberCount
  accountNumber
  btn
  requestedDate
  submittedAt
  carrier {
    id
    name
    type
  }
  focEstimate {
    ...EstimateParts
  }
  foc {
    ...FocParts
  }
  nextActions
}
fragment OrderAnswer on PortOrderPayload {
  portOrder {
    ...OrderLine
  }
  refusals {
    ...RefusalParts
  }
  warnings {
    ...WarningParts
  }
}`, {"fragmentName":"LetterAnswer"}) as unknown as TypedDocumentString<LetterAnswerFragment, unknown>;
export const PagePartsFragmentDoc = new TypedDocumentString(`
    fragment PageParts on PageInfo {
  hasNextPage
  endCursor
}
    `, {"fragmentName":"PageParts"}) as unknown as TypedDocumentString<PagePartsFragment, unknown>;
export const OrdersAnswerFragmentDoc = new TypedDocumentString(`
    fragment OrdersAnswer on PortOrdersPayload {
  portOrders {
    ...OrderLine
  }
  refusals {
    ...RefusalParts
  }
  warnings {
    ...WarningParts
  }
  proposedSplit {
    carrier
    carrierType
    accountNumber
    btn
    numbers
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  remedy
  path
  portOrderId
  changedFields
}
fragment WarningParts on Warning {
  code
  message
  remedy
  path
  portOrderId
}
fragment EstimateParts on FocEstimate {
  countedFrom
  earliest
  latest
  businessDays {
    min
    max
  }
  assumesSubmissionToday
}
fragment FocParts on Foc {
  date
  at
  timeZone
  source
  confirmedAt
  confirmedBy
  confirmationNumber
  reason
  requestedBy
  customerToldBy
  recordedAt
}
fragment OrderLine on PortOrder {
  id
  version
  stage
  conditions
  numberCount
  accountNumber
  btn
  requestedDate
  submittedAt
  carrier {
    id
    name
    type
  }
  focEstimate {
    ...EstimateParts
  }
  foc {
    ...FocParts
  }
  nextActions
}`, {"fragmentName":"OrdersAnswer"}) as unknown as TypedDocumentString<OrdersAnswerFragment, unknown>;
export const MigrationLineFragmentDoc = new TypedDocumentString(`
    fragment MigrationLine on Migration {
  id
  version
  customerName
  winningCarrier {
    id
    name
  }
  timeZone
  targetDate
  dealStage
}
    `, {"fragmentName":"MigrationLine"}) as unknown as TypedDocumentString<MigrationLineFragment, unknown>;
export const MigrationAnswerFragmentDoc = new TypedDocumentString(`
    fragment MigrationAnswer on MigrationPayload {
  migration {
    ...MigrationLine
  }
  refusals {
    ...RefusalParts
  }
  warnings {
    ...WarningParts
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  remedy
  path
  portOrderId
  changedFields
}
fragment WarningParts on Warning {
  code
  message
  remedy
  path
  portOrderId
}
fragment MigrationLine on Migration {
  id
  version
  customerName
  winningCarrier {
    id
    name
  }
  timeZone
  targetDate
  dealStage
}`, {"fragmentName":"MigrationAnswer"}) as unknown as TypedDocumentString<MigrationAnswerFragment, unknown>;
export const ReadinessPartsFragmentDoc = new TypedDocumentString(`
    fragment ReadinessParts on Readiness {
  ready
  blockers {
    ...WarningParts
  }
  warnings {
    ...WarningParts
  }
  staggerDays
}
    fragment WarningParts on Warning {
  code
  message
  remedy
  path
  portOrderId
}`, {"fragmentName":"ReadinessParts"}) as unknown as TypedDocumentString<ReadinessPartsFragment, unknown>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    name
    role
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const CreateSignInLinkDocument = new TypedDocumentString(`
    mutation CreateSignInLink {
  createSignInLink {
    url
  }
}
    `) as unknown as TypedDocumentString<CreateSignInLinkMutation, CreateSignInLinkMutationVariables>;
export const CarriersDocument = new TypedDocumentString(`
    query Carriers($search: String, $first: Int, $after: String) {
  carriers(search: $search, first: $first, after: $after) {
    totalCount
    edges {
      cursor
      node {
        id
        name
        type
        timeZone
        focBusinessDays {
          min
          max
        }
        escalationPhone
        escalationRoute
        escalationHours
      }
    }
    pageInfo {
      ...PageParts
    }
  }
}
    fragment PageParts on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<CarriersQuery, CarriersQueryVariables>;
export const MigrationChecklistDocument = new TypedDocumentString(`
    query MigrationChecklist($id: ID!, $first: Int!, $after: String) {
  migration(id: $id) {
    ...MigrationLine
    sites {
      id
      name
      timeZone
    }
    checklist(first: $first, after: $after) {
      totalCount
      edges {
        cursor
        node {
          ...ChecklistLine
        }
      }
      pageInfo {
        ...PageParts
      }
    }
  }
}
    fragment ChecklistLine on ChecklistItem {
  id
  version
  code
  title
  offset
  dueAt
  doneAt
  doneBy
  note
  portOrderId
  siteId
  number
}
fragment PageParts on PageInfo {
  hasNextPage
  endCursor
}
fragment MigrationLine on Migration {
  id
  version
  customerName
  winningCarrier {
    id
    name
  }
  timeZone
  targetDate
  dealStage
}`) as unknown as TypedDocumentString<MigrationChecklistQuery, MigrationChecklistQueryVariables>;
export const SetChecklistItemDocument = new TypedDocumentString(`
    mutation SetChecklistItem($input: SetChecklistItemInput!) {
  setChecklistItem(input: $input) {
    item {
      ...ChecklistLine
    }
    refusals {
      ...RefusalParts
    }
    warnings {
      ...WarningParts
    }
  }
}
    fragment ChecklistLine on ChecklistItem {
  id
  version
  code
  title
  offset
  dueAt
  doneAt
  doneBy
  note
  portOrderId
  siteId
  number
}
fragment RefusalParts on Refusal {
  code
  message
  remedy
  path
  portOrderId
  changedFields
}
fragment WarningParts on Warning {
  code
  message
  remedy
  path
  portOrderId
}`) as unknown as TypedDocumentString<SetChecklistItemMutation, SetChecklistItemMutationVariables>;
export const RecordFocDocument = new TypedDocumentString(`
    mutation RecordFoc($input: RecordFocInput!) {
  recordFoc(input: $input) {
    ...OrderAnswer
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  remedy
  path
  portOrderId
  changedFields
}
fragment WarningParts on Warning {
  code
  message
  remedy
  path
  portOrderId
}
fragment EstimateParts on FocEstimate {
  countedFrom
  earliest
  latest
  businessDays {
    min
    max
  }
  assumesSubmissionToday
}
fragment FocParts on Foc {
  date
  at
  timeZone
  source
  confirmedAt
  confirmedBy
  confirmationNumber
  reason
  requestedBy
  customerToldBy
  recordedAt
}
fragment OrderLine on PortOrder {
  id
  version
  stage
  conditions
  numberCount
  accountNumber
  btn
  requestedDate
  submittedAt
  carrier {
    id
    name
    type
  }
  focEstimate {
    ...EstimateParts
  }
  foc {
    ...FocParts
  }
  nextActions
}
fragment OrderAnswer on PortOrderPayload {
  portOrder {
    ...OrderLine
  }
  refusals {
    ...RefusalParts
  }
  warnings {
    ...WarningParts
  }
}`) as unknown as TypedDocumentString<RecordFocMutation, RecordFocMutationVariables>;
export const ConfirmFocDocument = new TypedDocumentString(`
    mutation ConfirmFoc($input: ConfirmFocInput!) {
  confirmFoc(input: $input) {
    ...OrderAnswer
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  remedy
  path
  portOrderId
  changedFields
}
fragment WarningParts on Warning {
  code
  message
  remedy
  path
  portOrderId
}
fragment EstimateParts on FocEstimate {
  countedFrom
  earliest
  latest
  businessDays {
    min
    max
  }
  assumesSubmissionToday
}
fragment FocParts on Foc {
  date
  at
  timeZone
  source
  confirmedAt
  confirmedBy
  confirmationNumber
  reason
  requestedBy
  customerToldBy
  recordedAt
}
fragment OrderLine on PortOrder {
  id
  version
  stage
  conditions
  numberCount
  accountNumber
  btn
  requestedDate
  submittedAt
  carrier {
    id
    name
    type
  }
  focEstimate {
    ...EstimateParts
  }
  foc {
    ...FocParts
  }
  nextActions
}
fragment OrderAnswer on PortOrderPayload {
  portOrder {
    ...OrderLine
  }
  refusals {
    ...RefusalParts
  }
  warnings {
    ...WarningParts
  }
}`) as unknown as TypedDocumentString<ConfirmFocMutation, ConfirmFocMutationVariables>;
export const RescheduleFocDocument = new TypedDocumentString(`
    mutation RescheduleFoc($input: RescheduleFocInput!) {
  rescheduleFoc(input: $input) {
    ...OrderAnswer
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  remedy
  path
  portOrderId
  changedFields
}
fragment WarningParts on Warning {
  code
  message
  remedy
  path
  portOrderId
}
fragment EstimateParts on FocEstimate {
  countedFrom
  earliest
  latest
  businessDays {
    min
    max
  }
  assumesSubmissionToday
}
fragment FocParts on Foc {
  date
  at
  timeZone
  source
  confirmedAt
  confirmedBy
  confirmationNumber
  reason
  requestedBy
  customerToldBy
  recordedAt
}
fragment OrderLine on PortOrder {
  id
  version
  stage
  conditions
  numberCount
  accountNumber
  btn
  requestedDate
  submittedAt
  carrier {
    id
    name
    type
  }
  focEstimate {
    ...EstimateParts
  }
  foc {
    ...FocParts
  }
  nextActions
}
fragment OrderAnswer on PortOrderPayload {
  portOrder {
    ...OrderLine
  }
  refusals {
    ...RefusalParts
  }
  warnings {
    ...WarningParts
  }
}`) as unknown as TypedDocumentString<RescheduleFocMutation, RescheduleFocMutationVariables>;
export const EstimateFocDocument = new TypedDocumentString(`
    query EstimateFoc($carrierType: CarrierType, $carrierId: ID, $submittedOn: Date!) {
  estimateFoc(
    carrierType: $carrierType
    carrierId: $carrierId
    submittedOn: $submittedOn
  ) {
    ...EstimateParts
  }
}
    fragment EstimateParts on FocEstimate {
  countedFrom
  earliest
  latest
  businessDays {
    min
    max
  }
  assumesSubmissionToday
}`) as unknown as TypedDocumentString<EstimateFocQuery, EstimateFocQueryVariables>;
export const FocCalendarDocument = new TypedDocumentString(`
    query FocCalendar($from: Date!, $to: Date!, $filter: PortOrderFilter, $first: Int) {
  focCalendar(from: $from, to: $to, filter: $filter) {
    date
    businessDay
    holiday
    committedCount
    expectedCount
    committed(first: $first) {
      id
      stage
      numberCount
      carrier {
        name
      }
      migration {
        id
        customerName
      }
      foc {
        at
        timeZone
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FocCalendarQuery, FocCalendarQueryVariables>;
export const SaveLoaDocument = new TypedDocumentString(`
    mutation SaveLoa($input: SaveLoaInput!) {
  saveLoa(input: $input) {
    ...LetterAnswer
  }
}
    fragment LetterAnswer on PortOrderPayload {
  ...OrderAnswer
  portOrder {
    loaChecks {
      field
      loa
      csr
      grade
      asSent
      source
      blocks
    }
  }
}
fragment RefusalParts on Refusal {
  code
  message
  remedy
  path
  portOrderId
  changedFields
}
fragment WarningParts on Warning {
  code
  message
  remedy
  path
  portOrderId
}
fragment EstimateParts on FocEstimate {
  countedFrom
  earliest
  latest
  businessDays {
    min
    max
  }
  assumesSubmissionToday
}
fragment FocParts on Foc {
  date
  at
  timeZone
  source
  confirmedAt
  confirmedBy
  confirmationNumber
  reason
  requestedBy
  customerToldBy
  recordedAt
}
fragment OrderLine on PortOrder {
  id
  version
  stage
  conditions
  numberCount
  accountNumber
  btn
  requestedDate
  submittedAt
  carrier {
    id
    name
    type
  }
  focEstimate {
    ...EstimateParts
  }
  foc {
    ...FocParts
  }
  nextActions
}
fragment OrderAnswer on PortOrderPayload {
  portOrder {
    ...OrderLine
  }
  refusals {
    ...RefusalParts
  }
  warnings {
    ...WarningParts
  }
}`) as unknown as TypedDocumentString<SaveLoaMutation, SaveLoaMutationVariables>;
export const SaveCsrDocument = new TypedDocumentString(`
    mutation SaveCsr($input: SaveCsrInput!) {
  saveCsr(input: $input) {
    ...LetterAnswer
  }
}
    fragment LetterAnswer on PortOrderPayload {
  ...OrderAnswer
  portOrder {
    loaChecks {
      field
      loa
      csr
      grade
      asSent
      source
      blocks
    }
  }
}
fragment RefusalParts on Refusal {
  code
  message
  remedy
  path
  portOrderId
  changedFields
}
fragment WarningParts on Warning {
  code
  message
  remedy
  path
  portOrderId
}
fragment EstimateParts on FocEstimate {
  countedFrom
  earliest
  latest
  businessDays {
    min
    max
  }
  assumesSubmissionToday
}
fragment FocParts on Foc {
  date
  at
  timeZone
  source
  confirmedAt
  confirmedBy
  confirmationNumber
  reason
  requestedBy
  customerToldBy
  recordedAt
}
fragment OrderLine on PortOrder {
  id
  version
  stage
  conditions
  numberCount
  accountNumber
  btn
  requestedDate
  submittedAt
  carrier {
    id
    name
    type
  }
  focEstimate {
    ...EstimateParts
  }
  foc {
    ...FocParts
  }
  nextActions
}
fragment OrderAnswer on PortOrderPayload {
  portOrder {
    ...OrderLine
  }
  refusals {
    ...RefusalParts
  }
  warnings {
    ...WarningParts
  }
}`) as unknown as TypedDocumentString<SaveCsrMutation, SaveCsrMutationVariables>;
export const RecordCarrierCallDocument = new TypedDocumentString(`
    mutation RecordCarrierCall($input: RecordCarrierCallInput!) {
  recordCarrierCall(input: $input) {
    ...OrderAnswer
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  remedy
  path
  portOrderId
  changedFields
}
fragment WarningParts on Warning {
  code
  message
  remedy
  path
  portOrderId
}
fragment EstimateParts on FocEstimate {
  countedFrom
  earliest
  latest
  businessDays {
    min
    max
  }
  assumesSubmissionToday
}
fragment FocParts on Foc {
  date
  at
  timeZone
  source
  confirmedAt
  confirmedBy
  confirmationNumber
  reason
  requestedBy
  customerToldBy
  recordedAt
}
fragment OrderLine on PortOrder {
  id
  version
  stage
  conditions
  numberCount
  accountNumber
  btn
  requestedDate
  submittedAt
  carrier {
    id
    name
    type
  }
  focEstimate {
    ...EstimateParts
  }
  foc {
    ...FocParts
  }
  nextActions
}
fragment OrderAnswer on PortOrderPayload {
  portOrder {
    ...OrderLine
  }
  refusals {
    ...RefusalParts
  }
  warnings {
    ...WarningParts
  }
}`) as unknown as TypedDocumentString<RecordCarrierCallMutation, RecordCarrierCallMutationVariables>;
export const MigrationsDocument = new TypedDocumentString(`
    query Migrations($search: String, $first: Int, $after: String) {
  migrations(search: $search, first: $first, after: $after) {
    totalCount
    edges {
      cursor
      node {
        ...MigrationLine
        portOrders(first: 1) {
          totalCount
        }
        readiness {
          ready
        }
      }
    }
    pageInfo {
      ...PageParts
    }
  }
}
    fragment PageParts on PageInfo {
  hasNextPage
  endCursor
}
fragment MigrationLine on Migration {
  id
  version
  customerName
  winningCarrier {
    id
    name
  }
  timeZone
  targetDate
  dealStage
}`) as unknown as TypedDocumentString<MigrationsQuery, MigrationsQueryVariables>;
export const MigrationStatusDocument = new TypedDocumentString(`
    query MigrationStatus($id: ID!, $first: Int!, $after: String) {
  migration(id: $id) {
    ...MigrationLine
    sites {
      id
      name
      address
      timeZone
    }
    readiness {
      ...ReadinessParts
    }
    goLive {
      earliest
      weeks
      slowestPortOrderId
      submitBy {
        portOrderId
        date
        late
      }
    }
    warnings {
      ...WarningParts
    }
    portOrders(first: $first, after: $after) {
      totalCount
      edges {
        cursor
        node {
          ...OrderLine
        }
      }
      pageInfo {
        ...PageParts
      }
    }
  }
}
    fragment WarningParts on Warning {
  code
  message
  remedy
  path
  portOrderId
}
fragment PageParts on PageInfo {
  hasNextPage
  endCursor
}
fragment EstimateParts on FocEstimate {
  countedFrom
  earliest
  latest
  businessDays {
    min
    max
  }
  assumesSubmissionToday
}
fragment FocParts on Foc {
  date
  at
  timeZone
  source
  confirmedAt
  confirmedBy
  confirmationNumber
  reason
  requestedBy
  customerToldBy
  recordedAt
}
fragment OrderLine on PortOrder {
  id
  version
  stage
  conditions
  numberCount
  accountNumber
  btn
  requestedDate
  submittedAt
  carrier {
    id
    name
    type
  }
  focEstimate {
    ...EstimateParts
  }
  foc {
    ...FocParts
  }
  nextActions
}
fragment MigrationLine on Migration {
  id
  version
  customerName
  winningCarrier {
    id
    name
  }
  timeZone
  targetDate
  dealStage
}
fragment ReadinessParts on Readiness {
  ready
  blockers {
    ...WarningParts
  }
  warnings {
    ...WarningParts
  }
  staggerDays
}`) as unknown as TypedDocumentString<MigrationStatusQuery, MigrationStatusQueryVariables>;
export const MigrationOrdersDocument = new TypedDocumentString(`
    query MigrationOrders($id: ID!, $first: Int!, $after: String) {
  migration(id: $id) {
    ...MigrationLine
    portOrders(first: $first, after: $after) {
      edges {
        cursor
        node {
          ...OrderLine
        }
      }
      pageInfo {
        ...PageParts
      }
    }
  }
}
    fragment PageParts on PageInfo {
  hasNextPage
  endCursor
}
fragment EstimateParts on FocEstimate {
  countedFrom
  earliest
  latest
  businessDays {
    min
    max
  }
  assumesSubmissionToday
}
fragment FocParts on Foc {
  date
  at
  timeZone
  source
  confirmedAt
  confirmedBy
  confirmationNumber
  reason
  requestedBy
  customerToldBy
  recordedAt
}
fragment OrderLine on PortOrder {
  id
  version
  stage
  conditions
  numberCount
  accountNumber
  btn
  requestedDate
  submittedAt
  carrier {
    id
    name
    type
  }
  focEstimate {
    ...EstimateParts
  }
  foc {
    ...FocParts
  }
  nextActions
}
fragment MigrationLine on Migration {
  id
  version
  customerName
  winningCarrier {
    id
    name
  }
  timeZone
  targetDate
  dealStage
}`) as unknown as TypedDocumentString<MigrationOrdersQuery, MigrationOrdersQueryVariables>;
export const MigrationReadinessDocument = new TypedDocumentString(`
    query MigrationReadiness($id: ID!) {
  migration(id: $id) {
    ...MigrationLine
    readiness {
      ...ReadinessParts
    }
  }
}
    fragment WarningParts on Warning {
  code
  message
  remedy
  path
  portOrderId
}
fragment MigrationLine on Migration {
  id
  version
  customerName
  winningCarrier {
    id
    name
  }
  timeZone
  targetDate
  dealStage
}
fragment ReadinessParts on Readiness {
  ready
  blockers {
    ...WarningParts
  }
  warnings {
    ...WarningParts
  }
  staggerDays
}`) as unknown as TypedDocumentString<MigrationReadinessQuery, MigrationReadinessQueryVariables>;
export const CreateMigrationDocument = new TypedDocumentString(`
    mutation CreateMigration($input: CreateMigrationInput!) {
  createMigration(input: $input) {
    ...MigrationAnswer
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  remedy
  path
  portOrderId
  changedFields
}
fragment WarningParts on Warning {
  code
  message
  remedy
  path
  portOrderId
}
fragment MigrationLine on Migration {
  id
  version
  customerName
  winningCarrier {
    id
    name
  }
  timeZone
  targetDate
  dealStage
}
fragment MigrationAnswer on MigrationPayload {
  migration {
    ...MigrationLine
  }
  refusals {
    ...RefusalParts
  }
  warnings {
    ...WarningParts
  }
}`) as unknown as TypedDocumentString<CreateMigrationMutation, CreateMigrationMutationVariables>;
export const SetTargetDateDocument = new TypedDocumentString(`
    mutation SetTargetDate($input: SetTargetDateInput!) {
  setTargetDate(input: $input) {
    ...MigrationAnswer
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  remedy
  path
  portOrderId
  changedFields
}
fragment WarningParts on Warning {
  code
  message
  remedy
  path
  portOrderId
}
fragment MigrationLine on Migration {
  id
  version
  customerName
  winningCarrier {
    id
    name
  }
  timeZone
  targetDate
  dealStage
}
fragment MigrationAnswer on MigrationPayload {
  migration {
    ...MigrationLine
  }
  refusals {
    ...RefusalParts
  }
  warnings {
    ...WarningParts
  }
}`) as unknown as TypedDocumentString<SetTargetDateMutation, SetTargetDateMutationVariables>;
export const AddSiteDocument = new TypedDocumentString(`
    mutation AddSite($input: AddSiteInput!) {
  addSite(input: $input) {
    ...MigrationAnswer
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  remedy
  path
  portOrderId
  changedFields
}
fragment WarningParts on Warning {
  code
  message
  remedy
  path
  portOrderId
}
fragment MigrationLine on Migration {
  id
  version
  customerName
  winningCarrier {
    id
    name
  }
  timeZone
  targetDate
  dealStage
}
fragment MigrationAnswer on MigrationPayload {
  migration {
    ...MigrationLine
  }
  refusals {
    ...RefusalParts
  }
  warnings {
    ...WarningParts
  }
}`) as unknown as TypedDocumentString<AddSiteMutation, AddSiteMutationVariables>;
export const CheckPortabilityDocument = new TypedDocumentString(`
    query CheckPortability($numbers: [String!]!) {
  checkPortability(numbers: $numbers) {
    input
    number
    portable
    tollFree
    fictitious
    reason
    heldByPortOrderId
  }
}
    `) as unknown as TypedDocumentString<CheckPortabilityQuery, CheckPortabilityQueryVariables>;
export const RecordNumberOutcomesDocument = new TypedDocumentString(`
    mutation RecordNumberOutcomes($input: RecordNumberOutcomesInput!) {
  recordNumberOutcomes(input: $input) {
    ...OrderAnswer
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  remedy
  path
  portOrderId
  changedFields
}
fragment WarningParts on Warning {
  code
  message
  remedy
  path
  portOrderId
}
fragment EstimateParts on FocEstimate {
  countedFrom
  earliest
  latest
  businessDays {
    min
    max
  }
  assumesSubmissionToday
}
fragment FocParts on Foc {
  date
  at
  timeZone
  source
  confirmedAt
  confirmedBy
  confirmationNumber
  reason
  requestedBy
  customerToldBy
  recordedAt
}
fragment OrderLine on PortOrder {
  id
  version
  stage
  conditions
  numberCount
  accountNumber
  btn
  requestedDate
  submittedAt
  carrier {
    id
    name
    type
  }
  focEstimate {
    ...EstimateParts
  }
  foc {
    ...FocParts
  }
  nextActions
}
fragment OrderAnswer on PortOrderPayload {
  portOrder {
    ...OrderLine
  }
  refusals {
    ...RefusalParts
  }
  warnings {
    ...WarningParts
  }
}`) as unknown as TypedDocumentString<RecordNumberOutcomesMutation, RecordNumberOutcomesMutationVariables>;
export const PortOrdersDocument = new TypedDocumentString(`
    query PortOrders($filter: PortOrderFilter, $orderBy: PortOrderOrder, $first: Int, $after: String) {
  portOrders(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    edges {
      cursor
      node {
        ...OrderLine
        migration {
          id
          customerName
        }
      }
    }
    pageInfo {
      ...PageParts
    }
  }
}
    fragment PageParts on PageInfo {
  hasNextPage
  endCursor
}
fragment EstimateParts on FocEstimate {
  countedFrom
  earliest
  latest
  businessDays {
    min
    max
  }
  assumesSubmissionToday
}
fragment FocParts on Foc {
  date
  at
  timeZone
  source
  confirmedAt
  confirmedBy
  confirmationNumber
  reason
  requestedBy
  customerToldBy
  recordedAt
}
fragment OrderLine on PortOrder {
  id
  version
  stage
  conditions
  numberCount
  accountNumber
  btn
  requestedDate
  submittedAt
  carrier {
    id
    name
    type
  }
  focEstimate {
    ...EstimateParts
  }
  foc {
    ...FocParts
  }
  nextActions
}`) as unknown as TypedDocumentString<PortOrdersQuery, PortOrdersQueryVariables>;
export const PortOrderDocument = new TypedDocumentString(`
    query PortOrder($id: ID!, $first: Int!, $after: String) {
  portOrder(id: $id) {
    ...OrderLine
    migration {
      id
      customerName
      timeZone
    }
    newBtn
    respOrgId
    portType
    acknowledgedAt
    focHistory {
      ...FocParts
    }
    loaChecks {
      field
      loa
      csr
      grade
      asSent
      source
      blocks
    }
    rejections {
      reasons {
        code
        family
        field
        remedy
        resubmit
        businessDays {
          min
          max
        }
      }
      note
      rejectedAt
      resolvedAt
    }
    locks {
      what
      why
      until
    }
    warnings {
      ...WarningParts
    }
    parent {
      id
    }
    children {
      id
    }
    numbers(first: $first, after: $after) {
      totalCount
      edges {
        cursor
        node {
          number
          outcome
          routingId
          portedAt
          testedAt
          note
          livesOn
        }
      }
      pageInfo {
        ...PageParts
      }
    }
  }
}
    fragment WarningParts on Warning {
  code
  message
  remedy
  path
  portOrderId
}
fragment PageParts on PageInfo {
  hasNextPage
  endCursor
}
fragment EstimateParts on FocEstimate {
  countedFrom
  earliest
  latest
  businessDays {
    min
    max
  }
  assumesSubmissionToday
}
fragment FocParts on Foc {
  date
  at
  timeZone
  source
  confirmedAt
  confirmedBy
  confirmationNumber
  reason
  requestedBy
  customerToldBy
  recordedAt
}
fragment OrderLine on PortOrder {
  id
  version
  stage
  conditions
  numberCount
  accountNumber
  btn
  requestedDate
  submittedAt
  carrier {
    id
    name
    type
  }
  focEstimate {
    ...EstimateParts
  }
  foc {
    ...FocParts
  }
  nextActions
}`) as unknown as TypedDocumentString<PortOrderQuery, PortOrderQueryVariables>;
export const CreatePortOrderDocument = new TypedDocumentString(`
    mutation CreatePortOrder($input: CreatePortOrderInput!) {
  createPortOrder(input: $input) {
    ...OrdersAnswer
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  remedy
  path
  portOrderId
  changedFields
}
fragment WarningParts on Warning {
  code
  message
  remedy
  path
  portOrderId
}
fragment EstimateParts on FocEstimate {
  countedFrom
  earliest
  latest
  businessDays {
    min
    max
  }
  assumesSubmissionToday
}
fragment FocParts on Foc {
  date
  at
  timeZone
  source
  confirmedAt
  confirmedBy
  confirmationNumber
  reason
  requestedBy
  customerToldBy
  recordedAt
}
fragment OrderLine on PortOrder {
  id
  version
  stage
  conditions
  numberCount
  accountNumber
  btn
  requestedDate
  submittedAt
  carrier {
    id
    name
    type
  }
  focEstimate {
    ...EstimateParts
  }
  foc {
    ...FocParts
  }
  nextActions
}
fragment OrdersAnswer on PortOrdersPayload {
  portOrders {
    ...OrderLine
  }
  refusals {
    ...RefusalParts
  }
  warnings {
    ...WarningParts
  }
  proposedSplit {
    carrier
    carrierType
    accountNumber
    btn
    numbers
  }
}`) as unknown as TypedDocumentString<CreatePortOrderMutation, CreatePortOrderMutationVariables>;
export const SubmitLoaDocument = new TypedDocumentString(`
    mutation SubmitLoa($input: SubmitLoaInput!) {
  submitLoa(input: $input) {
    ...OrderAnswer
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  remedy
  path
  portOrderId
  changedFields
}
fragment WarningParts on Warning {
  code
  message
  remedy
  path
  portOrderId
}
fragment EstimateParts on FocEstimate {
  countedFrom
  earliest
  latest
  businessDays {
    min
    max
  }
  assumesSubmissionToday
}
fragment FocParts on Foc {
  date
  at
  timeZone
  source
  confirmedAt
  confirmedBy
  confirmationNumber
  reason
  requestedBy
  customerToldBy
  recordedAt
}
fragment OrderLine on PortOrder {
  id
  version
  stage
  conditions
  numberCount
  accountNumber
  btn
  requestedDate
  submittedAt
  carrier {
    id
    name
    type
  }
  focEstimate {
    ...EstimateParts
  }
  foc {
    ...FocParts
  }
  nextActions
}
fragment OrderAnswer on PortOrderPayload {
  portOrder {
    ...OrderLine
  }
  refusals {
    ...RefusalParts
  }
  warnings {
    ...WarningParts
  }
}`) as unknown as TypedDocumentString<SubmitLoaMutation, SubmitLoaMutationVariables>;
export const AcknowledgeLoaDocument = new TypedDocumentString(`
    mutation AcknowledgeLoa($input: PortOrderCommandInput!) {
  acknowledgeLoa(input: $input) {
    ...OrderAnswer
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  remedy
  path
  portOrderId
  changedFields
}
fragment WarningParts on Warning {
  code
  message
  remedy
  path
  portOrderId
}
fragment EstimateParts on FocEstimate {
  countedFrom
  earliest
  latest
  businessDays {
    min
    max
  }
  assumesSubmissionToday
}
fragment FocParts on Foc {
  date
  at
  timeZone
  source
  confirmedAt
  confirmedBy
  confirmationNumber
  reason
  requestedBy
  customerToldBy
  recordedAt
}
fragment OrderLine on PortOrder {
  id
  version
  stage
  conditions
  numberCount
  accountNumber
  btn
  requestedDate
  submittedAt
  carrier {
    id
    name
    type
  }
  focEstimate {
    ...EstimateParts
  }
  foc {
    ...FocParts
  }
  nextActions
}
fragment OrderAnswer on PortOrderPayload {
  portOrder {
    ...OrderLine
  }
  refusals {
    ...RefusalParts
  }
  warnings {
    ...WarningParts
  }
}`) as unknown as TypedDocumentString<AcknowledgeLoaMutation, AcknowledgeLoaMutationVariables>;
export const RejectLoaDocument = new TypedDocumentString(`
    mutation RejectLoa($input: RejectLoaInput!) {
  rejectLoa(input: $input) {
    ...OrderAnswer
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  remedy
  path
  portOrderId
  changedFields
}
fragment WarningParts on Warning {
  code
  message
  remedy
  path
  portOrderId
}
fragment EstimateParts on FocEstimate {
  countedFrom
  earliest
  latest
  businessDays {
    min
    max
  }
  assumesSubmissionToday
}
fragment FocParts on Foc {
  date
  at
  timeZone
  source
  confirmedAt
  confirmedBy
  confirmationNumber
  reason
  requestedBy
  customerToldBy
  recordedAt
}
fragment OrderLine on PortOrder {
  id
  version
  stage
  conditions
  numberCount
  accountNumber
  btn
  requestedDate
  submittedAt
  carrier {
    id
    name
    type
  }
  focEstimate {
    ...EstimateParts
  }
  foc {
    ...FocParts
  }
  nextActions
}
fragment OrderAnswer on PortOrderPayload {
  portOrder {
    ...OrderLine
  }
  refusals {
    ...RefusalParts
  }
  warnings {
    ...WarningParts
  }
}`) as unknown as TypedDocumentString<RejectLoaMutation, RejectLoaMutationVariables>;
export const BeginPortDayDocument = new TypedDocumentString(`
    mutation BeginPortDay($input: PortOrderCommandInput!) {
  beginPortDay(input: $input) {
    ...OrderAnswer
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  remedy
  path
  portOrderId
  changedFields
}
fragment WarningParts on Warning {
  code
  message
  remedy
  path
  portOrderId
}
fragment EstimateParts on FocEstimate {
  countedFrom
  earliest
  latest
  businessDays {
    min
    max
  }
  assumesSubmissionToday
}
fragment FocParts on Foc {
  date
  at
  timeZone
  source
  confirmedAt
  confirmedBy
  confirmationNumber
  reason
  requestedBy
  customerToldBy
  recordedAt
}
fragment OrderLine on PortOrder {
  id
  version
  stage
  conditions
  numberCount
  accountNumber
  btn
  requestedDate
  submittedAt
  carrier {
    id
    name
    type
  }
  focEstimate {
    ...EstimateParts
  }
  foc {
    ...FocParts
  }
  nextActions
}
fragment OrderAnswer on PortOrderPayload {
  portOrder {
    ...OrderLine
  }
  refusals {
    ...RefusalParts
  }
  warnings {
    ...WarningParts
  }
}`) as unknown as TypedDocumentString<BeginPortDayMutation, BeginPortDayMutationVariables>;
export const CompletePortOrderDocument = new TypedDocumentString(`
    mutation CompletePortOrder($input: PortOrderCommandInput!) {
  completePortOrder(input: $input) {
    ...OrderAnswer
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  remedy
  path
  portOrderId
  changedFields
}
fragment WarningParts on Warning {
  code
  message
  remedy
  path
  portOrderId
}
fragment EstimateParts on FocEstimate {
  countedFrom
  earliest
  latest
  businessDays {
    min
    max
  }
  assumesSubmissionToday
}
fragment FocParts on Foc {
  date
  at
  timeZone
  source
  confirmedAt
  confirmedBy
  confirmationNumber
  reason
  requestedBy
  customerToldBy
  recordedAt
}
fragment OrderLine on PortOrder {
  id
  version
  stage
  conditions
  numberCount
  accountNumber
  btn
  requestedDate
  submittedAt
  carrier {
    id
    name
    type
  }
  focEstimate {
    ...EstimateParts
  }
  foc {
    ...FocParts
  }
  nextActions
}
fragment OrderAnswer on PortOrderPayload {
  portOrder {
    ...OrderLine
  }
  refusals {
    ...RefusalParts
  }
  warnings {
    ...WarningParts
  }
}`) as unknown as TypedDocumentString<CompletePortOrderMutation, CompletePortOrderMutationVariables>;
export const CancelPortOrderDocument = new TypedDocumentString(`
    mutation CancelPortOrder($input: PortOrderCommandInput!) {
  cancelPortOrder(input: $input) {
    ...OrderAnswer
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  remedy
  path
  portOrderId
  changedFields
}
fragment WarningParts on Warning {
  code
  message
  remedy
  path
  portOrderId
}
fragment EstimateParts on FocEstimate {
  countedFrom
  earliest
  latest
  businessDays {
    min
    max
  }
  assumesSubmissionToday
}
fragment FocParts on Foc {
  date
  at
  timeZone
  source
  confirmedAt
  confirmedBy
  confirmationNumber
  reason
  requestedBy
  customerToldBy
  recordedAt
}
fragment OrderLine on PortOrder {
  id
  version
  stage
  conditions
  numberCount
  accountNumber
  btn
  requestedDate
  submittedAt
  carrier {
    id
    name
    type
  }
  focEstimate {
    ...EstimateParts
  }
  foc {
    ...FocParts
  }
  nextActions
}
fragment OrderAnswer on PortOrderPayload {
  portOrder {
    ...OrderLine
  }
  refusals {
    ...RefusalParts
  }
  warnings {
    ...WarningParts
  }
}`) as unknown as TypedDocumentString<CancelPortOrderMutation, CancelPortOrderMutationVariables>;
export const HoldPortOrderDocument = new TypedDocumentString(`
    mutation HoldPortOrder($input: PortOrderCommandInput!) {
  holdPortOrder(input: $input) {
    ...OrderAnswer
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  remedy
  path
  portOrderId
  changedFields
}
fragment WarningParts on Warning {
  code
  message
  remedy
  path
  portOrderId
}
fragment EstimateParts on FocEstimate {
  countedFrom
  earliest
  latest
  businessDays {
    min
    max
  }
  assumesSubmissionToday
}
fragment FocParts on Foc {
  date
  at
  timeZone
  source
  confirmedAt
  confirmedBy
  confirmationNumber
  reason
  requestedBy
  customerToldBy
  recordedAt
}
fragment OrderLine on PortOrder {
  id
  version
  stage
  conditions
  numberCount
  accountNumber
  btn
  requestedDate
  submittedAt
  carrier {
    id
    name
    type
  }
  focEstimate {
    ...EstimateParts
  }
  foc {
    ...FocParts
  }
  nextActions
}
fragment OrderAnswer on PortOrderPayload {
  portOrder {
    ...OrderLine
  }
  refusals {
    ...RefusalParts
  }
  warnings {
    ...WarningParts
  }
}`) as unknown as TypedDocumentString<HoldPortOrderMutation, HoldPortOrderMutationVariables>;
export const ReleasePortOrderDocument = new TypedDocumentString(`
    mutation ReleasePortOrder($input: PortOrderCommandInput!) {
  releasePortOrder(input: $input) {
    ...OrderAnswer
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  remedy
  path
  portOrderId
  changedFields
}
fragment WarningParts on Warning {
  code
  message
  remedy
  path
  portOrderId
}
fragment EstimateParts on FocEstimate {
  countedFrom
  earliest
  latest
  businessDays {
    min
    max
  }
  assumesSubmissionToday
}
fragment FocParts on Foc {
  date
  at
  timeZone
  source
  confirmedAt
  confirmedBy
  confirmationNumber
  reason
  requestedBy
  customerToldBy
  recordedAt
}
fragment OrderLine on PortOrder {
  id
  version
  stage
  conditions
  numberCount
  accountNumber
  btn
  requestedDate
  submittedAt
  carrier {
    id
    name
    type
  }
  focEstimate {
    ...EstimateParts
  }
  foc {
    ...FocParts
  }
  nextActions
}
fragment OrderAnswer on PortOrderPayload {
  portOrder {
    ...OrderLine
  }
  refusals {
    ...RefusalParts
  }
  warnings {
    ...WarningParts
  }
}`) as unknown as TypedDocumentString<ReleasePortOrderMutation, ReleasePortOrderMutationVariables>;
export const SplitUnportedNumbersDocument = new TypedDocumentString(`
    mutation SplitUnportedNumbers($input: PortOrderCommandInput!) {
  splitUnportedNumbers(input: $input) {
    ...OrdersAnswer
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  remedy
  path
  portOrderId
  changedFields
}
fragment WarningParts on Warning {
  code
  message
  remedy
  path
  portOrderId
}
fragment EstimateParts on FocEstimate {
  countedFrom
  earliest
  latest
  businessDays {
    min
    max
  }
  assumesSubmissionToday
}
fragment FocParts on Foc {
  date
  at
  timeZone
  source
  confirmedAt
  confirmedBy
  confirmationNumber
  reason
  requestedBy
  customerToldBy
  recordedAt
}
fragment OrderLine on PortOrder {
  id
  version
  stage
  conditions
  numberCount
  accountNumber
  btn
  requestedDate
  submittedAt
  carrier {
    id
    name
    type
  }
  focEstimate {
    ...EstimateParts
  }
  foc {
    ...FocParts
  }
  nextActions
}
fragment OrdersAnswer on PortOrdersPayload {
  portOrders {
    ...OrderLine
  }
  refusals {
    ...RefusalParts
  }
  warnings {
    ...WarningParts
  }
  proposedSplit {
    carrier
    carrierType
    accountNumber
    btn
    numbers
  }
}`) as unknown as TypedDocumentString<SplitUnportedNumbersMutation, SplitUnportedNumbersMutationVariables>;
export const RequestPortBackDocument = new TypedDocumentString(`
    mutation RequestPortBack($input: PortBackInput!) {
  requestPortBack(input: $input) {
    ...OrderAnswer
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  remedy
  path
  portOrderId
  changedFields
}
fragment WarningParts on Warning {
  code
  message
  remedy
  path
  portOrderId
}
fragment EstimateParts on FocEstimate {
  countedFrom
  earliest
  latest
  businessDays {
    min
    max
  }
  assumesSubmissionToday
}
fragment FocParts on Foc {
  date
  at
  timeZone
  source
  confirmedAt
  confirmedBy
  confirmationNumber
  reason
  requestedBy
  customerToldBy
  recordedAt
}
fragment OrderLine on PortOrder {
  id
  version
  stage
  conditions
  numberCount
  accountNumber
  btn
  requestedDate
  submittedAt
  carrier {
    id
    name
    type
  }
  focEstimate {
    ...EstimateParts
  }
  foc {
    ...FocParts
  }
  nextActions
}
fragment OrderAnswer on PortOrderPayload {
  portOrder {
    ...OrderLine
  }
  refusals {
    ...RefusalParts
  }
  warnings {
    ...WarningParts
  }
}`) as unknown as TypedDocumentString<RequestPortBackMutation, RequestPortBackMutationVariables>;