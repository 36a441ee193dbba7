import fc from 'fast-check';
import { expect } from 'vitest';
import type { Actor } from '../../../schema/actor.ts';
import type { Row } from '../../../schema/entities/row.ts';
import type { Mutation } from '../../../schema/mutations/mutation.ts';
import { rules } from '../../../schema/mutations/rules.ts';
import { RESOLVE_HELD } from '../../../schema/mutations/types.ts';
import type { PushResult } from '../../../schema/protocol.ts';
import { SET_ASIDE } from '../../../schema/set-aside.ts';
import { pendingView, type SeenRow } from '../../../web/store/pending-view.ts';
import { rowKey } from '../../../web/store/scope-rows.ts';
import { actors } from '../../schema/models/actors.ts';
import { begun } from '../../schema/models/begun.ts';
import { holds } from '../../schema/models/runs.ts';
import { anyDays, goodDays } from '../../schema/models/steps.ts';
import { frozen, type Rows, type Told, tell } from '../../schema/models/world.ts';

/** A phone on which somebody works, and the server that takes it in: what it decided of each, and its rows after each. */
type Day = {
  by: Actor;
  work: Mutation[];
  results: Map<number, PushResult>;
  /** After so many of the work. */
  rows: Map<string, Row>[];
  /** The number of the last change after so many of the work. */
  heads: number[];
};

const START = 100;

/** What this phone sees of the morning: all of it. */
const morning: Rows = new Map([...begun.values()].map((row) => [rowKey(row.kind, row.id), row]));

function dayOf(by: Actor, told: readonly Told[]): Day {
  const day: Day = { by, work: [], results: new Map(), rows: [new Map(morning)], heads: [START] };
  let head = START;
  for (const { mutation, outcome } of told) {
    const rows = new Map(day.rows.at(-1));
    day.work.push(mutation);
    const made: Row[] = 'held' in outcome ? [heldRow(mutation, by, outcome.held)] : outcome.rows;
    for (const row of made) {
      head += 1;
      rows.set(rowKey(row.kind, row.id), frozen({ ...row, seq: head }));
    }
    const s = 'held' in outcome ? 'held' : outcome.kept.length > 0 ? 'merged' : 'ok';
    const why = 'held' in outcome ? { why: outcome.held } : {};
    day.results.set(mutation.n, { n: mutation.n, s, seq: head, ...why });
    day.rows.push(rows);
    day.heads.push(head);
  }
  return day;
}

const heldRow = (mutation: Mutation, { walk, root, person }: Actor, why: string): Row => ({
  kind: 'held',
  id: mutation.mid,
  seq: 0,
  walk: mutation.walk ?? walk,
  audience: 'office',
  by: person ?? root,
  at: mutation.at,
  isDeleted: false,
  set: { why, type: mutation.t, body: mutation.set },
  from: {},
});

/** The phone when so many were answered for, and so many of those had come back with a page. */
function seenAt(day: Day, answered: number, read: number, sending = 0): Map<string, SeenRow> {
  const { by, work, results, rows, heads } = day;
  return pendingView({
    rows: rows[read] ?? new Map(),
    mutations: work,
    results: new Map([...results].filter(([n]) => n <= answered)),
    ackN: answered,
    sendingN: sending,
    actor: by,
    rules,
    seenTo: () => heads[read] ?? 0,
  });
}

/** What is drawn, apart from how far it has come. What lies with the office as held, the phone draws of its own work. */
const pictureOf = (seen: ReadonlyMap<string, SeenRow>) =>
  Object.fromEntries(
    [...seen]
      .filter(([, { kind }]) => kind !== 'held')
      .map(([key, { seq: _, sync: __, why: ___, ...row }]) => [key, row] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** Only what it is about: so a phone keeps what was erased. No app says that little of something new. */
const saysNothing = ({ t, set }: Pick<Mutation, 't' | 'set'>) =>
  t.endsWith('.create') && Object.keys(set).every((name) => name === 'about');

/** What is held is decided about once it came back: what was put right, and two values that it leaves, are drawn from there. */
const isDecidedUnseen = ({ work, results }: Day) =>
  work.some(({ t, n, set }) => {
    const taken = t === RESOLVE_HELD && set.use === true ? results.get(n)?.s : 'held';
    return taken === 'merged' || (taken === 'ok' && set.set !== undefined);
  });

const days = fc
  .tuple(actors, goodDays)
  .map(([one, steps]) => {
    const by = frozen({ ...one, isRevoked: false, isLate: false });
    const said = steps.filter((step) => !saysNothing(step)).map((step) => ({ ...step, by }));
    return dayOf(by, tell(said, begun).told);
  })
  .filter((day) => !isDecidedUnseen(day));
const share = fc.double({ min: 0, max: 1, noNaN: true });

holds(
  'the picture is the same before it was sent, once it was answered for, and when it came back',
  500,
  fc.property(days, share, share, (day, far, back) => {
    const answered = Math.round(far * day.work.length);
    const read = Math.round(back * answered);
    const before = pictureOf(seenAt(day, 0, 0));
    expect(pictureOf(seenAt(day, answered, read))).toEqual(before);
    expect(pictureOf(seenAt(day, day.work.length, day.work.length))).toEqual(before);
  }),
);

holds(
  'also while the answer is lost: what came back of it is not drawn twice over',
  300,
  fc.property(days, share, share, (day, far, back) => {
    const read = Math.round(far * day.work.length);
    const answered = Math.round(back * read);
    const seen = seenAt(day, answered, read, day.work.length);
    // A change that the phone does not know to be in is drawn over it, and may look like two that disagree.
    const made = (of: ReadonlyMap<string, SeenRow>) =>
      [...of.values()]
        .filter(({ kind }) => kind !== 'held' && kind !== 'conflict')
        .map(({ id }) => id)
        .sort();
    expect(made(seen)).toEqual(made(seenAt(day, 0, 0)));
  }),
);

holds(
  'what was not sent is on the screen of who made it, whatever it is',
  400,
  fc.property(fc.tuple(actors, anyDays), ([one, steps]) => {
    const by = frozen(one);
    const { told } = tell(
      steps.map((step) => ({ ...step, by })),
      begun,
    );
    const seen = seenAt(dayOf(by, told), 0, 0);
    for (const { mutation } of told) {
      if (mutation.e !== mutation.mid || Object.keys(mutation.set).length === 0) continue;
      if (Object.keys(mutation.set).every((name) => name === 'about')) continue;
      expect([...seen.values()].map(({ id }) => id)).toContain(mutation.mid);
    }
  }),
);

holds(
  'what the server refused its maker goes on seeing, as something to look at',
  300,
  fc.property(days, share, (day, back) => {
    const all = day.work.length;
    const seen = seenAt(day, all, Math.round(back * all));
    for (const [n, { s }] of day.results) {
      const mutation = day.work[n - 1];
      if (s !== 'held' || !mutation || mutation.e !== mutation.mid) continue;
      const row = [...seen.values()].find(({ id, kind }) => id === mutation.mid && kind !== 'held');
      // What the office looked at and did not take in is nobody's to look at any more.
      const sync = row?.why === SET_ASIDE ? 'in' : 'attention';
      expect(row).toMatchObject({ sync, why: expect.any(String) });
    }
  }),
);
