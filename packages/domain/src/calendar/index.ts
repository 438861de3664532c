export {
  addBusinessDays,
  type BusinessCalendar,
  businessDaysBetween,
  calendarOf,
  dayOfReceipt,
  FEDERAL_CALENDAR,
  holidaysBetween,
  nextBusinessDay,
  subtractBusinessDays,
} from './business-day.ts'
export {
  endOfDay,
  formatInstant,
  isClockTime,
  isTimeZone,
  type LocalTime,
  localDate,
  resolveLocalTime,
  startOfDay,
} from './local-time.ts'
