import { describe, expect, it } from 'vitest'
import { COMMANDS } from './command-names.ts'
import { OPEN_STAGES, PORT_STAGES, type PortStage, TRANSITIONS, type Transition } from './stage.ts'

const rows: readonly [string, Transition][] = Object.entries(TRANSITIONS)

describe('the transition table (R2.3)', () => {
  it('has a row for every command, each with its own words', () => {
    expect(rows.map(([command]) => command)).toEqual([...COMMANDS])
    expect(new Set(rows.map(([, { says }]) => says)).size).toBe(COMMANDS.length)
  })

  it('reads as R2.3 does', () => {
    const asText = rows.map(
      ([command, { from, to, whileHeld, beforeAnythingPorted }]) =>
        `${command}: ${from.join(' ')} → ${to ?? '–'}${whileHeld ? ', held' : ''}${beforeAnythingPorted ? `, nothing ported ${beforeAnythingPorted}` : ''}`,
    )
    expect(asText).toMatchInlineSnapshot(`
      [
        "save_csr: loa_pending loa_submitted foc_received → –, held",
        "save_loa: loa_pending loa_submitted foc_received → –, held",
        "amend: loa_pending → –, held",
        "record_carrier_call: loa_pending loa_submitted foc_received → –, held",
        "submit_loa: loa_pending → loa_submitted",
        "acknowledge: loa_submitted → –",
        "reject_loa: loa_submitted foc_received → loa_pending, held",
        "record_foc: loa_submitted → foc_received",
        "confirm_foc: foc_received port_day → –",
        "reschedule_foc: foc_received port_day → foc_received, nothing ported ever",
        "begin_port_day: foc_received → port_day",
        "record_number_outcomes: port_day → –",
        "split_unported: port_day → –",
        "complete: port_day → complete",
        "port_back: port_day complete → –",
        "hold: loa_pending loa_submitted foc_received port_day → –",
        "release: loa_pending loa_submitted foc_received port_day → –, held",
        "cancel: loa_pending loa_submitted foc_received port_day → –, held, nothing ported now",
      ]
    `)
  })

  it('reaches every stage from loa_pending', () => {
    const reached = new Set<PortStage>(['loa_pending'])
    for (let size = 0; size !== reached.size; ) {
      size = reached.size
      for (const [, { from, to }] of rows) if (to && from.some((stage) => reached.has(stage))) reached.add(to)
    }
    expect([...reached].sort()).toEqual([...PORT_STAGES].sort())
  })

  it('leads every stage before the last one to a later one', () => {
    for (const stage of OPEN_STAGES) {
      const onward = rows.filter(
        ([, { from, to }]) => from.includes(stage) && to && PORT_STAGES.indexOf(to) > PORT_STAGES.indexOf(stage),
      )
      expect(onward, stage).not.toEqual([])
    }
  })

  it('never skips a stage and goes back only by a rejection or a new FOC', () => {
    const steps = rows.flatMap(([command, { from, to }]) =>
      from.map((stage) => ({ command, step: to ? PORT_STAGES.indexOf(to) - PORT_STAGES.indexOf(stage) : 0 })),
    )
    expect(Math.max(...steps.map(({ step }) => step))).toBe(1)
    expect([...new Set(steps.filter(({ step }) => step < 0).map(({ command }) => command))]).toEqual([
      'reject_loa',
      'reschedule_foc',
    ])
  })
})
