import { type Signal, signal } from '@preact/signals';
import type { Fields } from '../../../schema/entities/row.ts';
import type { FollowUp } from '../../../schema/entities/things.ts';
import type { Draft } from '../../../schema/mutations/mutation.ts';
import type { FollowUpStatus } from '../../../schema/workflow.ts';
import { afterBack, changes, type Deed, type NewMid } from '../../sync/deeds.ts';
import type { LaneViewModel, SeenRow } from '../../sync/device.ts';
import { resolveDraft } from '../../sync/drafts.ts';
import type { PlanBoardWords } from '../../text/plan-board/words.ts';
import { wayTo } from './way-to.ts';

export type PlanDeps = {
  save: (drafts: readonly Draft[]) => Promise<unknown>;
  view: () => LaneViewModel;
  newMid: NewMid;
  words: () => PlanBoardWords['done'];
};
/** What was done last, in words; `n` goes up with each. */
export type Done = { n: number; text: string };
export type Given = { who: FollowUp['set']['who']; owner: string };

/** How many deeds can be taken back, the last first. */
const UNDO_DEPTH = 50;

/**
 * What a team lead does with cards. Each deed is drawn at once, kept on this device, sent when there is a network, and taken back
 * whole by one `undo`. Resolves to false when nothing was kept; `problem` then says why.
 */
export function makePlanning({ save, view, newMid, words }: PlanDeps) {
  const done: Signal<Done | null> = signal(null);
  const problem = signal('');
  const stack: { deeds: Deed[]; text: string }[] = [];

  const refuse = (why: string): false => {
    problem.value = why;
    return false;
  };
  const tell = (text: string): true => {
    problem.value = '';
    done.value = { n: (done.value?.n ?? 0) + 1, text };
    return true;
  };
  /** One save for all of it: it is kept whole or not at all. */
  async function keep(deeds: Deed[], text: string, first: Draft[] = []): Promise<boolean> {
    if (deeds.length === 0) return refuse(words().nothing);
    try {
      await save([...first, ...deeds.flatMap(({ drafts }) => drafts)]);
    } catch {
      return refuse(words().notKept);
    }
    stack.push({ deeds: deeds.reverse(), text });
    if (stack.length > UNDO_DEPTH) stack.shift();
    return tell(text);
  }
  function rowsOf(ids: readonly string[]): SeenRow[] | null {
    const here = view();
    const rows = ids.flatMap((id) => here.byId(id) ?? []).filter(({ isDeleted }) => !isDeleted);
    if (rows.length === ids.length) return rows;
    refuse(words().gone);
    return null;
  }
  async function changeAll(
    ids: readonly string[],
    setsOf: (row: SeenRow) => readonly Fields[],
    text: string,
    first: Draft[] = [],
  ): Promise<boolean> {
    const rows = rowsOf(ids);
    if (!rows) return false;
    const deeds = rows.flatMap((row) => inSteps(row, setsOf(row), newMid));
    return keep(deeds, text, first);
  }

  return {
    done,
    problem,
    forget() {
      problem.value = '';
    },
    tell,
    refuse,
    /** To another column, by as many steps as that takes; `also` are fields that go along with the last one. */
    move: (
      ids: readonly string[],
      to: FollowUpStatus,
      { text, also = {}, settled = [] }: { text: string; also?: Fields; settled?: Draft[] },
    ) =>
      changeAll(
        ids,
        ({ set }) => {
          const way = wayTo((set.status as FollowUpStatus | undefined) ?? 'open', to);
          // To plan it again: the day it had is not its day any more.
          const noDay = to === 'open' ? { plannedOn: null, at: null } : {};
          if (way.length === 0) return [also];
          return way.map((status, at) =>
            at === way.length - 1 ? { status, ...noDay, ...also } : { status },
          );
        },
        text,
        settled,
      ),
    set: (ids: readonly string[], fields: Fields, text: string) =>
      changeAll(ids, ({ set }) => [{ ...fields, ...stepOf(set, fields) }], text),
    /** Leaves what stands where two people changed one thing. */
    async settle(conflicts: readonly SeenRow[], row: SeenRow, text: string): Promise<boolean> {
      try {
        await save(conflicts.map((conflict) => resolveDraft(conflict, row, false)));
      } catch {
        return refuse(words().notKept);
      }
      return text ? tell(text) : true;
    },
    /** Something new, such as a view with a name; taking it back removes it. */
    add(kind: string, set: Fields, text: string): Promise<boolean> {
      const mid = newMid();
      const back = { t: `${kind}.delete`, e: mid, set: {} };
      return keep([{ drafts: [{ t: `${kind}.create`, set, mid }], back }], text);
    },
    remove(row: SeenRow, text: string): Promise<boolean> {
      const of = { e: row.id, walk: row.walk, set: {} };
      const back = { t: `${row.kind}.restore`, ...of };
      return keep([{ drafts: [{ t: `${row.kind}.delete`, ...of }], back }], text);
    },
    /** What was closed can be opened again by an undo, though it was not closed here. */
    closed(before: SeenRow, text: string): void {
      const after = view().byId(before.id);
      const was = (before.set.status as FollowUpStatus | undefined) ?? 'open';
      if (after?.set.status !== 'done' || was === 'done') return;
      const names = { status: before.from.status ?? null };
      const deeds = inSteps(
        after,
        wayTo('done', was).map((status) => ({ status })),
        newMid,
      );
      const backs = deeds.flatMap(({ drafts }) => drafts);
      const pushed = backs.map((back, at) =>
        at === backs.length - 1 ? { drafts: [], back, was: names } : { drafts: [], back },
      );
      stack.push({ deeds: pushed, text });
      tell(text);
    },
    async undo(): Promise<boolean> {
      const last = stack.at(-1);
      if (!last) return refuse(words().nothingToUndo);
      const backs = inTurn(last.deeds, newMid);
      try {
        await save(backs);
      } catch {
        return refuse(words().notKept);
      }
      stack.pop();
      last.deeds.forEach((deed, at) => {
        for (const { deeds } of stack)
          for (const one of deeds) one.back = afterBack(one.back, deed, backs[at]?.mid ?? '');
      });
      return tell(words().undone(last.text));
    },
  };
}
export type Planning = ReturnType<typeof makePlanning>;

