import type { Walk } from '../../schema/entities/things.ts';
import { dayWords } from '../text/format.ts';
import type { WalksWords } from '../text/walks/words.ts';
import type { Language } from '../text/words.ts';
import { dutchMoment } from './dutch-time.ts';

type Set = Walk['set'];

/** What a field of a plan is called. */
export function fieldWords(name: string, { form, page }: WalksWords): string {
  const called: Partial<Record<string, string>> = {
    startedAt: form.from,
    endsAt: form.to,
    goal: form.goal,
    themes: page.themes,
    area: page.area,
    areaName: form.areaName,
    name: form.areaName,
    route: page.route,
    people: form.people,
    places: form.places,
  };
  return (called[name] ?? form.titleEdit).toLowerCase();
}

/** What a field of a plan says, to choose between two. */
export function valueWords(
  name: string,
  value: unknown,
  { form, themes, tasks }: WalksWords,
  language: Language,
): string {
  if (name === 'startedAt' || name === 'endsAt') {
    const { day, time } = dutchMoment(Number(value));
    return `${dayWords(day, language)} ${time}`;
  }
  if (name === 'themes')
    return ((value ?? []) as NonNullable<Set['themes']>).map((one) => themes[one]).join(', ');
  if (name === 'area') return form.areaDrawn(((value ?? []) as unknown[]).length);
  if (name === 'route')
    return ((value ?? []) as NonNullable<Set['route']>)
      .map((stop, at) => form.stopLabel(at + 1, stop.name))
      .join(', ');
  if (name === 'people')
    return ((value ?? []) as NonNullable<Set['people']>).map(({ task }) => tasks[task]).join(', ');
  return String(value ?? '');
}
