import { type CategoryId, categories, categoryOf } from '../../schema/vocabulary/categories.ts';
import type { LatLng } from '../map/map-types.ts';
import { type Find, isOver } from '../text/finds.ts';
import { isInside, readArea, writeArea } from './drawn-area.ts';
import {
  type Around,
  isWithin,
  type Narrowed,
  type Narrowing,
  narrowings,
  readNarrowed,
} from './narrowing.ts';

/** What the desk shows. The address holds it, so that it can be sent to a colleague. */
export const shows = ['new', 'mine', 'later', 'unanswered', 'all'] as const;
export type Show = (typeof shows)[number];

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

/** What is known of a find besides itself. */
export type Beside = {
  /** Everything that was written down about it, for the search. */
  said: string;
  isAnswered: boolean;
};

export type Desk = {
  /** Today, `2026-11-25`. */
  today: string;
  /** Who looks. */
  me: string | null;
  /** The teams of who looks. */
  teams: readonly string[];
  beside: (find: Find) => Beside;
  around: Around;
};

const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

type Reviewed = {
  laterUntil?: string | null;
  duplicateOf?: string | null;
  assignee?: { kind: string; id: string } | null;
};
const reviewed = ({ row }: Find) => row.set as Reviewed;

/** Decided, and who raised it was told nothing yet. */
export const isUnanswered = (find: Find, { isAnswered }: Beside): boolean =>
  find.kind === 'observation' && isOver(find.status) && !isAnswered;

function isShown(find: Find, show: Show, { today, me, teams, beside }: Desk): boolean {
  const { laterUntil, duplicateOf, assignee } = reviewed(find);
  if (show === 'all') return true;
  // What was merged is looked at with what it was merged with.
  if (duplicateOf) return false;
  if (show === 'unanswered') return isUnanswered(find, beside(find));
  const waits = typeof laterUntil === 'string' && laterUntil > today;
  if (show === 'later') return waits;
  if (waits) return false;
  if (show === 'new') return find.status === 'new';
  const isMine =
    assignee != null &&
    (assignee.id === me || (assignee.kind === 'team' && teams.includes(assignee.id)));
  return isMine && !isOver(find.status);
}

/** What matches all of a view, who waited longest first. The chosen one stays, whatever was decided of it. */
export function found(all: readonly Find[], view: DeskView, desk: Desk): Find[] {
  const sought = plain(view.text.trim());
  const has = (find: Find) =>
    sought === '' ||
    plain(
      `${find.category.nl} ${find.category.en} ${find.words} ${desk.beside(find).said}`,
    ).includes(sought);
  return all
    .filter(
      (find) =>
        find.id === view.chosen ||
        (isShown(find, view.show, desk) &&
          isWithin(find, view.narrowed, desk.around) &&
          (!view.area || isInside(find.position, view.area)) &&
          (!view.category || find.category.id === view.category) &&
          has(find)),
    )
    .sort((one, other) => one.row.at - other.row.at || (one.id < other.id ? -1 : 1));
}

/** How many each way of looking holds. */
export function countsOf(all: readonly Find[], desk: Desk): Record<Show, number> {
  const count = (show: Show) => all.filter((find) => isShown(find, show, desk)).length;
  return {
    new: count('new'),
    mine: count('mine'),
    later: count('later'),
    unanswered: count('unanswered'),
    all: all.length,
  };
}

export const categoryName = (id: CategoryId, language: 'nl' | 'en'): string =>
  categoryOf(id)?.[language] ?? id;
