/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Another place of the customer. */
export type AddSiteInput = {
  /** Its address. */
  address?: string | null | undefined;
  /** The people to reach there. */
  contacts?: Array<SiteContactInput> | null | undefined;
  /** The migration. */
  migrationId: string;
  /** Its name. */
  name: string;
  /** Its zone; the migration’s unless told. */
  timeZone?: string | null | undefined;
};

/** The service address, not the billing one. */
export type AddressInput = {
  /** The city. */
  city: string;
  /** The country. */
  country?: string | null | undefined;
  /** Number and street. */
  line1: string;
  /** Suite, floor or unit. */
  line2?: string | null | undefined;
  /** The ZIP or postal code. */
  postalCode: string;
  /** The state or province. */
  region: string;
};

/** What is to be mended on an order before its letter goes out (again). What is left out stays. */
export type AmendPortOrderInput = {
  /** The customer’s account at the losing carrier. */
  accountNumber?: string | null | undefined;
  /** The account’s billing telephone number. */
  btn?: string | null | undefined;
  /** The version you saw; another one refuses as STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** The billing number of what stays behind (R8.7). */
  newBtn?: string | null | undefined;
  /** The order. */
  portOrderId: string;
  /** Whether the whole account moves (R8.7). */
  portType?: PortType | null | undefined;
  /** Numbers to take off the order, in any form of R11.1. */
  removeNumbers?: Array<string> | null | undefined;
  /** The port date to ask the carrier for. */
  requestedDate?: string | null | undefined;
  /** The current RespOrg of toll-free numbers. */
  respOrgId?: string | null | undefined;
};

/** The kind of losing carrier, which decides how long a FOC takes (R3). */
export type CarrierType =
  /** Competitive local carrier: 10–15 business days. */
  | 'CLEC'
  /** Incumbent local carrier: 15–20 business days. */
  | 'ILEC'
  /** Small or regional carrier: 20–30 business days; plan for the longest. */
  | 'REGIONAL'
  /** Toll-free numbers under any RespOrg: 3–5 business days. */
  | 'TOLL_FREE'
  /** National wireless carrier: 3–5 business days. */
  | 'WIRELESS';

/** What the winning carrier said on the telephone. Time is HH:MM in the commitment’s zone. */
export type ConfirmFocInput = {
  /** The confirmation number. */
  confirmationNumber?: string | null | undefined;
  /** Who confirmed it. */
  confirmedBy: string;
  /** The date that they confirmed. */
  date: string;
  /** The version you saw; another one refuses as STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** Which, where that local time exists twice that night. */
  occurrence?: TimeOccurrence | null | undefined;
  /** The order. */
  portOrderId: string;
  /** The time that they confirmed, HH:MM. */
  time: string;
};

/** A key for a program or a colleague. */
export type CreateApiKeyInput = {
  /** What it is for; it stands in the journal. At most 80 characters. */
  name: string;
  /** What its bearer may do. */
  role: Role;
};

/** With an id, the migration has it; a second one with the same id is refused. A winning carrier not known yet is made with the default policy. */
export type CreateMigrationInput = {
  /** The customer. */
  customerName: string;
  /** The stage of the sales deal. */
  dealStage?: number | null | undefined;
  /** The UUID that it is to have. */
  id?: string | null | undefined;
  /** Who leads it. */
  projectManager?: string | null | undefined;
  /** When the customer wants to go live. */
  targetDate?: string | null | undefined;
  /** The zone of its orders. */
  timeZone: string;
  /** The platform that receives the numbers. */
  winningCarrier: string;
};

/** The numbers of one or more accounts that are to be ported. */
export type CreatePortOrderInput = {
  /** The customer’s account at the losing carrier. */
  accountNumber?: string | null | undefined;
  /** The account’s billing telephone number. */
  btn?: string | null | undefined;
  /** The losing carrier’s name. One not known yet is made (R12.5). */
  carrier: string;
  /** The kind of a carrier not known yet; regional unless told. */
  carrierType?: CarrierType | null | undefined;
  /** Numbers with what differs from the account above. */
  entries?: Array<PortNumberInput> | null | undefined;
  /** The migration they belong to. */
  migrationId: string;
  /** The billing number of what stays behind (R8.7). */
  newBtn?: string | null | undefined;
  /** Numbers, one an element, in any form of R11.1. */
  numbers?: Array<string> | null | undefined;
  /** Whether the whole account moves; it does unless told. */
  portType?: PortType | null | undefined;
  /** The port date to ask the carrier for. */
  requestedDate?: string | null | undefined;
  /** The current RespOrg of toll-free numbers. */
  respOrgId?: string | null | undefined;
  /** The site whose numbers move, which gives the order its zone. */
  siteId?: string | null | undefined;
  /** Make one order an account and kind of number, where a list needs it. */
  split?: boolean | null | undefined;
};

/** Where a field of the letter was taken from (R5.4). */
export type FieldSource =
  /** The customer’s call with the carrier. */
  | 'CARRIER_CALL'
  /** The customer service record. */
  | 'CSR'
  /** The customer’s memory, which alone warns. */
  | 'CUSTOMER'
  /** The newest invoice. */
  | 'INVOICE';

/** Where a field of the letter was taken from (R5.4). */
export type FieldSourceInput = {
  /** The field, such as accountNumber or serviceAddress.line1. */
  field: string;
  /** Its source. */
  source: FieldSource;
};

/** Where a commitment was heard of. No source confirms it by itself (R6.3). */
export type FocSource =
  /** A program. */
  | 'API'
  /** An e-mail of the winning carrier. */
  | 'EMAIL'
  /** A telephone call. */
  | 'PHONE'
  /** The winning carrier’s portal. */
  | 'PORTAL';

/** How a field of the letter compares with the customer service record (R5.3). */
export type LoaGrade =
  /** One side shortens a word that the other writes out: blocks. */
  | 'ABBREVIATION'
  /** Differs in letter case, blanks or separators only: warns. */
  | 'COSMETIC'
  /** Differs: blocks. */
  | 'DIFFERENT'
  /** The same. */
  | 'EXACT'
  /** One side is empty: blocks when the letter’s is, warns when the record’s is. */
  | 'MISSING';

/** What became of a number on port day (R7.3). */
export type NumberOutcome =
  /** It did not move. */
  | 'FAILED'
  /** Nothing is known yet. */
  | 'PENDING'
  /** It moved; nobody has called it from outside yet. */
  | 'PORTED'
  /** It moved and was ported back. */
  | 'PORTED_BACK'
  /** It moved and a test call from outside arrived. */
  | 'TESTED'
  /** It moved, but calls do not work: a matter of the platform’s configuration. */
  | 'TEST_FAILED';

/** What became of one number. */
export type NumberOutcomeInput = {
  /** When; now unless told. */
  at?: string | null | undefined;
  /** What is to be noted about it. */
  note?: string | null | undefined;
  /** The number, in any form of R11.1. */
  number: string;
  /** What became of it (R7.3). */
  outcome: NumberOutcome;
};

/** An emergency reversal (R10.2). */
export type PortBackInput = {
  /** The version you saw; another one refuses as STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** The numbers, in any form of R11.1. */
  numbers: Array<string>;
  /** The order. */
  portOrderId: string;
  /** Why. */
  reason: string;
};

