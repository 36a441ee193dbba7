import { worksInOffice } from '../../schema/actor.ts';
import { newMid } from '../../schema/ids.ts';
import type { Draft } from '../../schema/mutations/mutation.ts';
import type { Lane } from '../../web/store/capture-store.ts';
import type { SeenRow } from '../../web/store/pending-view.ts';
import {
  deleteDraft,
  noteDraft,
  patchDraft,
  resolveDraft,
  restoreDraft,
} from '../../web/sync/drafts.ts';
import { kidDrafts } from './acts-of-kids.ts';
import { officeDrafts, viewDraft } from './acts-of-office.ts';
import { walkDrafts } from './acts-of-walk.ts';
import type { Chance } from './seeded.ts';

/** Who does something, and what is on the screen. */
export type Scene = {
  rows: readonly SeenRow[];
  lane: Lane;
  chance: Chance;
  nowMs: number;
  isOld: boolean;
  /** How likely it is something of the walk as a whole. */
  together: number;
};
/** A scene as the acts read it. */
export type Hand = Scene & {
  walk: string | null;
  /** One of these kinds that is not deleted. */
  some(...kinds: string[]): SeenRow | undefined;
  /** Never twice the same, so that each can be traced. */
  text(): string;
  place(): Record<string, unknown>;
};

/** What a person may do next with what is on the screen, as one save. */
export function draftsOf(scene: Scene): Draft[] {
  const hand = handOf(scene);
  const { lane, chance, isOld } = hand;
  if (lane.role === 'child') return kidDrafts(hand);
  const create = makeSomething(hand);
  const isOffice = worksInOffice(lane.role);
  if (isOld) return (chance.happens(0.7) && oldDrafts(hand)) || create;
  const together = chance.happens(scene.together) ? walkDrafts(hand) : null;
  if (together) return together;
  if (isOffice && (!hand.walk || chance.happens(0.9)))
    return officeDrafts(hand) ?? [viewDraft(hand)];
  if (chance.happens(0.2)) return create;
  if (chance.happens(0.15)) return kidDrafts(hand);
  return streetDrafts(hand) ?? create;
}

function handOf(scene: Scene): Hand {
  const { rows, lane, chance } = scene;
  const some = (...kinds: string[]) => {
    const there = rows.filter((row) => kinds.includes(row.kind) && !row.isDeleted);
    // Most go for what all the others look at too: that is where two edits meet.
    return chance.pick(chance.happens(0.7) ? there.slice(0, 2) : there);
  };
  return {
    ...scene,
    some,
    walk: lane.walk ?? some('walk')?.id ?? null,
    text: () => `t${chance.below(1e9)}`,
    place: () => ({
      lat: chance.next() * 80,
      lng: chance.next() * 170,
      accuracy: 5,
      how: 'gps',
    }),
  };
}

/** A find, or what a resident tells, with a promise as it is given at a door. */
function makeSomething({ walk, chance, text, place, isOld, lane, nowMs }: Hand): Draft[] {
  const position = place();
  if (!chance.happens(0.35))
    return [{ t: 'observation.create', walk, set: { category: 'litter', position } }];
  const mid = newMid(nowMs, chance.bytes);
  const told = { category: 'mould', position, words: text() };
  const concern: Draft = { t: 'concern.create', mid, walk, set: told };
  if (isOld || !chance.happens(0.5)) return [concern];
  const about = { kind: 'concern', id: mid };
  const dueOn = dayFrom(Math.max(nowMs, 0) + 14 * DAY_MS);
  const set = { about, what: text(), dueOn, team: null };
  return [
    { ...concern, set: { ...told, mayCall: lane.role !== 'guest' } },
    {
      t: 'promise.create',
      walk,
      set,
    },
  ];
}

/** What the first app could do. */
function oldDrafts({ chance, some, text, place }: Hand): Draft[] | null {
  const find = some('observation', 'concern');
  if (!find) return null;
  const roll = chance.below(5);
  if (roll < 2) return [noteDraft(find, text())];
  if (roll < 3) return [deleteDraft(find)];
  if (find.kind === 'concern' && chance.happens(0.5)) return [patchDraft(find, { words: text() })];
  return [patchDraft(find, { position: place() })];
}

function streetDrafts(hand: Hand): Draft[] | null {
  const { rows, chance, some, text, place, nowMs } = hand;
  const find = some('observation', 'concern');
  if (!find) return null;
  const roll = chance.below(28);
  if (roll < 4) return [noteDraft(find, text())];
  if (roll < 6) return [deleteDraft(find)];
  const gone = chance.pick(rows.filter(({ kind, isDeleted }) => isFind(kind) && isDeleted));
  if (roll < 8 && gone) return [restoreDraft(gone)];
  const about = { kind: find.kind, id: find.id };
  if (roll < 10 && find.kind === 'concern')
    return [
      {
        t: 'answer.create',
        walk: find.walk,
        set: { about, how: 'visit', on: dayFrom(nowMs), text: text() },
      },
    ];
  const promise = some('promise');
  const isToResident = (promise?.set.about as { kind?: string } | undefined)?.kind === 'concern';
  if (roll < 11 && promise && isToResident) return [patchDraft(promise, { isKept: true })];
  if (roll < 12 && find.kind === 'observation')
    return [
      {
        t: 'strength.create',
        walk: find.walk,
        set: { about, what: 'green', text: text(), permittedOn: dayFrom(nowMs) },
      },
    ];
  // An app of tomorrow, on a phone that was updated before the server was.
  if (roll < 13) return [{ t: 'bench.create', walk: find.walk, set: { about, text: text() } }];
  return resolution(hand) ?? [patchDraft(find, editOf(find, hand, place))];
}

function editOf(find: SeenRow, { chance, text }: Hand, place: Hand['place']): Draft['set'] {
  const roll = chance.below(4);
  if (find.kind === 'concern' && roll < 2) return { words: text() };
  if (find.kind === 'concern' && roll < 3) return { urgency: chance.pick(['can-wait', 'now']) };
  if (find.kind === 'observation' && roll < 3) return { judgement: chance.pick(['good', 'bad']) };
  return { position: place() };
}

/** Two values stand side by side: somebody chooses, now and then. */
export function resolution({ rows, chance, some }: Hand): Draft[] | null {
  const conflict = chance.happens(0.4) ? some('conflict') : undefined;
  if (!conflict) return null;
  const about = conflict.set.about as { kind: string; id: string };
  // What a group makes of a find is chosen as a whole, in the debrief.
  if (about.kind === 'verdict') return null;
  const row = rows.find(({ kind, id }) => kind === about.kind && id === about.id);
  return row ? [resolveDraft(conflict, row, chance.happens(0.5))] : null;
}

export const isFind = (kind: string): boolean => kind === 'observation' || kind === 'concern';
const DAY_MS = 24 * 3_600_000;
export const dayFrom = (ms: number): string => new Date(Math.max(0, ms)).toISOString().slice(0, 10);
