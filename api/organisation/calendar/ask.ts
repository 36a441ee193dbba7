import type { Calendar } from './calendar.ts';

/** One call of the calendar, by its name: so that each of them needs no door of its own into the object. */
export type CalendarAsk<K extends keyof Calendar = keyof Calendar> = {
  [N in K]: { name: N; args: Parameters<Calendar[N]> };
}[K];

export function answerAsText(calendar: Calendar, { name, args }: CalendarAsk): string {
  const call = calendar[name] as (...given: unknown[]) => unknown;
  return JSON.stringify(call(...args) ?? null);
}
