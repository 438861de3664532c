export {
  CHECKLIST_CODES,
  type ChecklistCode,
  type ChecklistOrder,
  type ChecklistPlan,
  type PlannedItem,
  planChecklist,
  type SiteFacts,
} from './schedule.ts'
export { judgeTick, type PortProgress, type Tick } from './tick.ts'
