/** Each may do what those before it may. */
export const ROLES = ['reader', 'engineer', 'admin'] as const

export type Role = (typeof ROLES)[number]

/** Whether `held` reaches as far as `needed`. */
export function reaches(held: Role, needed: Role): boolean {
  return ROLES.indexOf(held) >= ROLES.indexOf(needed)
}
