/** What was typed in a field of a form, without the blanks around it; null when nothing was. */
export function typed(form: FormData, name: string): string | null {
  const value = form.get(name)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

/** The fields of the form that an event submits. */
export function fieldsOf(event: { preventDefault(): void; currentTarget: EventTarget }): FormData {
  event.preventDefault()
  return event.currentTarget instanceof HTMLFormElement ? new FormData(event.currentTarget) : new FormData()
}