/** What can go wrong, beside the stage (R2.2). */
export type PortCondition =
  /** The winning carrier did not acknowledge the letter in time (R3.3). */
  | 'ACK_OVERDUE'
  /** The order was cancelled and keeps the stage in which it stopped. */
  | 'CANCELLED'
  /** The commitment in force replaced an earlier one (R6.5). */
  | 'FOC_SLIPPED'
  /** Nobody has confirmed the commitment with the winning carrier yet (R6.3). */
  | 'FOC_UNCONFIRMED'
  /** The letter came back and has not been sent again. */
  | 'LOA_REJECTED'
  /** Somebody put the order on hold (R2.8). */
  | 'ON_HOLD'
  /** Some numbers moved; others failed or were split off (R8.4). */
  | 'PARTIALLY_PORTED'
  /** At least one number was ported back (R10.2). */
  | 'PORTED_BACK'
  /** At least one number did not move (R7.3). */
  | 'PORT_FAILED';

/** A number with what differs from the order’s own account; for lists that may need a split. */
export type PortNumberInput = {
  /** Its account, when it is another. */
  accountNumber?: string | null | undefined;
  /** Its billing telephone number, when it is another. */
  btn?: string | null | undefined;
  /** Its losing carrier, when it is another. */
  carrier?: string | null | undefined;
  /** The number, in any form of R11.1. */
  number: string;
  /** Where the platform routes it. */
  routingId?: string | null | undefined;
};

/** A command that needs the order, and perhaps a reason. */
export type PortOrderCommandInput = {
  /** The version you saw; another one refuses as STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** Why the rule that stands against it is set aside (R2.6). */
  override?: string | null | undefined;
  /** The order. */
  portOrderId: string;
  /** Why. */
  reason?: string | null | undefined;
};

/** Which orders; what is left out does not restrict. */
export type PortOrderFilter = {
  /** Of one of these carriers. */
  carrierId?: Array<string> | null | undefined;
  /** Of a carrier of one of these kinds. */
  carrierType?: Array<CarrierType> | null | undefined;
  /** With at least one of these conditions. */
  condition?: Array<PortCondition> | null | undefined;
  /** Without a FOC, and may receive one for this date or later (R3.2). */
  expectedFrom?: string | null | undefined;
  /** Without a FOC, and may receive one for this date or earlier (R3.2). */
  expectedTo?: string | null | undefined;
  /** Committed for this date or later. */
  focFrom?: string | null | undefined;
  /** Committed for this date or earlier. */
  focTo?: string | null | undefined;
  /** Of this migration. */
  migrationId?: string | null | undefined;
  /** Whether a condition waits for somebody to act. */
  needsSomebody?: boolean | null | undefined;
  /** A number in any form, or at least its last four digits. */
  number?: string | null | undefined;
  /** True: neither complete nor cancelled. False: one of the two. */
  open?: boolean | null | undefined;
  /** Of a migration that one of these people leads. */
  projectManager?: Array<string> | null | undefined;
  /** Part of the customer’s or carrier’s name, an account number, PO-1018, or a number in any form. */
  search?: string | null | undefined;
  /** In one of these stages. */
  stage?: Array<PortStage> | null | undefined;
};

/** How a list of orders is sorted. */
export type PortOrderOrder = {
  /** Which end comes first. */
  direction: SortDirection;
  /** By what. */
  field: PortOrderSort;
};

/** What orders can be sorted by. */
export type PortOrderSort =
  /** The losing carrier’s name. */
  | 'CARRIER'
  /** When the order was made. */
  | 'CREATED_AT'
  /** The customer’s name. */
  | 'CUSTOMER'
  /** The committed date; orders without one come last. */
  | 'FOC_DATE'
  /** The stage, from LOA pending to complete. */
  | 'STAGE'
  /** When the order last changed. */
  | 'UPDATED_AT';

/** The five stages of an order, in order (R2). */
export type PortStage =
  /** The port is confirmed and the way back is closed. */
  | 'COMPLETE'
  /** The losing carrier committed to a date. */
  | 'FOC_RECEIVED'
  /** The letter of authorization is being collected. */
  | 'LOA_PENDING'
  /** The letter is with the winning carrier. */
  | 'LOA_SUBMITTED'
  /** The day on which the numbers move. */
  | 'PORT_DAY';

/** Whether the whole account moves (R8.7). */
export type PortType =
  /** All numbers of the account move. */
  | 'FULL'
  /** Numbers stay behind on the account. */
  | 'PARTIAL';

/** The customer’s call with the losing carrier (R5.5). */
export type RecordCarrierCallInput = {
  /** The account number that they confirmed. */
  accountNumber: string;
  /** The billing telephone number that they confirmed. */
  btn: string;
  /** When. */
  calledAt: string;
  /** The version you saw; another one refuses as STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** The legal name that they confirmed. */
  legalName: string;
  /** The order. */
  portOrderId: string;
  /** With whom. */
  spokeWith: string;
};

/** A commitment as it was heard of. Time is HH:MM in timeZone, the order’s unless given. */
export type RecordFocInput = {
  /** The confirmation number, if one came with it. */
  confirmationNumber?: string | null | undefined;
  /** The date. */
  date: string;
  /** The version you saw; another one refuses as STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** Which, where that local time exists twice that night. */
  occurrence?: TimeOccurrence | null | undefined;
  /** Why a date that R6.2 refuses is right all the same. */
  override?: string | null | undefined;
  /** The order. */
  portOrderId: string;
  /** Where it was heard of; e-mail unless told (R6.3). */
  source?: FocSource | null | undefined;
  /** The time, HH:MM; leave it out until it is known. */
  time?: string | null | undefined;
  /** The zone of the time; the order’s unless told. */
  timeZone?: string | null | undefined;
};

/** What became of the numbers of an order on its port day. */
export type RecordNumberOutcomesInput = {
  /** The version you saw; another one refuses as STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** One entry a number. */
  outcomes: Array<NumberOutcomeInput>;
  /** The order. */
  portOrderId: string;
};

/** The letter came back. */
export type RejectLoaInput = {
  /** The reason codes as the carrier sent them (R9). */
  codes: Array<string>;
  /** The version you saw; another one refuses as STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** What else the carrier wrote. */
  note?: string | null | undefined;
  /** The order. */
  portOrderId: string;
};

/** At whose wish a commitment moved (R6.4). */
export type RequestedBy =
  /** The carrier’s own decision, always recorded. */
  | 'CARRIER'
  /** Our supplement, bound by the winning carrier’s locks. */
  | 'US';

/** A new date for a commitment. Time is HH:MM in the commitment’s zone. */
export type RescheduleFocInput = {
  /** Who told the customer. */
  customerToldBy?: string | null | undefined;
  /** The new date. */
  date: string;
  /** The version you saw; another one refuses as STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** Which, where that local time exists twice that night. */
  occurrence?: TimeOccurrence | null | undefined;
  /** Why a date that R6.2 refuses is right all the same. */
  override?: string | null | undefined;
  /** The order. */
  portOrderId: string;
  /** Why. */
  reason: string;
  /** At whose wish; ours unless told, which the locks bind. */
  requestedBy?: RequestedBy | null | undefined;
  /** The new time, HH:MM; leave it out until it is known. */
  time?: string | null | undefined;
};

/** What the bearer of a key may do. */
export type Role =
  /** Does all that, and hands out keys. */
  | 'ADMIN'
  /** Reads everything and gives every command on migrations, orders and carriers. */
  | 'ENGINEER'
  /** Reads everything. */
  | 'READER';

/** The account as the losing carrier has it. What is left out stays; null empties it. */
export type SaveCsrInput = {
  /** The account number. */
  accountNumber?: string | null | undefined;
  /** Who may sign for the account. */
  authorizedContact?: string | null | undefined;
  /** The billing telephone number. */
  btn?: string | null | undefined;
  /** The version you saw; another one refuses as STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** The legal business name. */
  legalName?: string | null | undefined;
  /** Every number of the account. */
  numbers?: Array<string> | null | undefined;
  /** The order. */
  portOrderId: string;
  /** When the losing carrier gave it. */
  retrievedOn?: string | null | undefined;
  /** The service address. */
  serviceAddress?: AddressInput | null | undefined;
};

