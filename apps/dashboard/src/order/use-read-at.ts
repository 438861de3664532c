import { useEffect, useState } from 'react'

/** When the shown data last came, on this device's clock; null before it did. */
export function useReadAt(data: unknown): Date | null {
  const [readAt, setReadAt] = useState<Date | null>(null)
  useEffect(() => {
    if (data !== undefined) setReadAt(new Date())
  }, [data])
  return readAt
}
