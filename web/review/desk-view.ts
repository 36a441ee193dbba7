import { type CategoryId, categories } from '../../schema/vocabulary/categories.ts';
import type { Judgement } from '../../schema/vocabulary/judgements.ts';
import type { FindStatus } from '../../schema/workflow.ts';
import type { LatLng } from '../map/map-types.ts';
import { readArea, writeArea } from './drawn-area.ts';
import { type Filter, type Show, shows } from './finder/filter.ts';
import { type Narrowed, type Narrowing, narrowings, readNarrowed } from './narrowing.ts';

/** What the desk shows. The address holds it, so that it can be sent to a colleague. */
export type DeskView = {
  show: Show;
  category: CategoryId | null;
  text: string;
  narrowed: Narrowed;
  /** Corners of what was drawn on the map. */
  area: readonly LatLng[] | null;
  /** The find that is looked at. */
  chosen: string | null;
  /** Names in the address that this app does not know, of a newer one or mistyped. */
  unknown: readonly string[];
};

const names = {
  show: 'toon',
  category: 'soort',
  text: 'zoek',
  area: 'gebied',
  chosen: 'vondst',
} as const;
const inAddress: Record<Show, string> = {
  new: 'nieuw',
  mine: 'van-mij',
  later: 'later',
  unanswered: 'zonder-antwoord',
  all: 'alles',
};

/** What an address asks for; what it does not know is named, and the rest holds. */
export function readView(query: Readonly<Record<string, string>>): DeskView {
  const known: readonly string[] = [...Object.values(names), ...Object.values(narrowings)];
  const show = shows.find((one) => inAddress[one] === query[names.show]);
  const category = categories.find(({ id }) => id === query[names.category])?.id ?? null;
  const area = readArea(query[names.area] ?? '');
  const unknown = Object.keys(query).filter((name) => !known.includes(name));
  const { narrowed, unknown: misread } = readNarrowed(query);
  unknown.push(...misread);
  if (query[names.show] && !show) unknown.push(names.show);
  if (query[names.category] && !category) unknown.push(names.category);
  if (query[names.area] && !area) unknown.push(names.area);
  return {
    show: show ?? 'new',
    area,
    narrowed,
    category,
    text: query[names.text] ?? '',
    chosen: query[names.chosen] || null,
    unknown,
  };
}

/** The address of a view, after the question mark; '' is where the desk opens. */
export function writeView({ show, category, text, narrowed, area, chosen }: DeskView): string {
  const query = new URLSearchParams();
  if (show !== 'new') query.set(names.show, inAddress[show]);
  if (category) query.set(names.category, category);
  if (text.trim()) query.set(names.text, text.trim());
  for (const name of Object.keys(narrowings) as Narrowing[]) {
    const value = narrowed[name];
    if (value) query.set(narrowings[name], value);
  }
  if (area) query.set(names.area, writeArea(area));
  if (chosen) query.set(names.chosen, chosen);
  return `${query}`;
}

/** The address of each find in a view: a hundred are asked for at a time. */
export function writerFor(view: DeskView): (find: string) => string {
  const query = writeView({ ...view, chosen: null });
  const rest = query ? `${query}&` : '';
  return (find) => `${rest}${names.chosen}=${encodeURIComponent(find)}`;
}

/** A view as a question to the finder. `mine` is who looks, and their teams. */
export function filterOf(view: DeskView, mine: readonly string[]): Filter {
  const { show, category, text, narrowed, area } = view;
  const { walk, status, judgement, voice, days, team, neighbourhood, label, complex, owner } =
    narrowed;
  return {
    show,
    ...(show === 'mine' && { mine }),
    ...(category && { categories: [category] }),
    ...(text.trim() && { text: text.trim() }),
    ...(area && { area }),
    ...(walk && { walk }),
    ...(status && { statuses: [status as FindStatus] }),
    ...(judgement && { judgements: [judgement as Judgement] }),
    ...(voice && { voice: voice as 'adult' | 'child' }),
    ...(days && { olderThanDays: Number(days) }),
    ...(team && { team }),
    ...(neighbourhood && { neighbourhood }),
    ...(label && { label }),
    ...(complex && { complex }),
    ...(owner && { assignee: owner }),
  };
}