/** The letter as the customer signs it. What is left out stays; null empties it. loaChecks compares it with the record, field by field. */
export type SaveLoaInput = {
  /** The account number. */
  accountNumber?: string | null | undefined;
  /** The billing telephone number. */
  btn?: string | null | undefined;
  /** The version you saw; another one refuses as STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** The date of the newest invoice. */
  invoiceDate?: string | null | undefined;
  /** The legal business name. */
  legalName?: string | null | undefined;
  /** The order. */
  portOrderId: string;
  /** The current RespOrg of toll-free numbers. */
  respOrgId?: string | null | undefined;
  /** The service address. */
  serviceAddress?: AddressInput | null | undefined;
  /** Who signs: the owner of the account. */
  signatoryName?: string | null | undefined;
  /** The signer’s title. */
  signatoryTitle?: string | null | undefined;
  /** The day of the signature. */
  signedOn?: string | null | undefined;
  /** Where the fields were taken from. */
  sources?: Array<FieldSourceInput> | null | undefined;
};

/** A step is done, or open again. */
export type SetChecklistItemInput = {
  /** Whether it is done. */
  done: boolean;
  /** The version you saw; another one refuses as STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** The item. */
  id: string;
  /** What is to be noted; left out, the note stays. */
  note?: string | null | undefined;
};

/** When the customer wants to go live; null takes the date back. */
export type SetTargetDateInput = {
  /** The version you saw; another one refuses as STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** The migration. */
  migrationId: string;
  /** The date. */
  targetDate?: string | null | undefined;
};

/** Somebody to reach at a site. */
export type SiteContactInput = {
  /** Who. */
  name: string;
  /** Under which number. */
  phone?: string | null | undefined;
};

/** Which end comes first. */
export type SortDirection =
  /** The smallest or earliest first. */
  | 'ASC'
  /** The largest or latest first. */
  | 'DESC';

/** The letter goes to the winning carrier. */
export type SubmitLoaInput = {
  /** The version you saw; another one refuses as STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** The order. */
  portOrderId: string;
  /** When it went; now unless told. */
  submittedAt?: string | null | undefined;
};

/** Which of the two, when the clocks go back and a local time exists twice (R6.1). */
export type TimeOccurrence =
  /** Before the clocks go back. */
  | 'EARLIER'
  /** After the clocks went back. */
  | 'LATER';

/** What is known of a losing carrier. What is left out stays; null empties it. */
export type UpdateCarrierInput = {
  /** Whether it answers on a port night (R14.3). */
  answersAtNight?: boolean | null | undefined;
  /** US or CA: whose holidays it keeps (R4.1). */
  country?: string | null | undefined;
  /** When its porting line answers. */
  escalationHours?: string | null | undefined;
  /** Its porting line, in any form of R11.1. */
  escalationPhone?: string | null | undefined;
  /** How to reach somebody who can mend a port. */
  escalationRoute?: string | null | undefined;
  /** The version you saw; another one refuses as STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** The market that its own range holds for. */
  focMarket?: string | null | undefined;
  /** Its own latest FOC in business days; null: its kind’s (R3.1). */
  focMaxDays?: number | null | undefined;
  /** Its own earliest FOC in business days; null: its kind’s (R3.1). */
  focMinDays?: number | null | undefined;
  /** Why its range is as it is. */
  focNote?: string | null | undefined;
  /** Days on which it does not work besides the holidays. */
  holidaysAdded?: Array<string> | null | undefined;
  /** Holidays through which it works. */
  holidaysDropped?: Array<string> | null | undefined;
  /** The carrier. */
  id: string;
  /** Later requests count as received the next business day, HH:MM. */
  receiptCutoff?: string | null | undefined;
  /** The zone in which receipt is judged (R4.2). */
  timeZone?: string | null | undefined;
  /** Its kind (R3). */
  type?: CarrierType | null | undefined;
};

/** What is known of a platform, and the policy it applies. What is left out stays. */
export type UpdateWinningCarrierInput = {
  /** It acknowledges a letter within so many business days (R3.3). */
  acknowledgementBusinessDays?: number | null | undefined;
  /** Edits are best effort so many hours before the FOC (R6.4). */
  bestEffortHours?: number | null | undefined;
  /** The version you saw; another one refuses as STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** The winning carrier. */
  id: string;
  /** A letter is too old so many days after signing (R5.6). */
  loaMaxAgeDays?: number | null | undefined;
  /** No edit of ours so many hours before the FOC (R6.4). */
  lockHours?: number | null | undefined;
  /** A new date of ours is at least so many business days away. */
  newDateBusinessDays?: number | null | undefined;
  /** Its porting NOC, in any form of R11.1. */
  nocPhone?: string | null | undefined;
  /** A number can be ported back for so many hours (R10.2). */
  portBackHours?: number | null | undefined;
  /** Where letters are submitted, an https address. */
  portalUrl?: string | null | undefined;
  /** Its porting team: an address or a name (R14.3). */
  portingContact?: string | null | undefined;
  /** How many supplements of ours it takes after the FOC (R6.4). */
  supplementsAfterFoc?: number | null | undefined;
};

export type ApiKeyLineFragment = { id: string, name: string, role: Role, createdAt: string, createdBy: string, revokedAt: string | null, revokedBy: string | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { name: string, role: Role } };

export type ApiKeysQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ApiKeysQuery = { apiKeys: { totalCount: number, edges: Array<{ cursor: string, node: { id: string, name: string, role: Role, createdAt: string, createdBy: string, revokedAt: string | null, revokedBy: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CreateSignInLinkMutationVariables = Exact<{ [key: string]: never; }>;


export type CreateSignInLinkMutation = { createSignInLink: { url: string | null, expiresAt: string | null, refusals: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null, changedFields: Array<string> | null }>, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }> } };

export type CreateApiKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;


export type CreateApiKeyMutation = { createApiKey: { key: string | null, apiKey: { id: string, name: string, role: Role, createdAt: string, createdBy: string, revokedAt: string | null, revokedBy: string | null } | null, refusals: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null, changedFields: Array<string> | null }>, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }> } };

export type RevokeApiKeyMutationVariables = Exact<{
  id: string;
}>;


export type RevokeApiKeyMutation = { revokeApiKey: { apiKey: { id: string, name: string, role: Role, createdAt: string, createdBy: string, revokedAt: string | null, revokedBy: string | null } | null, refusals: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null, changedFields: Array<string> | null }>, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }> } };

