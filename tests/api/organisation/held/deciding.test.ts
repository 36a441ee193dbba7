import { describe, expect, it, test } from 'vitest';
import { select } from '../../../../api/organisation/storage.ts';
import { here, NOW } from '../../../fixtures/core.ts';
import { holding } from '../../../fixtures/holding.ts';
import { people } from '../../../fixtures/people.ts';
import { photoOf } from '../../../fixtures/pictures.ts';

describe('what came in too late and is taken in', () => {
  it('stands under the name of who made it, at the time at which it was made', () => {
    const { lateFind, decide, row, late, setNow, heldRow, walk } = holding();
    const id = lateFind();
    setNow(NOW + 5_000_000);
    expect(decide(id, { use: true }).s).toBe('ok');
    expect(row('observation', id)).toMatchObject({
      by: late.root,
      at: NOW,
      walk,
      audience: 'walk',
      set: { category: 'litter', status: 'new' },
      from: { category: id },
    });
    expect(heldRow(id)?.set.decision).toMatchObject({ use: true, by: 'fatma' });
  });

  it('takes its photo along, which others see only once somebody looked at it', () => {
    const { lateFind, hold, decide, row, about, late, core } = holding();
    const id = lateFind();
    const photo = hold(late, { t: 'attachment.create', set: photoOf(about(id).about) });
    expect(decide(photo, { use: true }), 'its find first').toMatchObject({ s: 'held' });
    expect(decide(id, { use: true }).s).toBe('ok');
    expect(decide(photo, { use: true }).s).toBe('ok');
    expect(row('attachment', photo)).toMatchObject({ by: late.root, set: { isReleased: false } });
    expect(core.attachment(late, photo, 'hand-in'), 'its bytes may come now').toBeDefined();
  });

  it('can be put right first, and both values stay in the history with who decided', () => {
    const { lateFind, decide, row, history, heldRow } = holding();
    const id = lateFind({ judgement: 'bad' });
    const set = { category: 'broken', position: here, judgement: 'bad' };
    expect(decide(id, { use: true, set }).s).toBe('ok');
    const find = row('observation', id);
    expect(find?.set).toMatchObject({ category: 'broken', judgement: 'bad' });
    expect(find?.from.category, 'who still changes what came in is told').not.toBe(id);
    expect(find?.from.judgement).toBe(id);
    expect(heldRow(id)?.set.body).toMatchObject({ category: 'litter' });
    const [made, chosen] = history(id);
    expect(made).toMatchObject({ t: 'observation.create', set: { category: 'litter' } });
    expect(chosen).toMatchObject({
      t: 'held.resolve',
      by: 'fatma',
      set: { use: true, came: { category: 'litter' }, set: { category: 'broken' } },
    });
  });

  it('changes what stands as whoever decides has seen it, and keeps what stood', () => {
    const { find, hold, decide, patch, row, history, late } = holding();
    const id = find();
    const change = { t: 'observation.patch', e: id, set: { judgement: 'bad' }, base: {} };
    const mid = hold(late, change);
    const now = patch(id, { judgement: 'good' });
    expect(decide(mid, { use: true }, undefined, { judgement: now }).s).toBe('ok');
    expect(row('observation', id)?.set.judgement).toBe('bad');
    expect(history(id).at(-1)).toMatchObject({
      set: { stood: { judgement: 'good' }, came: { judgement: 'bad' }, type: 'observation.patch' },
    });
  });

  it('stands beside a value that whoever decides had not seen, and replaces nothing', () => {
    const { find, hold, decide, patch, row, conflictOf, late } = holding();
    const id = find();
    const mid = hold(late, { t: 'observation.patch', e: id, set: { judgement: 'bad' } });
    patch(id, { judgement: 'good' });
    expect(decide(mid, { use: true })).toMatchObject({ s: 'merged' });
    expect(row('observation', id)?.set.judgement).toBe('good');
    expect(conflictOf(id)?.set).toMatchObject({ value: 'bad', isResolved: false });
  });

  it('is refused with a reason where it cannot be, and can be put right then', () => {
    const { find, hold, decide, heldRow, row, samira, patch } = holding();
    const id = find();
    const mid = hold(samira, {
      t: 'observation.patch',
      e: id,
      set: { status: 'done' },
      base: { status: id },
    });
    expect(decide(mid, { use: true })).toMatchObject({ s: 'held', why: 'wrong_step' });
    expect(heldRow(mid)?.set.decision).toBeUndefined();
    expect(decide(mid, { use: true, set: { status: 'seen' } }).s).toBe('ok');
    expect(row('observation', id)?.set.status).toBe('seen');
    patch(id, { status: 'planned' });
  });

  it('does not move to another find when it is put right', () => {
    const { lateFind, find, hold, decide, about, row, late } = holding();
    const [id, other] = [lateFind(), find()];
    const note = hold(late, { t: 'note.create', set: { ...about(id), text: 'Bij de poort' } });
    decide(id, { use: true });
    decide(note, { use: true, set: { ...about(other), text: 'Bij de brug' } });
    expect(row('note', note)?.set).toEqual({ ...about(id), text: 'Bij de brug' });
  });
});

