import { isErased } from '../../schema/entities/row.ts';
import { PROTOCOL_VERSION, type PullBody } from '../../schema/protocol.ts';
import { scopeOf } from '../../schema/scopes.ts';
import type { CaptureStore, Lane } from '../store/capture-store.ts';
import { scopesOf } from '../store/lane-scopes.ts';
import { applyPage, type Page } from '../store/scope-rows.ts';
import type { ViewStore } from '../store/view-store.ts';
import { type Api, isFailure, type Pulled } from './api.ts';
import { hearClock } from './clock-off.ts';
import { leftOf } from './left.ts';
import { madeOf, noteMade } from './made.ts';
import { provenIn } from './proof.ts';
import { hearEpoch } from './push-all.ts';
import { MAX_TURNS, type RoundDeps, type RoundOutcome } from './sync-round.ts';

/** Reads what changed in each scope of the lane since its cursor, page by page. */
export async function pullAll(laneId: string, deps: RoundDeps): Promise<RoundOutcome> {
  const { store, view, api, clock } = deps;
  const refused = new Set<string>();
  const pull = askingAhead(api);
  /** Read from nothing in this very call: only then is what is over left to the desk's index. */
  const fresh = new Set<string>();
  for (let turn = 0; turn < MAX_TURNS; turn++) {
    const lane = await store.lane(laneId);
    if (!lane) return 'again';
    const known = await view.cursors(laneId);
    const cursors = known.epoch === lane.epoch ? known.cursors : {};
    const scopes = scopesOf(lane)
      .filter((s) => !refused.has(s))
      .map((s) => ({ s, c: cursors[s] ?? 0 }));
    if (scopes.length === 0) return 'done';
    for (const { s, c } of scopes) if (s === scopeOf.office && c === 0) fresh.add(s);

    // Asked with the first page: whether what was handed in is there, and what is left besides.
    const made = turn === 0 ? await madeOf(lane, store) : null;
    const reach = made ? { n: made.asked.to, photosN: made.photosN } : provenIn(lane);
    const body: PullBody = {
      v: PROTOCOL_VERSION,
      lane: laneId,
      epoch: lane.epoch,
      scopes: scopes.map((one) => (fresh.has(one.s) ? { ...one, fresh: true as const } : one)),
      ...(turn === 0 && { left: await leftOf(lane, store, reach) }),
      ...(made && { made: made.asked }),
    };
    const answer = await pull.ask(body);
    if (isFailure(answer)) return answer;
    if (answer.epoch < lane.epoch) return { problem: 'behind' };
    if (answer.epoch > lane.epoch) {
      await store.restart(laneId, answer.epoch, lane.epoch);
      await view.forget(laneId);
      // A lane that hears its first epoch asked from the start, so this page is good.
      if (lane.epoch > 0) return 'again';
    }
    pull.ahead(body, answer);
    if (made && answer.made && answer.epoch === lane.epoch)
      await noteMade(lane, made, { at: answer.now ?? 0, here: clock() }, store);
    hearClock(answer.now, clock());
    await noteTime(lane, answer.now, store);
    // Before the cursor moves: a kill in between must not leave here what was erased.
    const gone = answer.scopes.flatMap(({ rows }) => rows.filter(isErased).map(({ id }) => id));
    if (gone.length > 0) await store.blank(gone);
    const pages = await withoutErased(laneId, answer.epoch, answer.scopes, view);
    await view.apply(laneId, answer.epoch, pages);
    if (answer.refused.length > 0) await view.forget(laneId, answer.refused);
    for (const scope of answer.refused) refused.add(scope);
    // Who was sent away reads nothing, and hears what of theirs was erased in no other way.
    if (answer.scopes.length === 0) return hearEpoch(laneId, deps);
    if (!answer.scopes.some(({ more }) => more)) return 'done';
  }
  return 'again';
}

/** The next page is under way while one is put away: a desk of thousands is read in half the time. */
function askingAhead(api: Api) {
  let next: { body: string; answer: ReturnType<Api['pull']> } | null = null;
  return {
    /** The page that was asked for ahead, when that is still the one wanted. */
    ask(body: PullBody): ReturnType<Api['pull']> {
      const under = next;
      next = null;
      return under?.body === JSON.stringify(body) ? under.answer : api.pull(body);
    },
    ahead({ left: _, made: __, ...body }: PullBody, { epoch, scopes, refused }: Pulled): void {
      if (refused.length > 0 || !scopes.some(({ more }) => more)) return;
      const reached = new Map(scopes.map(({ s, to }) => [s, to]));
      const asked = body.scopes.map((one) => ({ ...one, c: reached.get(one.s) ?? one.c }));
      const after = { ...body, epoch, scopes: asked };
      next = { body: JSON.stringify(after), answer: api.pull(after) };
    },
  };
}

/** What is stored is added to, so an earlier piece would keep what was erased: that scope is written anew. */
async function withoutErased(
  laneId: string,
  epoch: number,
  pages: Page[],
  view: ViewStore,
): Promise<Page[]> {
  if (!pages.some(({ rows }) => rows.some(isErased))) return pages;
  const known = await view.read(laneId);
  return pages.map((page) => {
    const isNext = known.epoch === epoch && (known.cursors[page.s] ?? 0) === page.from;
    if (!isNext || !page.rows.some(isErased)) return page;
    const rows = new Map(known.scopes.get(page.s));
    applyPage(rows, page);
    return { ...page, rows: [...rows.values()], gone: [], isWhole: true };
  });
}

const HOUR_MS = 3_600_000;

/** By the hour is enough for what is kept a month. */
async function noteTime(lane: Lane, now: number | undefined, store: CaptureStore): Promise<void> {
  if (now === undefined || now < (lane.heardAt ?? 0) + HOUR_MS) return;
  await store.change(lane.id, (known) => ({ ...known, heardAt: now }));
}