export type CarriersQueryVariables = Exact<{
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CarriersQuery = { carriers: { totalCount: number, edges: Array<{ cursor: string, node: { id: string, name: string, type: CarrierType, timeZone: string, escalationPhone: string | null, escalationRoute: string, escalationHours: string | null, focBusinessDays: { min: number, max: number } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type UpdateCarrierMutationVariables = Exact<{
  input: UpdateCarrierInput;
}>;


export type UpdateCarrierMutation = { updateCarrier: { carrier: { id: string, version: number, name: string, type: CarrierType, country: string, timeZone: string, receiptCutoff: string, focMarket: string | null, focNote: string | null, holidaysAdded: Array<string>, holidaysDropped: Array<string>, escalationPhone: string | null, escalationRoute: string, escalationHours: string | null, answersAtNight: boolean, focBusinessDays: { min: number, max: number } } | null, refusals: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null, changedFields: Array<string> | null }>, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }> } };

export type MigrationPlatformQueryVariables = Exact<{
  id: string;
}>;


export type MigrationPlatformQuery = { migration: { id: string, winningCarrier: { id: string, version: number, name: string, portingContact: string | null, nocPhone: string | null, portalUrl: string | null, lockHours: number, bestEffortHours: number, supplementsAfterFoc: number, newDateBusinessDays: number, portBackHours: number, acknowledgementBusinessDays: number, loaMaxAgeDays: number } } | null };

export type UpdateWinningCarrierMutationVariables = Exact<{
  input: UpdateWinningCarrierInput;
}>;


export type UpdateWinningCarrierMutation = { updateWinningCarrier: { winningCarrier: { id: string, version: number, name: string, portingContact: string | null, nocPhone: string | null, portalUrl: string | null, lockHours: number, bestEffortHours: number, supplementsAfterFoc: number, newDateBusinessDays: number, portBackHours: number, acknowledgementBusinessDays: number, loaMaxAgeDays: number } | null, refusals: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null, changedFields: Array<string> | null }>, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }> } };

export type CarrierSettingsFragment = { id: string, version: number, name: string, type: CarrierType, country: string, timeZone: string, receiptCutoff: string, focMarket: string | null, focNote: string | null, holidaysAdded: Array<string>, holidaysDropped: Array<string>, escalationPhone: string | null, escalationRoute: string, escalationHours: string | null, answersAtNight: boolean, focBusinessDays: { min: number, max: number } };

export type PlatformSettingsFragment = { id: string, version: number, name: string, portingContact: string | null, nocPhone: string | null, portalUrl: string | null, lockHours: number, bestEffortHours: number, supplementsAfterFoc: number, newDateBusinessDays: number, portBackHours: number, acknowledgementBusinessDays: number, loaMaxAgeDays: number };

export type MigrationChecklistQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type MigrationChecklistQuery = { migration: { id: string, version: number, customerName: string, timeZone: string, targetDate: string | null, dealStage: number | null, sites: Array<{ id: string, name: string, timeZone: string }>, checklist: { totalCount: number, edges: Array<{ cursor: string, node: { id: string, version: number, code: string, title: string, offset: string, dueAt: string | null, dueOn: string | null, doneAt: string | null, doneBy: string | null, note: string | null, portOrderId: string | null, siteId: string | null, number: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, winningCarrier: { id: string, name: string } } | null };

export type SetChecklistItemMutationVariables = Exact<{
  input: SetChecklistItemInput;
}>;


export type SetChecklistItemMutation = { setChecklistItem: { item: { id: string, version: number, code: string, title: string, offset: string, dueAt: string | null, dueOn: string | null, doneAt: string | null, doneBy: string | null, note: string | null, portOrderId: string | null, siteId: string | null, number: string | null } | null, refusals: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null, changedFields: Array<string> | null }>, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }> } };

export type ChecklistLineFragment = { id: string, version: number, code: string, title: string, offset: string, dueAt: string | null, dueOn: string | null, doneAt: string | null, doneBy: string | null, note: string | null, portOrderId: string | null, siteId: string | null, number: string | null };

export type RecordFocMutationVariables = Exact<{
  input: RecordFocInput;
}>;


export type RecordFocMutation = { recordFoc: { portOrder: { id: string, reference: string, version: number, timeZone: string, stage: PortStage, conditions: Array<PortCondition>, numberCount: number, accountNumber: string | null, btn: string | null, requestedDate: string | null, submittedAt: string | null, nextActions: Array<string>, carrier: { id: string, name: string, type: CarrierType }, focEstimate: { countedFrom: string, earliest: string, latest: string, assumesSubmissionToday: boolean, businessDays: { min: number, max: number } }, foc: { date: string, at: string | null, timeZone: string, source: FocSource, confirmedAt: string | null, confirmedBy: string | null, confirmationNumber: string | null, reason: string | null, requestedBy: RequestedBy | null, customerToldBy: string | null, recordedAt: string } | null } | null, refusals: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null, changedFields: Array<string> | null }>, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }> } };

export type ConfirmFocMutationVariables = Exact<{
  input: ConfirmFocInput;
}>;


export type ConfirmFocMutation = { confirmFoc: { portOrder: { id: string, reference: string, version: number, timeZone: string, stage: PortStage, conditions: Array<PortCondition>, numberCount: number, accountNumber: string | null, btn: string | null, requestedDate: string | null, submittedAt: string | null, nextActions: Array<string>, carrier: { id: string, name: string, type: CarrierType }, focEstimate: { countedFrom: string, earliest: string, latest: string, assumesSubmissionToday: boolean, businessDays: { min: number, max: number } }, foc: { date: string, at: string | null, timeZone: string, source: FocSource, confirmedAt: string | null, confirmedBy: string | null, confirmationNumber: string | null, reason: string | null, requestedBy: RequestedBy | null, customerToldBy: string | null, recordedAt: string } | null } | null, refusals: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null, changedFields: Array<string> | null }>, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }> } };

export type RescheduleFocMutationVariables = Exact<{
  input: RescheduleFocInput;
}>;


export type RescheduleFocMutation = { rescheduleFoc: { portOrder: { id: string, reference: string, version: number, timeZone: string, stage: PortStage, conditions: Array<PortCondition>, numberCount: number, accountNumber: string | null, btn: string | null, requestedDate: string | null, submittedAt: string | null, nextActions: Array<string>, carrier: { id: string, name: string, type: CarrierType }, focEstimate: { countedFrom: string, earliest: string, latest: string, assumesSubmissionToday: boolean, businessDays: { min: number, max: number } }, foc: { date: string, at: string | null, timeZone: string, source: FocSource, confirmedAt: string | null, confirmedBy: string | null, confirmationNumber: string | null, reason: string | null, requestedBy: RequestedBy | null, customerToldBy: string | null, recordedAt: string } | null } | null, refusals: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null, changedFields: Array<string> | null }>, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }> } };

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


export type SaveLoaMutation = { saveLoa: { portOrder: { id: string, reference: string, version: number, timeZone: string, stage: PortStage, conditions: Array<PortCondition>, numberCount: number, accountNumber: string | null, btn: string | null, requestedDate: string | null, submittedAt: string | null, nextActions: Array<string>, loaChecks: Array<{ field: string, loa: string | null, csr: string | null, grade: LoaGrade, asSent: string | null, source: FieldSource | null, blocks: boolean }>, carrier: { id: string, name: string, type: CarrierType }, focEstimate: { countedFrom: string, earliest: string, latest: string, assumesSubmissionToday: boolean, businessDays: { min: number, max: number } }, foc: { date: string, at: string | null, timeZone: string, source: FocSource, confirmedAt: string | null, confirmedBy: string | null, confirmationNumber: string | null, reason: string | null, requestedBy: RequestedBy | null, customerToldBy: string | null, recordedAt: string } | null } | null, refusals: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null, changedFields: Array<string> | null }>, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }> } };

export type SaveCsrMutationVariables = Exact<{
  input: SaveCsrInput;
}>;


export type SaveCsrMutation = { saveCsr: { portOrder: { id: string, reference: string, version: number, timeZone: string, stage: PortStage, conditions: Array<PortCondition>, numberCount: number, accountNumber: string | null, btn: string | null, requestedDate: string | null, submittedAt: string | null, nextActions: Array<string>, loaChecks: Array<{ field: string, loa: string | null, csr: string | null, grade: LoaGrade, asSent: string | null, source: FieldSource | null, blocks: boolean }>, carrier: { id: string, name: string, type: CarrierType }, focEstimate: { countedFrom: string, earliest: string, latest: string, assumesSubmissionToday: boolean, businessDays: { min: number, max: number } }, foc: { date: string, at: string | null, timeZone: string, source: FocSource, confirmedAt: string | null, confirmedBy: string | null, confirmationNumber: string | null, reason: string | null, requestedBy: RequestedBy | null, customerToldBy: string | null, recordedAt: string } | null } | null, refusals: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null, changedFields: Array<string> | null }>, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }> } };

