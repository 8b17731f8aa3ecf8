import type { Day, DayBounds } from './partial-date.js';
import {
  addDays,
  addMonths,
  firstOfMonthAfterDays,
  firstOfMonthAfterMonths,
  moveBounds,
} from './partial-date.js';

/**
 * A delay that a treaty puts between an act and its effect.
 * `days`: the n-th day after. `months`: the same day n months later, or that month's last day.
 * `first-of-month-after-...`: the first day of the month that follows the expiry.
 */
export type Period =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'days' | 'months' | 'first-of-month-after-months' | 'first-of-month-after-days';
      readonly count: number;
    };

/**
 * The day a period ends that begins with the given one.
 *
 * @param day - the day of the act.
 * @param period - the delay.
 */
export function dayAfterPeriod(day: Day, period: Period): Day {
  switch (period.kind) {
    case 'none':
      return day;
    case 'days':
      return addDays(day, period.count);
    case 'months':
      return addMonths(day, period.count);
    case 'first-of-month-after-months':
      return firstOfMonthAfterMonths(day, period.count);
    case 'first-of-month-after-days':
      return firstOfMonthAfterDays(day, period.count);
  }
}

/**
 * The days a period may end when it begins on some day of the bounds.
 *
 * @param bounds - the days of the act; open ends stay open.
 * @param period - the delay.
 */
export function boundsAfterPeriod(bounds: DayBounds, period: Period): DayBounds {
  return moveBounds(bounds, (day) => dayAfterPeriod(day, period));
}

function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/**
 * The period in words that continue "takes effect ...".
 *
 * @param period - the delay.
 */
export function describePeriod(period: Period): string {
  switch (period.kind) {
    case 'none':
      return 'on the same day';
    case 'days':
      return `${counted(period.count, 'day')} later`;
    case 'months':
      return `${counted(period.count, 'month')} later`;
    case 'first-of-month-after-months':
      return `on the first of the month after ${counted(period.count, 'month')}`;
    case 'first-of-month-after-days':
      return `on the first of the month after ${counted(period.count, 'day')}`;
  }
}
