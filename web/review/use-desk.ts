import { useEffect, useMemo } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { scopeOf } from '../../schema/scopes.ts';
import { paths } from '../routes.ts';
import { openFinds } from '../sync/desk-client.ts';
import type { Device, LaneView, LaneViewModel } from '../sync/device.ts';
import type { DeskAreas } from '../sync/use-areas.ts';
import { type Find, readFind } from '../text/finds.ts';
import { mayBeThere } from './areas/may-be-there.ts';
import { useCaughtUp } from './arrivals/use-arrivals.ts';
import { mineOf } from './desk-facts.ts';
import { type DeskView, filterOf, readView, writerFor, writeView } from './desk-view.ts';
import { findOfEntry } from './line-find.ts';
import { useFinder } from './use-finder.ts';
import { useFound, useWays } from './use-found.ts';
import { useReachable } from './use-reachable.ts';

/** Who stays on a find this long looks at it. */
const PASSING_MS = 300;
/** A network that is just there again does not always answer the first time. */
const AGAIN_MS = 3_000;

/** A walk, a team, a person or a neighbourhood that is not there any more narrows nothing; it is said that it is not. */
function withoutDead(asked: DeskView, view: LaneViewModel, areas: DeskAreas): DeskView {
  const isThere = (kind: 'walk' | 'team' | 'member', id: string | undefined) =>
    id === undefined || view.list(kind).some((row) => row.id === id);
  const { walk, team, owner, neighbourhood } = asked.narrowed;
  const [kind, person] = owner?.split(':') ?? [];
  const dead = [
    ...(isThere('walk', walk) ? [] : (['walk'] as const)),
    ...(isThere('team', team) ? [] : (['team'] as const)),
    ...(isThere(kind === 'team' ? 'team' : 'member', person) ? [] : (['owner'] as const)),
    ...(mayBeThere(neighbourhood, areas) ? [] : (['neighbourhood'] as const)),
  ];
  if (dead.length === 0) return asked;
  const narrowed = { ...asked.narrowed };
  for (const name of dead) delete narrowed[name];
  return { ...asked, narrowed, unknown: [...asked.unknown, ...dead] };
}

function wholeFind(view: LaneViewModel, id: string): Find | null {
  const row = view.byId(id);
  return row && !row.isDeleted ? readFind(row) : null;
}

/** The desk as the address asks for it: what is shown, how many each way of looking holds, and how to go elsewhere. */
export function useDesk(device: Device, lane: LaneView, view: LaneViewModel, areas: DeskAreas) {
  const { query, route } = useLocation();
  const asked = withoutDead(readView(query), view, areas);
  const mine = mineOf(view, lane.person?.id ?? null);
  const finder = useFinder(device, lane, view, areas);
  const filterKey = JSON.stringify(filterOf(asked, mine));
  const filter = useMemo(() => filterOf(asked, mine), [filterKey]);
  const isCaughtUp = useCaughtUp(device);
  const isHeard = device.cursors(lane.id)[scopeOf.office] !== undefined;
  const isSettled =
    isCaughtUp && finder.isRead.value && (areas.isRead || !asked.narrowed.neighbourhood);
  const { found, more, earlier } = useFound(finder, filter, { keep: asked.chosen, isSettled });
  const ways = useWays(finder, mine);
  const finds = useMemo(
    () => found.entries.flatMap((entry) => findOfEntry(view, entry) ?? []),
    [found.entries, view],
  );
  const { chosen: id } = asked;
  const chosen = id === null ? null : (wholeFind(view, id) ?? finds.find((one) => one.id === id));
  const isWhole = id !== null && view.byId(id) !== undefined;
  const isReachable = useReachable(device);
  // One of long ago that changed since is here without what hung on it before: so each is asked for, unless one walks past.
  useEffect(() => {
    if (id === null || !isReachable) return;
    let timer = setTimeout(ask, isWhole ? PASSING_MS : 0);
    let isWanted = true;
    async function ask() {
      const isHeard = await openFinds(device, lane.id, [id as string]);
      if (!isHeard && isWanted) timer = setTimeout(ask, AGAIN_MS);
    }
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [id, isWhole, isReachable]);
  const addressOf = writerFor(asked);
  const href = (next: DeskView) => {
    const search = writeView(next);
    return search ? `${paths.office()}?${search}` : paths.office();
  };
  return {
    asked,
    /** The view without the find that is looked at: what a name can be given to. */
    query: writeView({ ...asked, chosen: null }),
    finder,
    filter,
    /** What the server says was read for the first time, or cannot be. */
    isHeard: isHeard || device.state.value === 'offline' || device.state.value === 'problem',
    found,
    more,
    earlier,
    /** The rows that are drawn. */
    finds,
    ways,
    chosen: chosen ?? null,
    /** Of the chosen one there is more than its line in the index. */
    isWhole,
    hrefOf: (find: string) => `${paths.office()}?${addressOf(find)}`,
    /** Going from one find to another is no step back in the browser; choosing one is. */
    choose: (find: string) => route(href({ ...asked, chosen: find }), asked.chosen !== null),
    show: (next: DeskView) => route(href(next), true),
  };
}