export type RecordCarrierCallMutationVariables = Exact<{
  input: RecordCarrierCallInput;
}>;


export type RecordCarrierCallMutation = { recordCarrierCall: { portOrder: { id: string, reference: string, version: number, timeZone: string, stage: PortStage, conditions: Array<PortCondition>, numberCount: number, accountNumber: string | null, btn: string | null, requestedDate: string | null, submittedAt: string | null, nextActions: Array<string>, carrier: { id: string, name: string, type: CarrierType }, focEstimate: { countedFrom: string, earliest: string, latest: string, assumesSubmissionToday: boolean, businessDays: { min: number, max: number } }, foc: { date: string, at: string | null, timeZone: string, source: FocSource, confirmedAt: string | null, confirmedBy: string | null, confirmationNumber: string | null, reason: string | null, requestedBy: RequestedBy | null, customerToldBy: string | null, recordedAt: string } | null } | null, refusals: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null, changedFields: Array<string> | null }>, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }> } };

export type LetterAnswerFragment = { portOrder: { id: string, reference: string, version: number, timeZone: string, stage: PortStage, conditions: Array<PortCondition>, numberCount: number, accountNumber: string | null, btn: string | null, requestedDate: string | null, submittedAt: string | null, nextActions: Array<string>, loaChecks: Array<{ field: string, loa: string | null, csr: string | null, grade: LoaGrade, asSent: string | null, source: FieldSource | null, blocks: boolean }>, carrier: { id: string, name: string, type: CarrierType }, focEstimate: { countedFrom: string, earliest: string, latest: string, assumesSubmissionToday: boolean, businessDays: { min: number, max: number } }, foc: { date: string, at: string | null, timeZone: string, source: FocSource, confirmedAt: string | null, confirmedBy: string | null, confirmationNumber: string | null, reason: string | null, requestedBy: RequestedBy | null, customerToldBy: string | null, recordedAt: string } | null } | null, refusals: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null, changedFields: Array<string> | null }>, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }> };

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


