import { describe, expect, it } from 'vitest'
import { date, instant } from '../../test-corpus/a-command.ts'
import { anOrder, type OrderBuilder } from '../../test-corpus/an-order.ts'
import type { LetterOnFile } from './facts.ts'
import { warningsOf } from './warnings.ts'

/** Tue 2026-06-02, 10:00 in New York. */
const NOW = '2026-06-02T14:00:00Z'
const then = instant('2026-06-01T12:00:00Z')
const letter: LetterOnFile = {
  signedOn: date('2026-06-01'),
  invoiceDate: date('2026-06-01'),
  customerOnlyFields: [],
  blockingFields: [],
  missingFields: [],
}
const order = anOrder().with({ letter })
const submitted = order.inStage('loa_submitted')
const received = order.foc({ date: '2026-06-15', time: '09:30', confirmed: true })
const assumed = order.losing('regional').with({ carrierAssumed: true })
const portDay = received.inStage('port_day')
const portedAt = { firstPortedAt: instant('2026-06-15T13:30:00Z'), lastPortedAt: instant('2026-06-15T15:00:00Z') }
const noNight = { nocPhone: null }
const withLetter = (more: Partial<LetterOnFile>) => order.with({ letter: { ...letter, ...more } })

const warnings = (of: OrderBuilder, now = NOW) => warningsOf(of.build(), instant(now))

describe('the words of the warnings', () => {
  const nightless = received.winning(noNight).carrier({ answersAtNight: false })
  const slipped = received.with({ focSlips: 1, focSlippedFrom: date('2026-06-10') })
  const { foc } = received.build()
  const told = foc && { ...foc, reason: 'Short of staff', customerToldBy: 'Ana' }

  it.each<[OrderBuilder, string, string, string, string?]>([
    [
      order.with({ rejectedAt: then, rejectedFamilies: ['btn', 'pin'] }),
      'Spectrum Business rejected the LOA on 2026-06-01: btn, pin.',
      'Mend what the rejection names and nothing else, then submit the LOA again.',
      'rejections',
    ],
    [
      submitted,
      'Dialworks has not acknowledged the LOA, which was due by 2026-06-03.',
      'Ask Dialworks whether the LOA arrived, and record the acknowledgement.',
      'acknowledgedAt',
      '2026-06-05T00:00:00Z',
    ],
    [
      withLetter({ missingFields: ['btn'] }),
      'btn is still empty on the LOA.',
      'Fill it in before the LOA is submitted.',
      'loa.btn',
    ],
    [withLetter({ blockingFields: ['btn'] }), 'btn differs from the CSR.', 'Write it as the CSR has it.', 'loa.btn'],
    [
      withLetter({ customerOnlyFields: ['btn'] }),
      'btn has no other source than the customer.',
      'Check it against the newest invoice or the CSR.',
      'loa.btn',
    ],
    [
      submitted.with({ letter: null }),
      'No LOA is on file here; it was submitted through Dialworks.',
      'Get a copy of the LOA from Dialworks and save it with the order.',
      'loa',
    ],
    [
      order.with({ carrierCallRecorded: false }),
      'The customer has not confirmed account number, BTN and legal name with Spectrum Business.',
      'Have the customer call Spectrum Business, and record who said what.',
      'carrierCall',
    ],
    [
      order.with({ portType: 'partial' }),
      'Numbers stay behind at Spectrum Business, and no new BTN is named for them.',
      'If +12125550100 itself ports, name the new BTN for the numbers that stay.',
      'newBtn',
    ],
    [
      order.foc({ date: '2026-06-15' }),
      'Nobody of Dialworks has confirmed the FOC of 2026-06-15.',
      'Call Dialworks, have date and time confirmed, and record who confirmed them.',
      'foc.confirmedAt',
    ],
    [
      slipped,
      'The FOC moved from 2026-06-10 to 2026-06-15 09:30 EDT (no reason given).',
      'Tell the customer, move the go-live, and record the new FOC on the deal.',
      'foc.date',
    ],
    [
      slipped.with({ foc: told }),
      'The FOC moved from 2026-06-10 to 2026-06-15 09:30 EDT (Short of staff); Ana told the customer.',
      'Tell the customer, move the go-live, and record the new FOC on the deal.',
      'foc.date',
    ],
    [
      nightless,
      'No number of Spectrum Business or Dialworks answers at night, and the FOC is 2026-06-15 09:30 EDT.',
      "Ask Dialworks for its porting NOC's number before port day.",
      'winningCarrier.nocPhone',
      '2026-06-10T12:00:00Z',
    ],
    [
      portDay,
      'The FOC, 2026-06-15, is in the past.',
      'Record what became of the 3 numbers without an outcome.',
      'foc.date',
      '2026-06-17T12:00:00Z',
    ],
    [
      order.with({ heldAt: then, holdReason: 'Waits' }),
      'The order is on hold since 2026-06-01: Waits.',
      'Release it when that is settled; until then nothing of it moves by itself.',
      'heldAt',
    ],
    [
      order.with({ heldAt: then }),
      'The order is on hold since 2026-06-01: no reason given.',
      'Release it when that is settled; until then nothing of it moves by itself.',
      'heldAt',
    ],
    [
      portDay.tally({ failed: 1 }),
      '1 number did not move from Spectrum Business; most failed ports resolve within 24 h.',
      "Call Dialworks's porting NOC, escalate again past 24 h, or split the numbers off.",
      'numbers',
    ],
    [
      portDay.tally({ tested: 1, ...portedAt }),
      'Numbers can be ported back only until 2026-06-17 11:00 EDT.',
      'Decide now whether anything has to go back; afterwards the only way is a whole new port.',
      'numbers',
      '2026-06-17T12:00:00Z',
    ],
    [
      assumed,
      'Valley Regional Telephone was not known and is taken for a regional carrier, with the longest estimate.',
      "Check the carrier's name and type, and set the type.",
      'carrier',
    ],
  ])('%#', (of, message, remedy, path, now) => {
    const [first, ...others] = warnings(of, now)
    expect([first?.message, first?.remedy, first?.path.join('.'), first?.portOrderId]).toEqual([
      message,
      remedy,
      path,
      'order-1',
    ])
    expect(others).toEqual([])
  })
})
