import { describe, expect, it } from 'vitest'
import { readPlace } from './orders-place.ts'
import { variablesOf } from './orders-variables.ts'

describe('what the screen asks for', () => {
  it.each([
    ['', { open: true }],
    ['?view=all', {}],
    ['?view=rejected', { open: true, condition: ['LOA_REJECTED'] }],
    ['?stage=port_day', { open: true, stage: ['PORT_DAY'] }],
    ['?view=all&stage=complete', { stage: ['COMPLETE'] }],
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

  it('counts for each stage chip what it would show pressed alone', () => {
    expect(variablesOf(readPlace('?view=unconfirmed&stage=port_day&find=cox'))).toMatchObject({
      atFocReceived: { open: true, condition: ['FOC_UNCONFIRMED'], stage: ['FOC_RECEIVED'], search: 'cox' },
      atPortDay: { open: true, condition: ['FOC_UNCONFIRMED'], stage: ['PORT_DAY'], search: 'cox' },
      atComplete: { stage: ['COMPLETE'], search: 'cox' },
    })
  })
})