export type MigrationStatusQuery = { migration: { id: string, version: number, customerName: string, timeZone: string, targetDate: string | null, dealStage: number | null, sites: Array<{ id: string, name: string, address: string | null, timeZone: string }>, readiness: { ready: boolean, staggerDays: number | null, blockers: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }>, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }> }, goLive: { earliest: string, weeks: number, slowestPortOrderId: string, submitBy: Array<{ portOrderId: string, date: string, late: boolean }> } | null, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }>, portOrders: { totalCount: number, edges: Array<{ cursor: string, node: { id: string, reference: string, version: number, timeZone: string, stage: PortStage, conditions: Array<PortCondition>, numberCount: number, accountNumber: string | null, btn: string | null, requestedDate: string | null, submittedAt: string | null, nextActions: Array<string>, carrier: { id: string, name: string, type: CarrierType }, focEstimate: { countedFrom: string, earliest: string, latest: string, assumesSubmissionToday: boolean, businessDays: { min: number, max: number } }, foc: { date: string, at: string | null, timeZone: string, source: FocSource, confirmedAt: string | null, confirmedBy: string | null, confirmationNumber: string | null, reason: string | null, requestedBy: RequestedBy | null, customerToldBy: string | null, recordedAt: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, winningCarrier: { id: string, name: string } } | null };

export type MigrationOrdersQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type MigrationOrdersQuery = { migration: { id: string, version: number, customerName: string, timeZone: string, targetDate: string | null, dealStage: number | null, portOrders: { edges: Array<{ cursor: string, node: { id: string, reference: string, version: number, timeZone: string, stage: PortStage, conditions: Array<PortCondition>, numberCount: number, accountNumber: string | null, btn: string | null, requestedDate: string | null, submittedAt: string | null, nextActions: Array<string>, carrier: { id: string, name: string, type: CarrierType }, focEstimate: { countedFrom: string, earliest: string, latest: string, assumesSubmissionToday: boolean, businessDays: { min: number, max: number } }, foc: { date: string, at: string | null, timeZone: string, source: FocSource, confirmedAt: string | null, confirmedBy: string | null, confirmationNumber: string | null, reason: string | null, requestedBy: RequestedBy | null, customerToldBy: string | null, recordedAt: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, winningCarrier: { id: string, name: string } } | null };

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


export type RecordNumberOutcomesMutation = { recordNumberOutcomes: { portOrder: { id: string, reference: string, version: number, timeZone: string, stage: PortStage, conditions: Array<PortCondition>, numberCount: number, accountNumber: string | null, btn: string | null, requestedDate: string | null, submittedAt: string | null, nextActions: Array<string>, carrier: { id: string, name: string, type: CarrierType }, focEstimate: { countedFrom: string, earliest: string, latest: string, assumesSubmissionToday: boolean, businessDays: { min: number, max: number } }, foc: { date: string, at: string | null, timeZone: string, source: FocSource, confirmedAt: string | null, confirmedBy: string | null, confirmationNumber: string | null, reason: string | null, requestedBy: RequestedBy | null, customerToldBy: string | null, recordedAt: string } | null } | null, refusals: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null, changedFields: Array<string> | null }>, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }> } };

export type PortOrdersQueryVariables = Exact<{
  filter?: PortOrderFilter | null | undefined;
  orderBy?: PortOrderOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PortOrdersQuery = { portOrders: { totalCount: number, edges: Array<{ cursor: string, node: { id: string, reference: string, version: number, timeZone: string, stage: PortStage, conditions: Array<PortCondition>, numberCount: number, accountNumber: string | null, btn: string | null, requestedDate: string | null, submittedAt: string | null, nextActions: Array<string>, migration: { id: string, customerName: string }, carrier: { id: string, name: string, type: CarrierType }, focEstimate: { countedFrom: string, earliest: string, latest: string, assumesSubmissionToday: boolean, businessDays: { min: number, max: number } }, foc: { date: string, at: string | null, timeZone: string, source: FocSource, confirmedAt: string | null, confirmedBy: string | null, confirmationNumber: string | null, reason: string | null, requestedBy: RequestedBy | null, customerToldBy: string | null, recordedAt: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PortOrderQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type PortOrderQuery = { portOrder: { newBtn: string | null, respOrgId: string | null, portType: PortType, acknowledgedAt: string | null, acknowledgementDueAt: string | null, cancelledAt: string | null, completedAt: string | null, holdReason: string | null, id: string, reference: string, version: number, timeZone: string, stage: PortStage, conditions: Array<PortCondition>, numberCount: number, accountNumber: string | null, btn: string | null, requestedDate: string | null, submittedAt: string | null, nextActions: Array<string>, migration: { id: string, customerName: string, timeZone: string }, overrides: Array<{ command: string, code: string, reason: string, by: string, at: string }>, focHistory: Array<{ date: string, at: string | null, timeZone: string, source: FocSource, confirmedAt: string | null, confirmedBy: string | null, confirmationNumber: string | null, reason: string | null, requestedBy: RequestedBy | null, customerToldBy: string | null, recordedAt: string }>, loaChecks: Array<{ field: string, loa: string | null, csr: string | null, grade: LoaGrade, asSent: string | null, source: FieldSource | null, blocks: boolean }>, rejections: Array<{ note: string | null, rejectedAt: string, resolvedAt: string | null, reasons: Array<{ code: string, family: string, field: string | null, remedy: string, resubmit: string, businessDays: { min: number, max: number } }> }>, locks: Array<{ what: string, why: string, until: string | null }>, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }>, parent: { id: string } | null, children: Array<{ id: string }>, numbers: { totalCount: number, edges: Array<{ cursor: string, node: { number: string, outcome: NumberOutcome, routingId: string | null, portedAt: string | null, testedAt: string | null, note: string | null, livesOn: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, carrier: { id: string, name: string, type: CarrierType }, focEstimate: { countedFrom: string, earliest: string, latest: string, assumesSubmissionToday: boolean, businessDays: { min: number, max: number } }, foc: { date: string, at: string | null, timeZone: string, source: FocSource, confirmedAt: string | null, confirmedBy: string | null, confirmationNumber: string | null, reason: string | null, requestedBy: RequestedBy | null, customerToldBy: string | null, recordedAt: string } | null } | null };

export type CreatePortOrderMutationVariables = Exact<{
  input: CreatePortOrderInput;
}>;


export type CreatePortOrderMutation = { createPortOrder: { portOrders: Array<{ id: string, reference: string, version: number, timeZone: string, stage: PortStage, conditions: Array<PortCondition>, numberCount: number, accountNumber: string | null, btn: string | null, requestedDate: string | null, submittedAt: string | null, nextActions: Array<string>, carrier: { id: string, name: string, type: CarrierType }, focEstimate: { countedFrom: string, earliest: string, latest: string, assumesSubmissionToday: boolean, businessDays: { min: number, max: number } }, foc: { date: string, at: string | null, timeZone: string, source: FocSource, confirmedAt: string | null, confirmedBy: string | null, confirmationNumber: string | null, reason: string | null, requestedBy: RequestedBy | null, customerToldBy: string | null, recordedAt: string } | null }>, refusals: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null, changedFields: Array<string> | null }>, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }>, proposedSplit: Array<{ carrier: string, carrierType: CarrierType, accountNumber: string | null, btn: string | null, numbers: Array<string> }> } };

export type AmendPortOrderMutationVariables = Exact<{
  input: AmendPortOrderInput;
}>;


export type AmendPortOrderMutation = { amendPortOrder: { portOrder: { id: string, reference: string, version: number, timeZone: string, stage: PortStage, conditions: Array<PortCondition>, numberCount: number, accountNumber: string | null, btn: string | null, requestedDate: string | null, submittedAt: string | null, nextActions: Array<string>, carrier: { id: string, name: string, type: CarrierType }, focEstimate: { countedFrom: string, earliest: string, latest: string, assumesSubmissionToday: boolean, businessDays: { min: number, max: number } }, foc: { date: string, at: string | null, timeZone: string, source: FocSource, confirmedAt: string | null, confirmedBy: string | null, confirmationNumber: string | null, reason: string | null, requestedBy: RequestedBy | null, customerToldBy: string | null, recordedAt: string } | null } | null, refusals: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null, changedFields: Array<string> | null }>, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }> } };

export type SubmitLoaMutationVariables = Exact<{
  input: SubmitLoaInput;
}>;


export type SubmitLoaMutation = { submitLoa: { portOrder: { id: string, reference: string, version: number, timeZone: string, stage: PortStage, conditions: Array<PortCondition>, numberCount: number, accountNumber: string | null, btn: string | null, requestedDate: string | null, submittedAt: string | null, nextActions: Array<string>, carrier: { id: string, name: string, type: CarrierType }, focEstimate: { countedFrom: string, earliest: string, latest: string, assumesSubmissionToday: boolean, businessDays: { min: number, max: number } }, foc: { date: string, at: string | null, timeZone: string, source: FocSource, confirmedAt: string | null, confirmedBy: string | null, confirmationNumber: string | null, reason: string | null, requestedBy: RequestedBy | null, customerToldBy: string | null, recordedAt: string } | null } | null, refusals: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null, changedFields: Array<string> | null }>, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }> } };

export type AcknowledgeLoaMutationVariables = Exact<{
  input: PortOrderCommandInput;
}>;


export type AcknowledgeLoaMutation = { acknowledgeLoa: { portOrder: { id: string, reference: string, version: number, timeZone: string, stage: PortStage, conditions: Array<PortCondition>, numberCount: number, accountNumber: string | null, btn: string | null, requestedDate: string | null, submittedAt: string | null, nextActions: Array<string>, carrier: { id: string, name: string, type: CarrierType }, focEstimate: { countedFrom: string, earliest: string, latest: string, assumesSubmissionToday: boolean, businessDays: { min: number, max: number } }, foc: { date: string, at: string | null, timeZone: string, source: FocSource, confirmedAt: string | null, confirmedBy: string | null, confirmationNumber: string | null, reason: string | null, requestedBy: RequestedBy | null, customerToldBy: string | null, recordedAt: string } | null } | null, refusals: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null, changedFields: Array<string> | null }>, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }> } };

export type RejectLoaMutationVariables = Exact<{
  input: RejectLoaInput;
}>;


export type RejectLoaMutation = { rejectLoa: { portOrder: { id: string, reference: string, version: number, timeZone: string, stage: PortStage, conditions: Array<PortCondition>, numberCount: number, accountNumber: string | null, btn: string | null, requestedDate: string | null, submittedAt: string | null, nextActions: Array<string>, carrier: { id: string, name: string, type: CarrierType }, focEstimate: { countedFrom: string, earliest: string, latest: string, assumesSubmissionToday: boolean, businessDays: { min: number, max: number } }, foc: { date: string, at: string | null, timeZone: string, source: FocSource, confirmedAt: string | null, confirmedBy: string | null, confirmationNumber: string | null, reason: string | null, requestedBy: RequestedBy | null, customerToldBy: string | null, recordedAt: string } | null } | null, refusals: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null, changedFields: Array<string> | null }>, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }> } };

export type BeginPortDayMutationVariables = Exact<{
  input: PortOrderCommandInput;
}>;


export type BeginPortDayMutation = { beginPortDay: { portOrder: { id: string, reference: string, version: number, timeZone: string, stage: PortStage, conditions: Array<PortCondition>, numberCount: number, accountNumber: string | null, btn: string | null, requestedDate: string | null, submittedAt: string | null, nextActions: Array<string>, carrier: { id: string, name: string, type: CarrierType }, focEstimate: { countedFrom: string, earliest: string, latest: string, assumesSubmissionToday: boolean, businessDays: { min: number, max: number } }, foc: { date: string, at: string | null, timeZone: string, source: FocSource, confirmedAt: string | null, confirmedBy: string | null, confirmationNumber: string | null, reason: string | null, requestedBy: RequestedBy | null, customerToldBy: string | null, recordedAt: string } | null } | null, refusals: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null, changedFields: Array<string> | null }>, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }> } };

export type CompletePortOrderMutationVariables = Exact<{
  input: PortOrderCommandInput;
}>;


export type CompletePortOrderMutation = { completePortOrder: { portOrder: { id: string, reference: string, version: number, timeZone: string, stage: PortStage, conditions: Array<PortCondition>, numberCount: number, accountNumber: string | null, btn: string | null, requestedDate: string | null, submittedAt: string | null, nextActions: Array<string>, carrier: { id: string, name: string, type: CarrierType }, focEstimate: { countedFrom: string, earliest: string, latest: string, assumesSubmissionToday: boolean, businessDays: { min: number, max: number } }, foc: { date: string, at: string | null, timeZone: string, source: FocSource, confirmedAt: string | null, confirmedBy: string | null, confirmationNumber: string | null, reason: string | null, requestedBy: RequestedBy | null, customerToldBy: string | null, recordedAt: string } | null } | null, refusals: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null, changedFields: Array<string> | null }>, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }> } };

export type CancelPortOrderMutationVariables = Exact<{
  input: PortOrderCommandInput;
}>;


