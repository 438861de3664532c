import { useStore } from 'ra-core'
import type { SavedViews } from './saved-views.ts'

/** The views that somebody saved in this browser. */
export function useSavedViews(): [SavedViews, (views: SavedViews) => void] {
  return useStore<SavedViews>('orders.views', [])
}
