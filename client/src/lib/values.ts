/** The values that the formats write and the fields read. `ui` knows them from here: it sees no other room. */
export { lastDayOf, type Month } from '@painopiste/shared/values/month';
export { cents, type Cents } from '@painopiste/shared/values/cents';
export { calendarDate, type CalendarDate } from '@painopiste/shared/values/calendar-date';