describe('of a child, a device that was signed out, and somebody without a name', () => {
  it('is taken in as theirs', () => {
    const { hold, decide, row, child, walk } = holding();
    const gone = { ...child, isRevoked: true };
    const animal = hold(gone, {
      t: 'participant.create',
      set: { role: 'child', avatar: 'owl' },
    });
    const find = hold(gone, {
      t: 'observation.create',
      set: {
        category: 'unsafe',
        position: here,
        via: 'kid',
        childJudgement: 'unsure',
        childWhy: 'dirty',
      },
    });
    expect(decide(animal, { use: true }).s).toBe('ok');
    expect(decide(find, { use: true }).s).toBe('ok');
    expect(row('participant', animal)).toMatchObject({ by: child.root, walk });
    expect(row('observation', find)).toMatchObject({ by: child.root, set: { via: 'kid' } });
  });

  it('says nowhere who spoke up without a name', () => {
    const { hold, decide, late, storage, about, find, core } = holding();
    const set = { ...about(find()), text: 'Drie jaar', isAnonymous: true };
    const mid = hold(late, { t: 'snag.create', set });
    expect(decide(mid, { use: true }).s).toBe('ok');
    const [row] = select<{ made_by: string; row: string }>(
      storage,
      'SELECT made_by, row FROM snag',
    );
    expect(JSON.parse(row?.row ?? '{}')).toMatchObject({ by: '' });
    expect(row?.made_by, 'it is theirs to take back').toBe(late.root);
    expect(JSON.stringify(core.auditPage(null).lines)).not.toContain(late.root);
  });
});

describe('what is set aside', () => {
  it('changes nothing, stays to be read, and can be looked at again', () => {
    const { lateFind, decide, row, heldRow } = holding();
    const id = lateFind();
    expect(decide(id, { use: false }).s).toBe('ok');
    expect(row('observation', id)).toBeUndefined();
    expect(heldRow(id)?.set).toMatchObject({
      body: { category: 'litter' },
      decision: { use: false, by: 'fatma' },
    });
    expect(decide(id, { use: null }).s).toBe('ok');
    expect(heldRow(id)?.set.decision).toBeUndefined();
    expect(decide(id, { use: true }).s).toBe('ok');
    expect(decide(id, { use: null }).s, 'what was taken in stays').toBe('ok');
    expect(heldRow(id)?.set.decision).toMatchObject({ use: true });
  });
});

describe('of two who decide', () => {
  it('the first stands, and the history says that the second was', () => {
    const { lateFind, find, hold, decide, heldRow, row, history, late } = holding();
    const id = lateFind();
    const lotte = people.teamLead();
    decide(id, { use: false });
    expect(decide(id, { use: true }, lotte)).toMatchObject({ s: 'ok' });
    expect(row('observation', id)).toBeUndefined();
    expect(heldRow(id)?.set.decision).toMatchObject({ use: false, by: 'fatma' });
    const seen = find();
    const mid = hold(late, { t: 'observation.patch', e: seen, set: { judgement: 'bad' } });
    decide(mid, { use: false });
    decide(mid, { use: true }, lotte);
    expect(history(seen).slice(1)).toMatchObject([
      { by: 'fatma', set: { use: false } },
      { by: 'lotte', set: { isSecond: true } },
    ]);
  });
});

test('whoever may not read any more hears what became of it by handing it in once more', () => {
  const { make, push, late, walk, decide } = holding();
  const set = { category: 'litter', position: here };
  const sent = [0, 1].map(() => make(late, { t: 'observation.create', walk, set }));
  push(late, ...sent);
  const answers = () => {
    const answer = push(late, ...sent);
    return 'r' in answer ? answer.r.map(({ s, why }) => [s, why]) : [];
  };
  expect(answers()).toEqual([
    ['held', 'late'],
    ['held', 'late'],
  ]);
  decide(sent[0]?.mid ?? '', { use: true });
  decide(sent[1]?.mid ?? '', { use: false });
  expect(answers()).toEqual([
    ['ok', undefined],
    ['held', 'set_aside'],
  ]);
});
