import { useLocation } from 'preact-iso';
import { paths } from '../routes.ts';
import type { LaneView, LaneViewModel } from '../sync/device.ts';
import { type Find, findsOf } from '../text/finds.ts';
import { dayOf } from '../text/format.ts';
import { aroundDesk } from './around-desk.ts';
import { countsOf, type Desk, type DeskView, found, readView, writeView } from './desk-view.ts';

/** What was written down about each find, and which were answered. */
function besideOf(view: LaneViewModel) {
  const said = new Map<string, string>();
  const answered = new Set<string>();
  const about = (set: Record<string, unknown>) => (set.about as { id?: string } | undefined)?.id;
  for (const kind of ['note', 'label'] as const)
    for (const { set } of view.list(kind)) {
      const id = about(set);
      if (id) said.set(id, `${said.get(id) ?? ''} ${String(set.text ?? set.name)}`);
    }
  for (const { set } of view.list('answer')) {
    const id = about(set);
    if (id) answered.add(id);
  }
  return ({ id }: Find) => ({ said: said.get(id) ?? '', isAnswered: answered.has(id) });
}

/** A walk or a team that is not there any more narrows nothing; it is said that it is not. */
function withoutDead(asked: DeskView, view: LaneViewModel): DeskView {
  const isDead = (name: 'walk' | 'team') => {
    const id = asked.narrowed[name];
    return id !== undefined && !view.list(name).some((row) => row.id === id);
  };
  const dead = (['walk', 'team'] as const).filter(isDead);
  if (dead.length === 0) return asked;
  const narrowed = { ...asked.narrowed };
  for (const name of dead) delete narrowed[name];
  return { ...asked, narrowed, unknown: [...asked.unknown, ...dead] };
}

function mergedCounts(all: readonly Find[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { row } of all) {
    const into = row.set.duplicateOf;
    if (typeof into === 'string') counts.set(into, (counts.get(into) ?? 0) + 1);
  }
  return counts;
}

/** The desk as the address asks for it: what is shown, how many each way of looking holds, and how to go elsewhere. */
export function useDesk(lane: LaneView, view: LaneViewModel) {
  const { query, route } = useLocation();
  const asked = withoutDead(readView(query), view);
  const all = findsOf(view);
  const me = lane.person?.id ?? null;
  const desk: Desk = {
    today: dayOf(Date.now()),
    me,
    teams: view
      .list('team')
      .filter(({ set }) => me !== null && (set.people as string[]).includes(me))
      .map(({ id }) => id),
    beside: besideOf(view),
    around: aroundDesk(view, Date.now()),
  };
  const finds = found(all, asked, desk);
  const href = (next: DeskView) => {
    const search = writeView(next);
    return search ? `${paths.office()}?${search}` : paths.office();
  };
  return {
    asked,
    /** The view without the find that is looked at: what a name can be given to. */
    query: writeView({ ...asked, chosen: null }),
    all,
    finds,
    /** How many were merged with each find. */
    merged: mergedCounts(all),
    counts: countsOf(all, desk),
    chosen: all.find(({ id }) => id === asked.chosen) ?? null,
    hrefOf: (id: string) => href({ ...asked, chosen: id }),
    /** Going from one find to another is no step back in the browser; choosing one is. */
    choose: (id: string) => route(href({ ...asked, chosen: id }), asked.chosen !== null),
    show: (next: DeskView) => route(href(next), true),
  };
}
