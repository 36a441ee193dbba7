import { categories } from '../../../schema/vocabulary/categories.ts';
import { withinRings } from '../../map/within.ts';
import { type Columns, categoryIds, statusIds } from './columns.ts';
import type { Entry } from './entry.ts';
import type { Filter } from './filter.ts';
import type { FinderFacts } from './finder.ts';
import { foldText } from './fold-text.ts';
import { isShownBy } from './shown-by.ts';

/** Why a find is left out; 0 is let through. Apart, so that each choice can be counted as if it was not made. */
export const outBy = { category: 1, status: 2, voice: 4, other: 8, gone: 16 } as const;

const DAY = 86_400_000;
/** Shorter than this hits nearly every id there is. */
const ID_FROM = 4;
const names = categories.map(({ nl, en }) => foldText(`${nl} ${en}`));

/** For each slot what leaves it out. */
export function filterMask(columns: Columns, filter: Filter, facts: FinderFacts): Uint8Array {
  const { count, entries, isOut, isMerged, category, status, isChild } = columns;
  const mask = new Uint8Array(count);
  const hasCategory = chosen(categoryIds, filter.categories);
  const hasStatus = chosen(statusIds, filter.statuses);
  const asChild = filter.voice ? Number(filter.voice === 'child') : null;
  const tests = [
    ...columnTests(columns, filter, facts),
    ...textTests(columns, filter.text ?? '', facts),
  ];
  const entryTests = testsOf(filter, facts);
  for (let slot = 0; slot < count; slot += 1) {
    if (isOut[slot] || (isMerged[slot] && !filter.show)) {
      mask[slot] = outBy.gone;
      continue;
    }
    let out = 0;
    if (hasCategory && !hasCategory[category[slot] as number]) out |= outBy.category;
    if (hasStatus && !hasStatus[status[slot] as number]) out |= outBy.status;
    if (asChild !== null && isChild[slot] !== asChild) out |= outBy.voice;
    const entry = entries[slot] as Entry;
    const isIn = entryTests.every((test) => test(entry)) && tests.every((test) => test(slot));
    mask[slot] = isIn ? out : out | outBy.other;
  }
  return mask;
}

function chosen<T>(all: readonly T[], some: readonly T[] | undefined): boolean[] | null {
  return some?.length ? all.map((one) => some.includes(one)) : null;
}

type SlotTest = (slot: number) => boolean;

function columnTests(columns: Columns, filter: Filter, facts: FinderFacts): SlotTest[] {
  const tests: SlotTest[] = [];
  const { lat, lng, at, isConcern } = columns;
  const { nowMs } = facts;
  const { olderThanDays, withinDays, neighbourhood, area, kind } = filter;
  if (kind) {
    const wanted = Number(kind === 'concern');
    tests.push((slot) => isConcern[slot] === wanted);
  }
  if (olderThanDays !== undefined)
    tests.push((slot) => nowMs - (at[slot] as number) > olderThanDays * DAY);
  if (withinDays !== undefined)
    tests.push((slot) => nowMs - (at[slot] as number) <= withinDays * DAY);
  const outlines = neighbourhood === undefined ? [] : [facts.neighbourhoods[neighbourhood] ?? []];
  for (const rings of area ? [...outlines, [area]] : outlines) {
    const isWithin = withinRings(rings);
    tests.push((slot) => isWithin(lat[slot] as number, lng[slot] as number));
  }
  return tests;
}

function testsOf(filter: Filter, { today, teams }: FinderFacts): ((entry: Entry) => boolean)[] {
  const tests: ((entry: Entry) => boolean)[] = [];
  const { walk, complex, judgements, assignee, label, team, show, mine = [] } = filter;
  const isPutOff = ({ laterUntil }: Entry) => laterUntil !== null && laterUntil > today;
  if (show) tests.push((entry) => isShownBy(show, entry, { today, mine }));
  else tests.push(filter.isLater ? isPutOff : (entry) => !isPutOff(entry));
  if (walk !== undefined) tests.push((entry) => entry.walk === walk);
  if (complex !== undefined) tests.push((entry) => entry.complex === complex);
  if (judgements?.length)
    tests.push(({ judgement, adultJudgement }) =>
      // Of either voice, whichever says so.
      judgements.some((one) => one === judgement || one === adultJudgement),
    );
  if (assignee !== undefined) {
    const wanted = assignee === 'none' ? null : assignee;
    tests.push((entry) => entry.assignee === wanted);
  }
  if (label !== undefined) {
    const wanted = foldText(label);
    tests.push(({ labels }) => labels.some((one) => foldText(one) === wanted));
  }
  if (team !== undefined) {
    const does = teams[team] ?? { categories: [], people: [] };
    const whose = new Set([`team:${team}`, ...does.people.map((person) => `member:${person}`)]);
    // Who took it up goes before what sort of work it is.
    tests.push(({ assignee: who, category, teams: promised }) =>
      who === null ? does.categories.includes(category) || promised.includes(team) : whose.has(who),
    );
  }
  if (filter.isUnanswered) tests.push((entry) => entry.status !== 'new' && !entry.isAnswered);
  return tests;
}

/** Every word must be found somewhere: in what is said, the kind's name, the walk's, or the id. */
function textTests(columns: Columns, text: string, { walks }: FinderFacts): SlotTest[] {
  const { hay, folded, category, entries } = columns;
  const words = foldText(text).split(/\s+/).filter(Boolean);
  return words.map((word) => {
    const inKind = names.map((name) => name.includes(word));
    const hits = Object.keys(walks).filter((id) => foldText(walks[id] ?? '').includes(word));
    const inWalks = new Set<string | null | undefined>(hits);
    const isLong = word.length >= ID_FROM;
    return (slot) =>
      inKind[category[slot] as number] === true ||
      (hay[slot] as string).includes(word) ||
      (inWalks.size > 0 && inWalks.has(entries[slot]?.walk)) ||
      (isLong && (folded[slot] as string).includes(word));
  });
}
