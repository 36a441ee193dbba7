import type { Context } from 'hono';
import type { Organisation } from '../directory/lanes.ts';
import { organisationObject } from '../directory/organisations.ts';
import type { App } from '../env.ts';
import { Problem } from '../http/problem.ts';
import type { Calendar } from '../organisation/calendar/calendar.ts';

/** Asks the calendar in an organisation's object, and reads what it answers. */
export async function askCalendar<K extends keyof Calendar>(
  c: Context<App>,
  organisation: Organisation,
  name: K,
  ...args: Parameters<Calendar[K]>
): Promise<ReturnType<Calendar[K]>> {
  const { slug, epoch } = organisation;
  const asked = { name, args } as Parameters<ReturnType<typeof organisationObject>['calendar']>[2];
  const text = await organisationObject(c, organisation).calendar(slug, epoch, asked);
  if (typeof text !== 'string') throw new Problem('behind');
  return JSON.parse(text) as ReturnType<Calendar[K]>;
}
