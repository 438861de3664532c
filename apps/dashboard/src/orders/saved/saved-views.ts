/** A place in the list under a name; the address is all there is to it. */
export interface SavedView {
  readonly name: string
  /** What stands behind the question mark, with it. */
  readonly search: string
}

export type SavedViews = readonly SavedView[]

export const NAME_LIMIT = 40

/** Saves a place under a name; a name that is taken is given to the new place. */
export function withSaved(views: SavedViews, view: SavedView): SavedViews {
  const known = views.some(({ name }) => name === view.name)
  return known ? views.map((other) => (other.name === view.name ? view : other)) : [...views, view]
}

/** Calls a view something else; a name that another one has is refused by giving the views back as they are. */
export function renamed(views: SavedViews, name: string, to: string): SavedViews {
  if (to === '' || views.some((view) => view.name === to)) return views
  return views.map((view) => (view.name === name ? { ...view, name: to } : view))
}

export function withoutView(views: SavedViews, name: string): SavedViews {
  return views.filter((view) => view.name !== name)
}

/** What is wrong with a name, or null. */
export function problemOf(name: string, views: SavedViews, own: string | null): string | null {
  if (name === '') return 'A view needs a name.'
  if (name.length > NAME_LIMIT) return `A name has ${NAME_LIMIT} letters at most.`
  return name !== own && views.some((view) => view.name === name) ? 'Another view has this name.' : null
}
