import { isCancelled, type OrderHere, type Workspace } from './workspace.ts'

/** Somebody who can be called about this migration. */
export interface Reach {
  readonly key: string
  readonly who: string
  readonly role: string
  /** E.164; null where the way goes through somebody else. */
  readonly phone: string | null
  readonly when: string
}

/** Who can be reached: the platform first, then each losing carrier once, then the customer's people. */
export function reachOf(
  { winningCarrier, sites }: Pick<Workspace, 'winningCarrier' | 'sites'>,
  orders: readonly OrderHere[],
): Reach[] {
  const noc: Reach = {
    key: 'noc',
    who: winningCarrier.name,
    role: 'porting NOC',
    phone: winningCarrier.nocPhone,
    when: winningCarrier.nocPhone ? 'day and night' : 'no number on file',
  }
  // A carrier may stand twice, once for its toll-free numbers (R8.2): it is called in one way.
  const carriers = new Map(
    orders
      .filter((order) => !isCancelled(order))
      .map(({ carrier }) => [`${carrier.name} ${carrier.escalationPhone} ${carrier.escalationRoute}`, carrier]),
  )
  const losing = [...carriers.values()].map(
    ({ id, name, escalationPhone, escalationHours, escalationRoute, answersAtNight }): Reach => ({
      key: id,
      who: name,
      role: 'losing carrier',
      phone: escalationPhone,
      when: escalationPhone ? (escalationHours ?? (answersAtNight ? 'day and night' : 'by day')) : escalationRoute,
    }),
  )
  const people = sites.flatMap(({ id, name: site, contacts }) =>
    contacts.map(
      ({ name, phone }): Reach => ({
        key: `${id} ${name} ${phone}`,
        who: name,
        role: site,
        phone,
        when: phone ? '' : 'no number on file',
      }),
    ),
  )
  return [noc, ...losing, ...people]
}
