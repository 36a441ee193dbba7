import { expect, test } from 'vitest';
import { runDueJobs } from '../../../api/organisation/jobs.ts';
import type { Actor } from '../../../schema/actor.ts';
import type { Row } from '../../../schema/entities/row.ts';
import { atDesk } from '../../fixtures/at-desk.ts';
import { NOW } from '../../fixtures/core.ts';
import { people } from '../../fixtures/people.ts';
import { photoOf } from '../../fixtures/pictures.ts';

/** What a child found and drew, on a device of its own or on one that was handed over, and then does not want shown. */
function hidden(by: 'own' | 'handed') {
  const desk = atDesk();
  const { act, kidFind, child, samira, core } = desk;
  const maker = by === 'own' ? child : samira;
  const find = kidFind(maker);
  const set = photoOf({ kind: 'observation', id: find });
  const drawing = act(maker, 'attachment.create', { ...set, what: 'drawing' });
  const adults = act(samira, 'attachment.create', set);
  for (const part of ['small', 'full'] as const) core.markStored(drawing, part, true);
  act(maker, 'observation.patch', { isHidden: true }, find);
  const row = (id: string) => desk.pull(desk.fatma, 'office').find((one: Row) => one.id === id);
  return { ...desk, maker, find, set, drawing, adults, row };
}

test.each(['own', 'handed'] as const)(
  'what a child hid is gone with all its pictures, bytes and all, at once (%s device)',
  async (by) => {
    const { core, storage, find, drawing, adults, row, fatma, maker, samira, index } = hidden(by);
    expect(row(find)?.isDeleted).toBe(true);
    expect(index().lines).toEqual([]);
    for (const id of [drawing, adults]) {
      expect(row(id)?.isDeleted).toBe(true);
      for (const who of [fatma, maker, samira])
        expect(core.attachment(who, id, 'read')).toBeUndefined();
    }
    const purged: string[] = [];
    await runDueJobs(storage, NOW, async (job) => {
      const { id } = JSON.parse(job.payload);
      if (job.kind === 'purge' && core.isRemoved(id)) purged.push(id);
    });
    expect(purged.toSorted()).toEqual([drawing, adults].toSorted());
  },
);

test('its pictures come back by nobody’s hand, and none comes in any more', () => {
  const { core, say, find, set, drawing, maker, samira, fatma, row } = hidden('own');
  const everybody: Actor[] = [maker, samira, fatma, people.teamLead(), people.manager()];
  for (const who of everybody) {
    const restore = (t: string, e: string) => say(who, { t, e, set: {} }).result.s;
    expect(restore('observation.restore', find), who.role).toBe('held');
    expect(restore('attachment.restore', drawing), who.role).toBe('held');
    expect(say(who, { t: 'attachment.create', set }).result.s, who.role).toBe('held');
  }
  expect(core.attachment(maker, drawing, 'hand-in'), 'bytes that were still on their way').toBe(
    undefined,
  );
  expect([row(find)?.isDeleted, row(drawing)?.isDeleted]).toEqual([true, true]);
});

test('what an adult removed, and the child hid then, does not come back either', () => {
  const { kidFind, act, say, child, fatma, rowOf } = atDesk();
  const find = kidFind();
  act(fatma, 'observation.delete', {}, find);
  act(child, 'observation.patch', { isHidden: true }, find);
  expect(say(fatma, { t: 'observation.restore', e: find, set: {} }).result.s).toBe('held');
  expect(rowOf('observation', find)?.isDeleted).toBe(true);
});