export type CancelPortOrderMutation = { cancelPortOrder: { portOrder: { id: string, reference: string, version: number, timeZone: string, stage: PortStage, conditions: Array<PortCondition>, numberCount: number, accountNumber: string | null, btn: string | null, requestedDate: string | null, submittedAt: string | null, nextActions: Array<string>, carrier: { id: string, name: string, type: CarrierType }, focEstimate: { countedFrom: string, earliest: string, latest: string, assumesSubmissionToday: boolean, businessDays: { min: number, max: number } }, foc: { date: string, at: string | null, timeZone: string, source: FocSource, confirmedAt: string | null, confirmedBy: string | null, confirmationNumber: string | null, reason: string | null, requestedBy: RequestedBy | null, customerToldBy: string | null, recordedAt: string } | null } | null, refusals: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null, changedFields: Array<string> | null }>, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }> } };

export type HoldPortOrderMutationVariables = Exact<{
  input: PortOrderCommandInput;
}>;


export type HoldPortOrderMutation = { holdPortOrder: { portOrder: { id: string, reference: string, version: number, timeZone: string, stage: PortStage, conditions: Array<PortCondition>, numberCount: number, accountNumber: string | null, btn: string | null, requestedDate: string | null, submittedAt: string | null, nextActions: Array<string>, carrier: { id: string, name: string, type: CarrierType }, focEstimate: { countedFrom: string, earliest: string, latest: string, assumesSubmissionToday: boolean, businessDays: { min: number, max: number } }, foc: { date: string, at: string | null, timeZone: string, source: FocSource, confirmedAt: string | null, confirmedBy: string | null, confirmationNumber: string | null, reason: string | null, requestedBy: RequestedBy | null, customerToldBy: string | null, recordedAt: string } | null } | null, refusals: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null, changedFields: Array<string> | null }>, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }> } };

export type ReleasePortOrderMutationVariables = Exact<{
  input: PortOrderCommandInput;
}>;


export type ReleasePortOrderMutation = { releasePortOrder: { portOrder: { id: string, reference: string, version: number, timeZone: string, stage: PortStage, conditions: Array<PortCondition>, numberCount: number, accountNumber: string | null, btn: string | null, requestedDate: string | null, submittedAt: string | null, nextActions: Array<string>, carrier: { id: string, name: string, type: CarrierType }, focEstimate: { countedFrom: string, earliest: string, latest: string, assumesSubmissionToday: boolean, businessDays: { min: number, max: number } }, foc: { date: string, at: string | null, timeZone: string, source: FocSource, confirmedAt: string | null, confirmedBy: string | null, confirmationNumber: string | null, reason: string | null, requestedBy: RequestedBy | null, customerToldBy: string | null, recordedAt: string } | null } | null, refusals: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null, changedFields: Array<string> | null }>, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }> } };

export type SplitUnportedNumbersMutationVariables = Exact<{
  input: PortOrderCommandInput;
}>;


export type SplitUnportedNumbersMutation = { splitUnportedNumbers: { portOrders: Array<{ id: string, reference: string, version: number, timeZone: string, stage: PortStage, conditions: Array<PortCondition>, numberCount: number, accountNumber: string | null, btn: string | null, requestedDate: string | null, submittedAt: string | null, nextActions: Array<string>, carrier: { id: string, name: string, type: CarrierType }, focEstimate: { countedFrom: string, earliest: string, latest: string, assumesSubmissionToday: boolean, businessDays: { min: number, max: number } }, foc: { date: string, at: string | null, timeZone: string, source: FocSource, confirmedAt: string | null, confirmedBy: string | null, confirmationNumber: string | null, reason: string | null, requestedBy: RequestedBy | null, customerToldBy: string | null, recordedAt: string } | null }>, refusals: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null, changedFields: Array<string> | null }>, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }>, proposedSplit: Array<{ carrier: string, carrierType: CarrierType, accountNumber: string | null, btn: string | null, numbers: Array<string> }> } };

export type RequestPortBackMutationVariables = Exact<{
  input: PortBackInput;
}>;


export type RequestPortBackMutation = { requestPortBack: { portOrder: { id: string, reference: string, version: number, timeZone: string, stage: PortStage, conditions: Array<PortCondition>, numberCount: number, accountNumber: string | null, btn: string | null, requestedDate: string | null, submittedAt: string | null, nextActions: Array<string>, carrier: { id: string, name: string, type: CarrierType }, focEstimate: { countedFrom: string, earliest: string, latest: string, assumesSubmissionToday: boolean, businessDays: { min: number, max: number } }, foc: { date: string, at: string | null, timeZone: string, source: FocSource, confirmedAt: string | null, confirmedBy: string | null, confirmationNumber: string | null, reason: string | null, requestedBy: RequestedBy | null, customerToldBy: string | null, recordedAt: string } | null } | null, refusals: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null, changedFields: Array<string> | null }>, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }> } };

export type RefusalPartsFragment = { code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null, changedFields: Array<string> | null };

export type WarningPartsFragment = { code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null };

export type PagePartsFragment = { hasNextPage: boolean, endCursor: string | null };

export type EstimatePartsFragment = { countedFrom: string, earliest: string, latest: string, assumesSubmissionToday: boolean, businessDays: { min: number, max: number } };

export type FocPartsFragment = { date: string, at: string | null, timeZone: string, source: FocSource, confirmedAt: string | null, confirmedBy: string | null, confirmationNumber: string | null, reason: string | null, requestedBy: RequestedBy | null, customerToldBy: string | null, recordedAt: string };

export type OrderLineFragment = { id: string, reference: string, version: number, timeZone: string, stage: PortStage, conditions: Array<PortCondition>, numberCount: number, accountNumber: string | null, btn: string | null, requestedDate: string | null, submittedAt: string | null, nextActions: Array<string>, carrier: { id: string, name: string, type: CarrierType }, focEstimate: { countedFrom: string, earliest: string, latest: string, assumesSubmissionToday: boolean, businessDays: { min: number, max: number } }, foc: { date: string, at: string | null, timeZone: string, source: FocSource, confirmedAt: string | null, confirmedBy: string | null, confirmationNumber: string | null, reason: string | null, requestedBy: RequestedBy | null, customerToldBy: string | null, recordedAt: string } | null };

export type OrderAnswerFragment = { portOrder: { id: string, reference: string, version: number, timeZone: string, stage: PortStage, conditions: Array<PortCondition>, numberCount: number, accountNumber: string | null, btn: string | null, requestedDate: string | null, submittedAt: string | null, nextActions: Array<string>, carrier: { id: string, name: string, type: CarrierType }, focEstimate: { countedFrom: string, earliest: string, latest: string, assumesSubmissionToday: boolean, businessDays: { min: number, max: number } }, foc: { date: string, at: string | null, timeZone: string, source: FocSource, confirmedAt: string | null, confirmedBy: string | null, confirmationNumber: string | null, reason: string | null, requestedBy: RequestedBy | null, customerToldBy: string | null, recordedAt: string } | null } | null, refusals: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null, changedFields: Array<string> | null }>, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }> };

export type OrdersAnswerFragment = { portOrders: Array<{ id: string, reference: string, version: number, timeZone: string, stage: PortStage, conditions: Array<PortCondition>, numberCount: number, accountNumber: string | null, btn: string | null, requestedDate: string | null, submittedAt: string | null, nextActions: Array<string>, carrier: { id: string, name: string, type: CarrierType }, focEstimate: { countedFrom: string, earliest: string, latest: string, assumesSubmissionToday: boolean, businessDays: { min: number, max: number } }, foc: { date: string, at: string | null, timeZone: string, source: FocSource, confirmedAt: string | null, confirmedBy: string | null, confirmationNumber: string | null, reason: string | null, requestedBy: RequestedBy | null, customerToldBy: string | null, recordedAt: string } | null }>, refusals: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null, changedFields: Array<string> | null }>, warnings: Array<{ code: string, message: string, remedy: string, path: Array<string>, portOrderId: string | null }>, proposedSplit: Array<{ carrier: string, carrierType: CarrierType, accountNumber: string | null, btn: string | null, numbers: Array<string> }> };

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
export const ApiKeyLineFragmentDoc = new TypedDocumentString(`
    fragment ApiKeyLine on ApiKey {
  id
  name
  role
  createdAt
  createdBy
  revokedAt
  revokedBy
}
    `, {"fragmentName":"ApiKeyLine"}) as unknown as TypedDocumentString<ApiKeyLineFragment, unknown>;
