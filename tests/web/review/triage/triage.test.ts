import { describe, expect, test } from 'vitest';
import type { Kind } from '../../../../schema/entities/row.ts';
import type { Draft } from '../../../../schema/mutations/mutation.ts';
import { makeTriage } from '../../../../web/review/triage/make-triage.ts';
import type { LaneViewModel, SeenRow } from '../../../../web/sync/device.ts';
import { nl } from '../../../../web/text/desk/nl.ts';
import { here, NOW, testCore } from '../../../fixtures/core.ts';
import { people } from '../../../fixtures/people.ts';

let ids = 0;
const newMid = () => {
  ids += 1;
  return `01900000-0000-7000-9000-${String(ids).padStart(12, '0')}`;
};

/** Fatma at her desk; what she does goes to the real core at once, which refuses what may not be. */
function atDesk() {
  const core = testCore();
  const jan = people.walker();
  const fatma = people.reviewer();
  const walk = core.startWalk(jan);
  const find = (category = 'litter') =>
    core.say(jan, { t: 'observation.create', walk, set: { category, position: here } }).mid;
  const kidFind = () => {
    const child = { via: 'kid', childJudgement: 'bad', childWhy: 'dirty', category: 'litter' };
    return core.say(jan, { t: 'observation.create', walk, set: { ...child, position: here } }).mid;
  };
  const concern = () =>
    core.say(jan, { t: 'concern.create', walk, set: { category: 'mould', position: here } }).mid;
  const rows = () =>
    ['office', 'concerns'].flatMap((scope) => core.pull(fatma, scope)) as SeenRow[];
  /** Here as a line of the index only, until they are opened. */
  const away = new Set<string>();
  let isReachable = true;
  const view = (): LaneViewModel => {
    const all = rows().filter(({ id }) => !away.has(id));
    return {
      rows: new Map(),
      list: (kind: Kind) => all.filter((row) => row.kind === kind && !row.isDeleted),
      byId: (id) => all.find((row) => row.id === id),
    };
  };
  let isFull = false;
  const refused: string[] = [];
  const save = async (drafts: readonly Draft[]) => {
    if (isFull) throw new Error('no room');
    for (const draft of drafts) {
      const mid = draft.mid ?? newMid();
      const { result } = core.say(fatma, draft, { mid, e: draft.e ?? mid });
      if (result.s !== 'ok') refused.push(`${draft.t} ${result.s} ${result.why}`);
    }
  };
  const triage = makeTriage({
    save,
    view,
    open: async (ids) => {
      if (isReachable) for (const id of ids) away.delete(id);
      return isReachable;
    },
    newMid,
    today: () => new Date(NOW).toISOString().slice(0, 10),
    words: () => nl.triage,
  });
  const of = (id: string) => rows().find((row) => row.id === id)?.set ?? {};
  const fill = () => {
    isFull = true;
  };
  const leave = (id: string) => away.add(id);
  const goAway = () => {
    isReachable = false;
  };
  return { ...core, find, kidFind, concern, triage, of, refused, view, fatma, fill, leave, goAway };
}

describe('an answer', () => {
  const toChild = { childPicture: 'cleaned', team: null } as const;
  const saidOf = (view: LaneViewModel) =>
    view.list('answer').map(({ set }) => [(set.about as { id: string }).id, set.childPicture]);
  test('to a child goes to the children among those merged, and any other to the others', async () => {
    const { find, kidFind, triage, view, refused } = atDesk();
    const [seen, kid, other] = [find(), kidFind(), find()];
    await triage.merge([kid, other], seen);
    expect(await triage.answer([seen], 'Dank je wel.')).toBe(true);
    expect(saidOf(view()).map(([id]) => id)).toEqual([seen, other]);
    expect(await triage.answer([kid], 'Het is weer schoon!', toChild)).toBe(true);
    expect(saidOf(view()).at(-1)).toEqual([kid, 'cleaned']);
    expect(refused).toEqual([]);
  });

  test('to a child is changed and taken back', async () => {
    const { kidFind, triage, view, refused } = atDesk();
    await triage.answer([kidFind()], 'Het is weer schoon!', toChild);
    const now = () => view().list('answer')[0];
    const set = { text: 'Het is gemaakt!', childPicture: 'mended' };
    expect(await triage.change(now()?.id ?? '', set, 'Aangepast.')).toBe(true);
    expect(now()?.set).toMatchObject(set);
    await triage.undo();
    expect(now()?.set).toMatchObject({ text: 'Het is weer schoon!', ...toChild });
    await triage.undo();
    expect([now(), ...refused]).toEqual([undefined]);
  });
});

