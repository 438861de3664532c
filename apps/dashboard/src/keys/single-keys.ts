import { useStore } from 'ra-core'

/** Whether keys without Ctrl mean something; who dictates or leans on a keyboard turns them off. */
export function useSingleKeys(): [boolean, (on: boolean) => void] {
  return useStore('portday.single-keys', true)
}
