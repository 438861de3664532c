import { createContext, useContext } from 'react'

/** The migration whose night it is: what is tapped is kept under it. */
export const MigrationIdContext = createContext('')

export function useMigrationId(): string {
  return useContext(MigrationIdContext)
}