describe('each decision is taken back whole by one undo', () => {
  test('taking four finds up', async () => {
    const { find, triage, of, refused } = atDesk();
    const four = [find(), find(), find('broken'), find()];
    expect(await triage.accept(four)).toBe(true);
    expect(four.map((id) => of(id).status)).toEqual(['seen', 'seen', 'seen', 'seen']);
    expect(triage.done.value?.text).toBe('4 vondsten zijn opgepakt.');
    expect(await triage.undo()).toBe(true);
    expect(four.map((id) => of(id).status)).toEqual(['new', 'new', 'new', 'new']);
    expect(refused).toEqual([]);
  });

  test('what is not ours, also straight from new', async () => {
    const { find, triage, of, refused } = atDesk();
    const [one, seen] = [find(), find()];
    await triage.accept([seen]);
    expect(await triage.notOurs([one, seen], ' Dit is van de gemeente. ')).toBe(true);
    expect(of(one)).toMatchObject({ status: 'not_ours', notOursWhy: 'Dit is van de gemeente.' });
    await triage.undo();
    expect([of(one).status, of(seen).status, of(one).notOursWhy]).toEqual(['new', 'seen', '']);
    expect(refused).toEqual([]);
  });

  test('later, who takes it up, a label, a comment, passing on and an answer', async () => {
    const { find, triage, of, view, refused } = atDesk();
    const one = find();
    const team = { kind: 'member' as const, id: 'lotte' };
    await triage.later([one], '2026-12-24');
    await triage.assign([one], team);
    expect(of(one)).toMatchObject({ laterUntil: '2026-12-24', assignee: team, status: 'seen' });
    await triage.label([one], 'kerst');
    await triage.comment(one, '@Lotte kijk eens', ['lotte']);
    await triage.handOver(one, { to: 'police', name: '', text: 'Goedendag' });
    await triage.answer([one], 'Dank je wel.');
    const counts = () =>
      (['label', 'comment', 'handover', 'answer'] as const).map((kind) => view().list(kind).length);
    expect(counts()).toEqual([1, 1, 1, 1]);
    for (let i = 0; i < 6; i++) expect(await triage.undo()).toBe(true);
    expect(counts()).toEqual([0, 0, 0, 0]);
    expect(of(one)).toMatchObject({ laterUntil: null, assignee: null, status: 'new' });
    expect(refused).toEqual([]);
    expect(await triage.undo()).toBe(false);
    expect(triage.problem.value).toBe(nl.triage.nothingToUndo);
  });

  test('going back to the first place, as exactly as that was known', async () => {
    const { find, triage, of, refused } = atDesk();
    const one = find();
    const elsewhere = { lat: here.lat + 0.001, lng: here.lng };
    await triage.move(one, elsewhere);
    expect(await triage.putBack(one)).toBe(true);
    expect(of(one).position).toEqual(here);
    expect(triage.done.value?.text).toBe(nl.triage.putBack());
    await triage.undo();
    expect(of(one).position).toMatchObject(elsewhere);
    await triage.undo();
    expect(of(one).position).toEqual(here);
    expect(refused).toEqual([]);
    expect(await triage.putBack(find())).toBe(false);
  });

  test('another name for a view of the team; without a name it keeps its own', async () => {
    const { triage, view, refused } = atDesk();
    await triage.saveView('Lampen', 'zoek=lamp', true);
    const nameNow = () => view().list('saved_view')[0]?.set.name;
    const id = view().list('saved_view')[0]?.id ?? '';
    expect(await triage.renameView(id, '  ')).toBe(false);
    expect(triage.problem.value).toBe(nl.triage.viewNameMissing);
    expect(await triage.renameView(id, ' Kapotte lampen ')).toBe(true);
    expect(nameNow()).toBe('Kapotte lampen');
    await triage.undo();
    expect(nameNow()).toBe('Lampen');
    expect(refused).toEqual([]);
  });

  test('two of the same find one after the other, each by its own undo', async () => {
    const { find, triage, of, view, refused } = atDesk();
    const [one, two, three] = [find(), find(), find()];
    await triage.later([one], '2026-12-01');
    await triage.later([one], '2026-12-24');
    await triage.merge([one], two);
    await triage.merge([two], three);
    expect([await triage.undo(), of(one).duplicateOf]).toEqual([true, two]);
    expect([await triage.undo(), of(one).duplicateOf]).toEqual([true, null]);
    expect([await triage.undo(), of(one).laterUntil]).toEqual([true, '2026-12-01']);
    expect([await triage.undo(), of(one).laterUntil]).toEqual([true, null]);
    expect(view().list('conflict')).toEqual([]);
    expect(refused).toEqual([]);
  });
});

