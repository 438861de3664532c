import { describe, expect, it } from 'vitest'
import { instant } from '../../test-corpus/a-command.ts'
import { anOrder, type OrderBuilder } from '../../test-corpus/an-order.ts'
import { whoToCall } from './who-to-call.ts'

/** In New York, where the carrier is: Thursday 10:00, and 04:00 of the next morning. */
const DAY = '2026-06-04T14:00:00Z'
const NIGHT = '2026-06-05T08:00:00Z'

const order = anOrder().carrier({ answersAtNight: false })
const noLine = order.carrier({ escalationPhone: null, escalationRoute: 'Through the winning carrier' })
const noNoc = order.winning({ nocPhone: null })
const portedAt = instant('2026-06-04T13:30:00Z')
const LINE = 'Spectrum Business porting line'
const [NOC, DESK] = ['Dialworks porting NOC', 'Dialworks porting desk']

describe('whom to call (R14.3)', () => {
  it.each<[string, OrderBuilder, string, string[]]>([
    ['the account is looked up: the carrier', order, DAY, [LINE, DESK, NOC]],
    ['the letter is with the platform: its desk', order.inStage('loa_submitted'), DAY, [DESK, LINE, NOC]],
    ['… and so when it came back', order.with({ rejectedAt: portedAt }), DAY, [DESK, LINE, NOC]],
    ['a FOC to confirm: the platform', order.inStage('foc_received'), DAY, [DESK, NOC, LINE]],
    ['port day: the NOC, by day', order.inStage('port_day'), DAY, [NOC, LINE, DESK]],
    ['… and at night', order.inStage('port_day'), NIGHT, [NOC, LINE, DESK]],
    ['at night: who answers comes first', order.inStage('loa_submitted'), NIGHT, [NOC, DESK, LINE]],
    [
      '… also the carrier, if it does',
      order.inStage('loa_submitted').carrier({ answersAtNight: true }),
      NIGHT,
      [LINE, NOC, DESK],
    ],
    ['on a holiday: as at night', order, '2026-06-19T14:00:00Z', [NOC, LINE, DESK]],
    ['on the stroke of eight they are open', order, '2026-06-04T12:00:00Z', [LINE, DESK, NOC]],
    ['on the stroke of five they are closed', order, '2026-06-04T21:00:00Z', [NOC, LINE, DESK]],
    ['on the carrier’s own clocks', order.carrier({ timeZone: 'America/Los_Angeles' }), DAY, [NOC, LINE, DESK]],
    ['no line: the way round, last', noLine, DAY, [DESK, NOC, 'Spectrum Business']],
    ['… and at night', noLine.inStage('port_day'), NIGHT, [NOC, DESK, 'Spectrum Business']],
    ['no NOC on port day', noNoc.inStage('port_day'), DAY, [LINE, DESK]],
    ['no desk', order.winning({ portingContact: null, portalUrl: null }), DAY, [LINE, NOC]],
    [
      'complete, and it can be ported back',
      order.inStage('complete').tally({ tested: 3, firstPortedAt: portedAt, lastPortedAt: portedAt }),
      DAY,
      [NOC, LINE, DESK],
    ],
    ['complete, and it can’t', order.inStage('complete'), '2026-07-01T14:00:00Z', [DESK, NOC, LINE]],
    ['cancelled: nobody', order.with({ cancelledAt: portedAt }), DAY, []],
  ])('%s', (_case, builder, now, who) => {
    expect(whoToCall(builder.build(), instant(now)).map((contact) => contact.who)).toEqual(who)
  })

  it('says how, when and what for', () => {
    expect(whoToCall(order.inStage('port_day').build(), instant(NIGHT))).toEqual([
      {
        who: NOC,
        phone: '+12125550142',
        route: null,
        hours: 'Day and night',
        why: 'Answers at any hour and escalates to Spectrum Business when nothing ports.',
      },
      {
        who: LINE,
        phone: '+18339141800',
        route: 'Partner porting line',
        hours: 'Business hours; at night through the partner NOC',
        why: 'Has the account and releases its numbers. Closed now.',
      },
      {
        who: DESK,
        phone: null,
        route: 'porting@dialworks.example',
        hours: 'Business hours',
        why: 'Has the letter, and asks Spectrum Business for the date. Closed now.',
      },
    ])
    const [portal] = whoToCall(order.inStage('loa_submitted').winning({ portingContact: null }).build(), instant(DAY))
    expect(portal).toMatchObject({ who: DESK, route: 'https://portal.dialworks.example' })
    expect(whoToCall(noLine.build(), instant(NIGHT)).at(-1)).toMatchObject({
      ...{ phone: null, route: 'Through the winning carrier' },
      why: 'Spectrum Business has no porting line on file; this is the way round.',
    })
  })

  it.each([
    [true, 'Day and night'],
    [false, 'Business hours'],
  ])('a line whose hours nobody entered, answering at night: %s', (answersAtNight, hours) => {
    const [line] = whoToCall(order.carrier({ answersAtNight, escalationHours: null }).build(), instant(DAY))
    expect(line).toMatchObject({ who: LINE, hours })
  })
})
