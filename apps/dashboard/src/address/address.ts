import { useCallback } from 'react'
import { useLocation, useNavigate } from 'react-router'

/** What stands behind the question mark of the address, `''` without one. */
export function useAddress(): string {
  return useLocation().search
}

/** Goes to an address of the dashboard: `push` is a step that Back undoes, `replace` is none. */
export function useGo(): (to: string, step?: 'push' | 'replace') => void {
  const navigate = useNavigate()
  return useCallback((to, step = 'push') => void navigate(to, { replace: step === 'replace' }), [navigate])
}
