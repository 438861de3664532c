import { describe, expect, it } from 'vitest'
import { at, instant } from '../../test-corpus/a-command.ts'
import { anOrder } from '../../test-corpus/an-order.ts'
import { accept, type Refusal, refuse, type Warning } from '../verdict.ts'
import { decide } from './decide.ts'

const CONTEXT = at('2026-06-01T14:00:00Z')
const order = anOrder()
const ageing: Warning = { code: 'LOA_AGEING', message: 'm', remedy: 'r', path: ['signedOn'] }
const tooOld: Refusal = { ...ageing, code: 'LOA_TOO_OLD' }
const noContact = { portingContact: null, portalUrl: null }

function submit(
  of = order,
  submittedAt: string | null = null,
  letter: ReturnType<typeof refuse> | ReturnType<typeof accept> = accept(null),
) {
  const command = {
    type: 'submit_loa',
    submittedAt: submittedAt === null ? null : instant(submittedAt),
    letter,
  } as const
  return decide(of.build(), command, CONTEXT)
}

describe('submitting the LOA (R2.3)', () => {
  it('answers the open rejection and waits for a new acknowledgement', () => {
    const again = order.with({
      submittedAt: instant('2026-05-20T14:00:00Z'),
      acknowledgedAt: instant('2026-05-21T14:00:00Z'),
      rejectedAt: instant('2026-05-28T14:00:00Z'),
      rejectedFamilies: ['legal_name'],
    })
    const verdict = submit(again)
    expect(verdict.ok && [verdict.value.stage, verdict.value.patch]).toEqual([
      'loa_submitted',
      { submittedAt: CONTEXT.now, acknowledgedAt: null, rejectedAt: null, rejectedFamilies: [] },
    ])
    expect(verdict.ok && verdict.warnings).toEqual([])
  })

  it.each([
    ['earlier', '2026-05-30T14:00:00Z', true],
    ['a year ago to the second', '2025-06-01T14:00:00Z', true],
    ['longer ago', '2025-06-01T13:59:59Z', false],
    ['right now', '2026-06-01T14:00:00Z', true],
    ['in the future', '2026-06-01T14:00:01Z', false],
  ])('takes the moment given: %s', (_case, submittedAt, ok) => {
    const verdict = submit(order, submittedAt)
    expect(verdict.ok).toBe(ok)
    if (verdict.ok) expect(verdict.value.patch.submittedAt).toEqual(instant(submittedAt))
  })

  it('refuses the future, saying what time it is', () => {
    expect(submit(order, '2026-06-02T14:00:00Z')).toEqual({
      ok: false,
      refusals: [
        {
          code: 'VALUE_INVALID',
          message: "The LOA can't have been submitted at 2026-06-02 10:00 EDT: it is 2026-06-01 10:00 EDT.",
          remedy: 'Give the moment at which it was sent, or leave it out for now.',
          path: ['submittedAt'],
          portOrderId: 'order-1',
        },
      ],
    })
  })

  it('takes what would be more than a year ago for a mistyped date', () => {
    expect(submit(order, '2025-05-31T14:00:00Z')).toEqual({
      ok: false,
      refusals: [
        {
          code: 'VALUE_INVALID',
          message: 'The LOA would have been submitted at 2025-05-31 10:00 EDT, more than 365 days ago.',
          remedy: 'Give the moment at which it was sent, or leave it out for now.',
          path: ['submittedAt'],
          portOrderId: 'order-1',
        },
      ],
    })
  })

  it.each<[string, string | null, string[]]>([
    ['the moment before', '2026-05-28T13:59:59Z', ['VALUE_INVALID submittedAt']],
    ['the very moment', '2026-05-28T14:00:00Z', []],
    ['now', null, []],
    ['in the future', '2026-06-01T14:00:01Z', ['VALUE_INVALID submittedAt']],
  ])('answers a rejection after it came (R5.7): %s', (_case, submittedAt, expected) => {
    const rejected = order.with({ rejectedAt: instant('2026-05-28T14:00:00Z'), rejectedFamilies: ['freeze'] })
    const verdict = submit(rejected, submittedAt)
    expect(verdict.ok ? [] : verdict.refusals.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual(expected)
  })

  it('says when the rejection came', () => {
    const rejected = order.with({ rejectedAt: instant('2026-05-28T14:00:00Z'), rejectedFamilies: ['freeze'] })
    const verdict = submit(rejected, '2026-05-27T14:00:00Z')
    expect(!verdict.ok && verdict.refusals.map(({ message, remedy }) => [message, remedy])).toEqual([
      [
        "The LOA can't have been submitted again at 2026-05-27 10:00 EDT: Spectrum Business rejected it at 2026-05-28 10:00 EDT.",
        'Give the moment at which it was sent again, or leave it out for now.',
      ],
    ])
  })

  it.each([
    ['the letter’s alone', null, ['LOA_TOO_OLD']],
    ['and the moment', '2026-06-02T14:00:00Z', ['VALUE_INVALID', 'LOA_TOO_OLD']],
  ])('passes on refusals: %s', (_case, submittedAt, codes) => {
    const verdict = submit(order, submittedAt, refuse(tooOld))
    expect(!verdict.ok && verdict.refusals.map(({ code }) => code)).toEqual(codes)
  })

  it.each([
    ['the letter’s', order, [ageing], ['LOA_AGEING']],
    ['no contact and no portal (R14.3)', order.winning(noContact), [ageing], ['LOA_AGEING', 'PORTING_CONTACT_MISSING']],
    ['a portal is enough', order.winning({ ...noContact, portalUrl: 'https://p.example' }), [], []],
    ['a contact is enough', order.winning({ ...noContact, portingContact: 'p@p.example' }), [], []],
  ])('warns: %s', (_case, of, warnings, codes) => {
    const verdict = submit(of, null, accept(null, warnings))
    expect(verdict.ok && verdict.warnings.map(({ code }) => code)).toEqual(codes)
  })

  it('says whose contact is missing', () => {
    const verdict = submit(order.winning(noContact))
    expect(verdict.ok && verdict.warnings).toEqual([
      {
        code: 'PORTING_CONTACT_MISSING',
        message: 'Dialworks has no porting contact and no portal on file, so there is nowhere to send the LOA.',
        remedy: 'Ask Dialworks for its porting contact or portal, and enter it.',
        path: ['winningCarrier', 'portingContact'],
        portOrderId: 'order-1',
      },
    ])
  })
})

describe('acknowledging (R3.3)', () => {
  it('keeps when', () => {
    const verdict = decide(order.inStage('loa_submitted').build(), { type: 'acknowledge' }, CONTEXT)
    expect(verdict.ok && verdict.value.patch).toEqual({ acknowledgedAt: CONTEXT.now })
  })
})

describe('hold and release (R2.8)', () => {
  it.each([[null], [''], ['  ']])('holds for a reason, not for %j', (reason) => {
    expect(decide(order.build(), { type: 'hold', reason }, CONTEXT)).toEqual({
      ok: false,
      refusals: [
        {
          code: 'REASON_MISSING',
          message: 'An order is held for a reason, and none was given.',
          remedy: 'Say what the order waits for.',
          path: ['reason'],
          portOrderId: 'order-1',
        },
      ],
    })
  })

  it('keeps since when and why, and forgets both', () => {
    const verdict = decide(order.build(), { type: 'hold', reason: ' Waits for the CSR ' }, CONTEXT)
    expect(verdict.ok && verdict.value.patch).toEqual({ heldAt: CONTEXT.now, holdReason: 'Waits for the CSR' })
    const held = order.with({ heldAt: CONTEXT.now, holdReason: 'Waits for the CSR' }).build()
    const released = decide(held, { type: 'release' }, CONTEXT)
    expect(released.ok && released.value.patch).toEqual({ heldAt: null, holdReason: null })
  })
})