export const CarrierSettingsFragmentDoc = new TypedDocumentString(`
    fragment CarrierSettings on Carrier {
  id
  version
  name
  type
  country
  timeZone
  receiptCutoff
  focBusinessDays {
    min
    max
  }
  focMarket
  focNote
  holidaysAdded
  holidaysDropped
  escalationPhone
  escalationRoute
  escalationHours
  answersAtNight
}
    `, {"fragmentName":"CarrierSettings"}) as unknown as TypedDocumentString<CarrierSettingsFragment, unknown>;
export const PlatformSettingsFragmentDoc = new TypedDocumentString(`
    fragment PlatformSettings on WinningCarrier {
  id
  version
  name
  portingContact
  nocPhone
  portalUrl
  lockHours
  bestEffortHours
  supplementsAfterFoc
  newDateBusinessDays
  portBackHours
  acknowledgementBusinessDays
  loaMaxAgeDays
}
    `, {"fragmentName":"PlatformSettings"}) as unknown as TypedDocumentString<PlatformSettingsFragment, unknown>;
export const ChecklistLineFragmentDoc = new TypedDocumentString(`
    fragment ChecklistLine on ChecklistItem {
  id
  version
  code
  title
  offset
  dueAt
  dueOn
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
  reference
  version
  timeZone
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
  reference
  version
  timeZone
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
  reference
  version
  timeZone
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
  reference
  version
  timeZone
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
export const ApiKeysDocument = new TypedDocumentString(`
    query ApiKeys($first: Int, $after: String) {
  apiKeys(first: $first, after: $after) {
    totalCount
    edges {
      cursor
      node {
        ...ApiKeyLine
      }
    }
    pageInfo {
      ...PageParts
    }
  }
}
    fragment ApiKeyLine on ApiKey {
  id
  name
  role
  createdAt
  createdBy
  revokedAt
  revokedBy
}
fragment PageParts on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<ApiKeysQuery, ApiKeysQueryVariables>;
export const CreateSignInLinkDocument = new TypedDocumentString(`
    mutation CreateSignInLink {
  createSignInLink {
    url
    expiresAt
    refusals {
      ...RefusalParts
    }
    warnings {
      ...WarningParts
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
}`) as unknown as TypedDocumentString<CreateSignInLinkMutation, CreateSignInLinkMutationVariables>;
export const CreateApiKeyDocument = new TypedDocumentString(`
    mutation CreateApiKey($input: CreateApiKeyInput!) {
  createApiKey(input: $input) {
    key
    apiKey {
      ...ApiKeyLine
    }
    refusals {
      ...RefusalParts
    }
    warnings {
      ...WarningParts
    }
  }
}
    fragment ApiKeyLine on ApiKey {
  id
  name
  role
  createdAt
  createdBy
  revokedAt
  revokedBy
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
}`) as unknown as TypedDocumentString<CreateApiKeyMutation, CreateApiKeyMutationVariables>;
export const RevokeApiKeyDocument = new TypedDocumentString(`
    mutation RevokeApiKey($id: ID!) {
  revokeApiKey(id: $id) {
    apiKey {
      ...ApiKeyLine
    }
    refusals {
      ...RefusalParts
    }
    warnings {
      ...WarningParts
    }
  }
}
    fragment ApiKeyLine on ApiKey {
  id
  name
  role
  createdAt
  createdBy
  revokedAt
  revokedBy
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
}`) as unknown as TypedDocumentString<RevokeApiKeyMutation, RevokeApiKeyMutationVariables>;
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
export const UpdateCarrierDocument = new TypedDocumentString(`
    mutation UpdateCarrier($input: UpdateCarrierInput!) {
  updateCarrier(input: $input) {
    carrier {
      ...CarrierSettings
    }
    refusals {
      ...RefusalParts
    }
    warnings {
      ...WarningParts
    }
  }
}
    fragment CarrierSettings on Carrier {
  id
  version
  name
  type
  country
  timeZone
  receiptCutoff
  focBusinessDays {
    min
    max
  }
  focMarket
  focNote
  holidaysAdded
  holidaysDropped
  escalationPhone
  escalationRoute
  escalationHours
  answersAtNight
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
}`) as unknown as TypedDocumentString<UpdateCarrierMutation, UpdateCarrierMutationVariables>;
export const MigrationPlatformDocument = new TypedDocumentString(`
    query MigrationPlatform($id: ID!) {
  migration(id: $id) {
    id
    winningCarrier {
      ...PlatformSettings
    }
  }
}
    fragment PlatformSettings on WinningCarrier {
  id
  version
  name
  portingContact
  nocPhone
  portalUrl
  lockHours
  bestEffortHours
  supplementsAfterFoc
  newDateBusinessDays
  portBackHours
  acknowledgementBusinessDays
  loaMaxAgeDays
}`) as unknown as TypedDocumentString<MigrationPlatformQuery, MigrationPlatformQueryVariables>;
export const UpdateWinningCarrierDocument = new TypedDocumentString(`
    mutation UpdateWinningCarrier($input: UpdateWinningCarrierInput!) {
  updateWinningCarrier(input: $input) {
    winningCarrier {
      ...PlatformSettings
    }
    refusals {
      ...RefusalParts
    }
    warnings {
      ...WarningParts
    }
  }
}
    fragment PlatformSettings on WinningCarrier {
  id
  version
  name
  portingContact
  nocPhone
  portalUrl
  lockHours
  bestEffortHours
  supplementsAfterFoc
  newDateBusinessDays
  portBackHours
  acknowledgementBusinessDays
  loaMaxAgeDays
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
}`) as unknown as TypedDocumentString<UpdateWinningCarrierMutation, UpdateWinningCarrierMutationVariables>;
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
  dueOn
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
  dueOn
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
  reference
  version
  timeZone
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
  reference
  version
  timeZone
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
  reference
  version
  timeZone
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
  reference
  version
  timeZone
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
  reference
  version
  timeZone
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
  reference
  version
  timeZone
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
  reference
  version
  timeZone
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
  reference
  version
  timeZone
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
  reference
  version
  timeZone
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
  reference
  version
  timeZone
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
    acknowledgementDueAt
    cancelledAt
    completedAt
    holdReason
    overrides {
      command
      code
      reason
      by
      at
    }
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
  reference
  version
  timeZone
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
  reference
  version
  timeZone
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
export const AmendPortOrderDocument = new TypedDocumentString(`
    mutation AmendPortOrder($input: AmendPortOrderInput!) {
  amendPortOrder(input: $input) {
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
  reference
  version
  timeZone
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
}`) as unknown as TypedDocumentString<AmendPortOrderMutation, AmendPortOrderMutationVariables>;
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
  reference
  version
  timeZone
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
  reference
  version
  timeZone
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
  reference
  version
  timeZone
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
  reference
  version
  timeZone
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
  reference
  version
  timeZone
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
  reference
  version
  timeZone
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
  reference
  version
  timeZone
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
  reference
  version
  timeZone
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
  reference
  version
  timeZone
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
  reference
  version
  timeZone
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