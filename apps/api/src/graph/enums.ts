import { registerEnumType } from 'type-graphql'

/**
 * The schema's enums are the rules' words in capitals (R2): the key is what GraphQL shows, the value what the database,
 * the command line and the journal spell.
 */
function enumOf<const W extends string>(
  name: string,
  words: readonly W[],
  description: string,
  each: Record<W, string>,
) {
  const values = Object.fromEntries(words.map((word) => [word.toUpperCase(), word])) as Record<Uppercase<W>, W>
  const valuesConfig = Object.fromEntries(
    words.map((word) => [word.toUpperCase(), { description: each[word] }]),
  ) as Record<Uppercase<W>, { description: string }>
  registerEnumType(values, { name, description, valuesConfig })
  return values
}

export const PortStage = enumOf(
  'PortStage',
  ['loa_pending', 'loa_submitted', 'foc_received', 'port_day', 'complete'],
  'The five stages of an order, in order (R2).',
  {
    loa_pending: 'The letter of authorization is being collected.',
    loa_submitted: 'The letter is with the winning carrier.',
    foc_received: 'The losing carrier committed to a date.',
    port_day: 'The day on which the numbers move.',
    complete: 'The port is confirmed and the way back is closed.',
  },
)

export const PortCondition = enumOf(
  'PortCondition',
  [
    'loa_rejected',
    'ack_overdue',
    'foc_unconfirmed',
    'foc_slipped',
    'port_failed',
    'partially_ported',
    'ported_back',
    'on_hold',
    'cancelled',
  ],
  'What can go wrong, beside the stage (R2.2).',
  {
    loa_rejected: 'The letter came back and has not been sent again.',
    ack_overdue: 'The winning carrier did not acknowledge the letter in time (R3.3).',
    foc_unconfirmed: 'Nobody has confirmed the commitment with the winning carrier yet (R6.3).',
    foc_slipped: 'The commitment in force replaced an earlier one (R6.5).',
    port_failed: 'At least one number did not move (R7.3).',
    partially_ported: 'Some numbers moved; others failed or were split off (R8.4).',
    ported_back: 'At least one number was ported back (R10.2).',
    on_hold: 'Somebody put the order on hold (R2.8).',
    cancelled: 'The order was cancelled and keeps the stage in which it stopped.',
  },
)

export const CarrierType = enumOf(
  'CarrierType',
  ['ilec', 'clec', 'wireless', 'regional', 'toll_free'],
  'The kind of losing carrier, which decides how long a FOC takes (R3).',
  {
    ilec: 'Incumbent local carrier: 15–20 business days.',
    clec: 'Competitive local carrier: 10–15 business days.',
    wireless: 'National wireless carrier: 3–5 business days.',
    regional: 'Small or regional carrier: 20–30 business days; plan for the longest.',
    toll_free: 'Toll-free numbers under any RespOrg: 3–5 business days.',
  },
)

export const NumberOutcome = enumOf(
  'NumberOutcome',
  ['pending', 'ported', 'tested', 'test_failed', 'failed', 'ported_back'],
  'What became of a number on port day (R7.3).',
  {
    pending: 'Nothing is known yet.',
    ported: 'It moved; nobody has called it from outside yet.',
    tested: 'It moved and a test call from outside arrived.',
    test_failed: 'It moved, but calls do not work: a matter of the platform’s configuration.',
    failed: 'It did not move.',
    ported_back: 'It moved and was ported back.',
  },
)

export const FocSource = enumOf(
  'FocSource',
  ['email', 'portal', 'phone', 'api'],
  'Where a commitment was heard of. No source confirms it by itself (R6.3).',
  {
    email: 'An e-mail of the winning carrier.',
    portal: 'The winning carrier’s portal.',
    phone: 'A telephone call.',
    api: 'A program.',
  },
)

export const LoaGrade = enumOf(
  'LoaGrade',
  ['exact', 'cosmetic', 'abbreviation', 'different', 'missing'],
  'How a field of the letter compares with the customer service record (R5.3).',
  {
    exact: 'The same.',
    cosmetic: 'Differs in letter case, blanks or separators only: warns.',
    abbreviation: 'One side shortens a word that the other writes out: blocks.',
    different: 'Differs: blocks.',
    missing: 'One side is empty: blocks when the letter’s is, warns when the record’s is.',
  },
)

export const FieldSource = enumOf(
  'FieldSource',
  ['invoice', 'csr', 'carrier_call', 'customer'],
  'Where a field of the letter was taken from (R5.4).',
  {
    invoice: 'The newest invoice.',
    csr: 'The customer service record.',
    carrier_call: 'The customer’s call with the carrier.',
    customer: 'The customer’s memory, which alone warns.',
  },
)

export const PortType = enumOf('PortType', ['full', 'partial'], 'Whether the whole account moves (R8.7).', {
  full: 'All numbers of the account move.',
  partial: 'Numbers stay behind on the account.',
})

export const RequestedBy = enumOf('RequestedBy', ['us', 'carrier'], 'At whose wish a commitment moved (R6.4).', {
  us: 'Our supplement, bound by the winning carrier’s locks.',
  carrier: 'The carrier’s own decision, always recorded.',
})

export const TimeOccurrence = enumOf(
  'TimeOccurrence',
  ['earlier', 'later'],
  'Which of the two, when the clocks go back and a local time exists twice (R6.1).',
  { earlier: 'Before the clocks go back.', later: 'After the clocks went back.' },
)

export const SortDirection = enumOf('SortDirection', ['asc', 'desc'], 'Which end comes first.', {
  asc: 'The smallest or earliest first.',
  desc: 'The largest or latest first.',
})

export const PortOrderSort = enumOf(
  'PortOrderSort',
  ['created_at', 'foc_date', 'updated_at', 'carrier', 'stage', 'customer'],
  'What orders can be sorted by.',
  {
    created_at: 'When the order was made.',
    foc_date: 'The committed date; orders without one come last.',
    updated_at: 'When the order last changed.',
    carrier: 'The losing carrier’s name.',
    stage: 'The stage, from LOA pending to complete.',
    customer: 'The customer’s name.',
  },
)

export const MigrationSort = enumOf(
  'MigrationSort',
  ['created_at', 'customer', 'next_foc', 'updated_at'],
  'What migrations can be sorted by.',
  {
    created_at: 'When the migration was made.',
    customer: 'The customer’s name.',
    next_foc: 'The earliest FOC among its open orders; migrations without one come last.',
    updated_at: 'When the migration itself last changed.',
  },
)

export const Role = enumOf('Role', ['reader', 'engineer', 'admin'], 'What the bearer of a key may do.', {
  reader: 'Reads everything.',
  engineer: 'Reads everything and gives every command on migrations, orders and carriers.',
  admin: 'Does all that, and hands out keys.',
})