describe('merging', () => {
  test('takes along what was merged before, and comes apart again as it was', async () => {
    const { find, triage, of, refused } = atDesk();
    const [a, b, c] = [find(), find(), find()];
    await triage.merge([a], b);
    await triage.merge([b], c);
    expect([of(a).duplicateOf, of(b).duplicateOf]).toEqual([c, c]);
    await triage.undo();
    expect([of(a).duplicateOf, of(b).duplicateOf]).toEqual([b, null]);
    await triage.unmerge(a);
    expect(of(a).duplicateOf).toBeNull();
    expect(refused).toEqual([]);
  });

  test('into itself, into what was merged, or with a concern says why, and changes nothing', async () => {
    const { find, concern, triage, of } = atDesk();
    const [a, b, c] = [find(), find(), find()];
    expect(await triage.merge([a], a)).toBe(false);
    expect(triage.problem.value).toBe(nl.triage.mergeSelf);
    await triage.merge([a], b);
    expect(await triage.merge([c], a)).toBe(false);
    expect(triage.problem.value).toBe(nl.triage.mergeMerged);
    expect(await triage.merge([c], concern())).toBe(false);
    expect(triage.problem.value).toBe(nl.triage.mergeKinds);
    expect(of(c)).toMatchObject({ duplicateOf: null, status: 'new' });
  });

  test('gives everybody who reported it the answer, once each', async () => {
    const { find, triage, view } = atDesk();
    const [a, b, c] = [find(), find(), find()];
    await triage.merge([a, b], c);
    await triage.answer([c], 'De lamp brandt weer.');
    const answered = view()
      .list('answer')
      .map(({ set }) => (set.about as { id: string }).id);
    expect(answered.sort()).toEqual([a, b, c].sort());
  });
});

describe('what cannot be done says so, and nothing is half done', () => {
  test('of a find that is here as a line only, after it was opened; out of reach it says so', async () => {
    const { find, triage, of, leave, goAway } = atDesk();
    const [one, here, far] = [find(), find(), find()];
    leave(one);
    expect(await triage.accept([one, here])).toBe(true);
    expect([of(one).status, of(here).status]).toEqual(['seen', 'seen']);
    leave(far);
    goAway();
    expect(await triage.accept([far])).toBe(false);
    expect(triage.problem.value).toBe(nl.triage.notHere(1));
    expect(of(far).status).toBe('new');
  });

  test('a find that was removed a minute ago', async () => {
    const { find, triage, of, say, fatma } = atDesk();
    const [gone, one] = [find(), find()];
    say(fatma, { t: 'observation.delete', e: gone, set: {} });
    expect(await triage.accept([gone])).toBe(false);
    expect(triage.problem.value).toBe(nl.triage.gone(1));
    expect(await triage.accept([gone, one])).toBe(false);
    expect(of(one).status).toBe('new');
  });

  test('no reason, an empty answer, different sorts at once, and a concern without its answer', async () => {
    const { find, concern, triage, of } = atDesk();
    const [one, other] = [find(), find('broken')];
    expect(await triage.notOurs([one], '  ')).toBe(false);
    expect(triage.problem.value).toBe(nl.triage.whyMissing);
    expect(await triage.answer([one], '')).toBe(false);
    expect(await triage.notOurs([one, other], 'Nee.')).toBe(false);
    expect(triage.problem.value).toBe(nl.triage.mixed);
    expect(await triage.notOurs([concern()], 'Nee.')).toBe(false);
    expect(triage.problem.value).toBe(nl.triage.concernNeedsAnswer);
    expect(of(one).status).toBe('new');
  });

  test('a device without room keeps what stood, and the undo of before', async () => {
    const { find, triage, of, fill } = atDesk();
    const one = find();
    await triage.accept([one]);
    fill();
    expect(await triage.later([one], '2026-12-24')).toBe(false);
    expect(triage.problem.value).toBe(nl.triage.notKept);
    expect(await triage.undo()).toBe(false);
    expect(of(one)).toMatchObject({ status: 'seen', laterUntil: null });
  });

  test('what stands like that already', async () => {
    const { find, triage } = atDesk();
    const one = find();
    await triage.label([one], 'kerst');
    expect(await triage.label([one], ' kerst ')).toBe(false);
    expect(triage.problem.value).toBe(nl.triage.nothing);
  });
});

test('hundreds at once are one deed with one undo', async () => {
  const { find, triage, view } = atDesk();
  const many = Array.from({ length: 300 }, () => find());
  expect(await triage.assign(many, { kind: 'team', id: 'onderhoud' })).toBe(true);
  expect(triage.done.value?.n).toBe(1);
  expect(await triage.undo()).toBe(true);
  const now = view();
  const sets = many.map((id) => now.byId(id)?.set);
  expect(sets.every((set) => set?.assignee === null && set.status === 'new')).toBe(true);
});
