import { expect, test } from 'vitest';
import { completeHeld } from '../../../../api/organisation/complete-held.ts';
import { select } from '../../../../api/organisation/storage.ts';
import type { Actor } from '../../../../schema/actor.ts';
import { limits } from '../../../../schema/limits.ts';
import type { Mutation } from '../../../../schema/mutations/mutation.ts';
import { mutationTypes } from '../../../../schema/mutations/types.ts';
import { holding } from '../../../fixtures/holding.ts';
import { people } from '../../../fixtures/people.ts';

const ofNewerApp = ['bench.create', 'concern.praise', 'x', '.', 'constructor.create'];
const nobodys = '01900000-0000-7000-8000-000000000000';

/** Everything that can be refused, by everybody who can be, about everything that there is. */
function everythingRefused() {
  const desk = holding();
  const { walk, find, told, child, samira } = desk;
  const [seen, heard] = [find(), told('Schimmel')];
  const of = (name: string) => ({ lane: name.padEnd(22, '0'), root: name.padEnd(22, '0') });
  const senders: Actor[] = [
    desk.guest,
    people.guest(walk, { ...of('late'), isLate: true }),
    people.guest(walk, { ...of('gone'), isRevoked: true }),
    child,
    people.child(walk, { ...of('latechild'), isLate: true }),
    samira,
    people.stranger(),
    people.reviewer({ ...of('left'), isRevoked: true }),
  ];
  const abouts = [
    undefined,
    { kind: 'observation', id: seen },
    { kind: 'concern', id: heard },
    { kind: 'observation', id: nobodys },
    { kind: 'constructor', id: 7 },
    'nothing',
  ];
  const long = 'x'.repeat(limits.mutationBytes);
  const sets = [
    {},
    { surprise: true },
    { text: '\u0000', name: 7, category: 'none', position: { lat: 95, lng: 0 } },
    { status: 'done', use: 'perhaps' },
  ];
  const queues = new Map<Actor, Mutation[]>(senders.map((who) => [who, []]));
  for (const t of [...mutationTypes, ...ofNewerApp])
    for (const [at, about] of abouts.entries())
      for (const [which, extra] of sets.entries()) {
        const who = senders[(at + which) % senders.length] as Actor;
        const e = [undefined, seen, heard, nobodys, 'x'][(at + which) % 5];
        const set = { ...(about !== undefined && { about }), ...extra };
        queues.get(who)?.push(desk.make(who, { t, walk, set, ...(e && { e }) }));
      }
  for (const t of ['note.create', 'concern.create', 'bench.create'])
    queues.get(samira)?.push(desk.make(samira, { t, walk, set: { text: long } }));
  const held = new Map<string, string>();
  for (const [who, muts] of queues) {
    const answer = desk.push(who, ...muts);
    if ('fork' in answer) throw new Error('a fork');
    answer.r.forEach(({ s, why }, at) => {
      const { mid = '', t = '' } = muts[at] ?? {};
      if (s === 'held') held.set(mid, `${t}, ${why}, by a ${who.role}`);
    });
  }
  return { ...desk, held };
}

test('whatever is held, for whatever reason, of whatever kind and whoever sent it, somebody in the office has it and can set it aside', () => {
  const { held, pull, fatma, make, push, decide, guest } = everythingRefused();
  const shown = new Set(
    ['office', 'concerns']
      .flatMap((scope) => allOf(pull, fatma, scope))
      .filter(({ kind }) => kind === 'held')
      .map(({ id }) => id),
  );
  expect(held.size).toBeGreaterThan(1_000);
  expect([...held].filter(([mid]) => !shown.has(mid))).toEqual([]);
  const reasons = new Set([...held.values()].map((one) => one.split(', ')[1]));
  expect(reasons.size).toBeGreaterThan(8);

  const manager = people.manager();
  const choices = [...held.keys()].map((e) =>
    make(manager, { t: 'held.resolve', e, set: { use: false } }),
  );
  const answer = push(manager, ...choices);
  const refused = 'r' in answer ? answer.r.filter(({ s }) => s !== 'ok') : ['a fork'];
  expect(refused).toEqual([]);
  expect(decide(choices[0]?.e ?? '', { use: null }, guest).s, 'no phone undoes it').toBe('held');
}, 20_000);

test('of before it was kept what it changes, that is found again, for every desk to hear', () => {
  const { find, hold, late, storage, heldRow, decide, row } = holding();
  const id = find();
  const mid = hold(late, { t: 'observation.patch', e: id, set: { judgement: 'bad' } });
  storage.sql.exec(`UPDATE held SET row = json_remove(row, '$.set.e', '$.set.base', '$.set.role')`);
  const before = heldRow(mid)?.seq ?? 0;
  expect(decide(mid, { use: true })).toMatchObject({ s: 'held', why: 'unknown_type' });
  completeHeld(storage);
  expect(heldRow(mid)?.seq).toBeGreaterThan(before);
  const head = () => select(storage, `SELECT value FROM meta WHERE key = 'head'`);
  const now = head();
  completeHeld(storage);
  expect(head(), 'once').toEqual(now);
  expect(decide(mid, { use: true }, undefined, { judgement: id })).toMatchObject({ s: 'ok' });
  expect(row('observation', id)?.set.judgement).toBe('bad');
});

function allOf(pull: ReturnType<typeof holding>['pull'], who: Actor, scope: string) {
  const rows = [];
  for (let from = 0; ; ) {
    const page = pull(who, scope, from);
    rows.push(...page);
    const last = page.at(-1)?.seq;
    if (last === undefined) return rows;
    from = last;
  }
}
