import { describe, expect, it } from 'vitest'
import { readPlace } from './orders-place.ts'
import { variablesOf } from './orders-variables.ts'

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
  ])('%s', (address, filter) => {
    expect(variablesOf(readPlace(address)).filter).toEqual(filter)
  })

  it('asks for a page of 25, in the order of the address', () => {
    expect(variablesOf(readPlace('?page=3&sort=carrier&dir=desc'))).toMatchObject({
      first: 25,
      offset: 50,
      orderBy: { field: 'CARRIER', direction: 'DESC' },
    })
    expect(variablesOf(readPlace(''))).toMatchObject({ offset: 0, orderBy: { field: 'FOC_DATE', direction: 'ASC' } })
  })

  it.each([
    ['', {}],
    ['?stage=port_day&find=cox', { search: 'cox' }],
    ['?view=all&stage=port_day', {}],
    ['?view=needing', { needsSomebody: true }],
    ['?view=unconfirmed&stage=port_day&find=cox', { condition: ['FOC_UNCONFIRMED'], search: 'cox' }],
  ])('%s counts for each stage chip what it would show pressed alone', (address, aroundStages) => {
    expect(variablesOf(readPlace(address)).aroundStages).toEqual(aroundStages)
  })
})
