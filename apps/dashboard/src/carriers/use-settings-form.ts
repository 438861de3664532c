import { useEffect, useState } from 'react'
import { type DefaultValues, type FieldValues, type UseFormReturn, useForm } from 'react-hook-form'
import { type Change, changesOf, keepTyped, type Told } from './settings-form.ts'

interface Versioned {
  readonly version: number
}

export interface SettingsForm<Kept, Form extends FieldValues> {
  readonly form: UseFormReturn<Form>
  readonly typed: Form
  /** The settings as they were when what is typed here began. */
  readonly before: Kept
  /** What would be saved, field by field. */
  readonly changes: readonly Change[]
  /** What others saved since; empty when nobody did. */
  readonly theirs: readonly Change[]
  /** Goes on from what others saved, with what was typed kept over it. */
  takeTheirs(): void
}

/** A form over settings that others may save meanwhile: nothing typed is lost, and nothing of theirs is overwritten unseen. */
export function useSettingsForm<Kept extends Versioned, Form extends FieldValues>(
  record: Kept,
  told: Told<Form>,
  formOf: (record: Kept) => Form,
): SettingsForm<Kept, Form> {
  const [before, setBefore] = useState(record)
  const form = useForm<Form>({ defaultValues: formOf(record) as DefaultValues<Form> })
  const typed = form.watch()
  const [was, now] = [formOf(before), formOf(record)]
  const changes = changesOf(told, was, typed)
  const untouched = changes.length === 0

  function takeTheirs() {
    form.reset(keepTyped(told, was, typed, now))
    setBefore(record)
  }

  useEffect(() => {
    if (!untouched || record.version === before.version) return
    form.reset(formOf(record))
    setBefore(record)
  }, [record, before, untouched, form, formOf])

  const theirs = record.version === before.version ? [] : changesOf(told, was, now)
  return { form, typed, before, changes, theirs, takeTheirs }
}
