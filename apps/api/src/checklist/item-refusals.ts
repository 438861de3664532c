import type { Refusal } from '@portday/domain/verdict'
import type { ChecklistItem } from './checklist-item.ts'

export function itemNotFound(id: string): Refusal {
  return {
    code: 'NOT_FOUND',
    message: `There is no checklist item ${id.slice(0, 120)}, or the FOC that it hung on has moved.`,
    remedy: 'Read the checklist again and give the ID of one of its items.',
    path: ['id'],
  }
}

export function staleItem(item: ChecklistItem, expected: number): Refusal {
  return {
    code: 'STALE_VERSION',
    message: `Somebody changed this step since: you saw version ${expected}, it is now ${item.version}.`,
    remedy: 'Read the checklist again, look at who did what, and give the command again.',
    path: ['expectedVersion'],
    changedFields: ['doneAt', 'note'],
  }
}