/** What takes deeds back, each seeing the one before it: steps of one card follow on each other. */
function inTurn(deeds: readonly Deed[], newMid: NewMid): Draft[] {
  const backs: Draft[] = [];
  for (const [at, { back }] of deeds.entries()) {
    const seen = deeds
      .slice(0, at)
      .reduce((draft, deed, n) => afterBack(draft, deed, backs[n]?.mid ?? ''), back);
    backs.push({ ...seen, mid: back.mid ?? newMid() });
  }
  return backs;
}

/** What had yet to be planned and gets a day, is planned; and what loses its day has yet to be. */
function stepOf(set: Fields, { plannedOn }: Fields): Fields {
  const status = set.status ?? 'open';
  if (typeof plannedOn === 'string' && status === 'open') return { status: 'planned' };
  return plannedOn === null && status === 'planned' ? { status: 'open' } : {};
}

/** One deed for each step, so that taking them back goes the same way round. */
function inSteps(row: SeenRow, sets: readonly Fields[], newMid: NewMid): Deed[] {
  let now = row;
  return sets.flatMap((set) => {
    const deed = changes(now, [set], newMid);
    if (!deed) return [];
    const given = deed.drafts[0];
    const from = Object.keys(given?.set ?? {}).map((name) => [name, given?.mid ?? '']);
    now = {
      ...now,
      set: { ...now.set, ...given?.set },
      from: { ...now.from, ...Object.fromEntries(from) },
    };
    return deed;
  });
}
