import { describe, expect, it } from 'vitest'
import { readPlace } from './orders-place.ts'
import { aroundStagesOf, askedAt } from './orders-variables.ts'

describe('what the screen asks for', () => {
  it.each([
    ['', { open: true }],
    ['?view=all', {}],
    ['?view=rejected', { condition: ['LOA_REJECTED'] }],
    ['?view=needing', { needsSomebody: true }],
    ['?stage=port_day', { open: true, stage: ['PORT_DAY'] }],
    ['?view=all&stage=complete', { stage: ['COMPLETE'] }],
    ['?view=all&stage=loa_pending', { open: true, stage: ['LOA_PENDING'] }],
    ['?view=backed&stage=complete', { condition: ['PORTED_BACK'], stage: ['COMPLETE'] }],
    ['?find=Kestrel', { open: true, search: 'Kestrel' }],
    ['?find=(415) 555-0100', { open: true, search: '(415) 555-0100' }],
    ['?view=all&find=0142', { search: '0142' }],
    ['?view=all&carrier=c1&type=clec', { carrierId: ['c1'], carrierType: ['CLEC'] }],
    ['?condition=on_hold&person=Ana', { open: true, condition: ['ON_HOLD'], projectManager: ['Ana'] }],
    ['?migration=m1&foc=2026-11-23..', { open: true, migrationId: 'm1', focFrom: '2026-11-23' }],
  ])('%s', (address, filter) => {
    expect(askedAt(readPlace(address)).filter).toEqual(filter)
  })

  it('asks in the order of the address', () => {
    expect(askedAt(readPlace('?sort=carrier&dir=desc')).orderBy).toEqual({ field: 'CARRIER', direction: 'DESC' })
    expect(askedAt(readPlace('')).orderBy).toEqual({ field: 'FOC_DATE', direction: 'ASC' })
  })

  it.each([
    ['', {}],
    ['?stage=port_day&find=cox', { search: 'cox' }],
    ['?view=all&stage=port_day', {}],
    ['?view=needing', { needsSomebody: true }],
    ['?view=unconfirmed&stage=port_day&find=cox', { condition: ['FOC_UNCONFIRMED'], search: 'cox' }],
  ])('%s counts for each stage chip what it would show pressed alone', (address, aroundStages) => {
    expect(aroundStagesOf(readPlace(address))).toEqual(aroundStages)
  })
})
