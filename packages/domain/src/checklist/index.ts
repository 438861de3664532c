export {
  CHECKLIST_CODES,
  type ChecklistCode,
  type ChecklistOrder,
  type ChecklistPlan,
  type PlannedItem,
  type SiteFacts,
} from './checklist-plan.ts'
export { PORT_DAY_SCHEDULE, type ScheduleCode, type ScheduleRow } from './port-day-schedule.ts'
export { planChecklist } from './schedule.ts'
export { judgeTick, type PortProgress, type Tick } from './tick.ts'
