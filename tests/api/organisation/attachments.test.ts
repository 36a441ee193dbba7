import { expect, test } from 'vitest';
import { nextDueAt } from '../../../api/organisation/jobs.ts';
import type { Actor } from '../../../schema/actor.ts';
import { limits } from '../../../schema/limits.ts';
import { here, NOW, testCore } from '../../fixtures/core.ts';
import { people } from '../../fixtures/people.ts';
import { photoOf } from '../../fixtures/pictures.ts';

function withPhoto(kind: 'observation' | 'concern' = 'observation', jan: Actor = people.walker()) {
  const test = testCore();
  const walk = test.startWalk(jan);
  const category = kind === 'concern' ? 'mould' : 'litter';
  const find = test.say(jan, { t: `${kind}.create`, walk, set: { category, position: here } }).mid;
  const photo = test.say(jan, {
    t: 'attachment.create',
    walk,
    set: photoOf({ kind, id: find }),
  });
  expect(photo.result.s).toBe('ok');
  return { ...test, jan, walk, find, id: photo.mid };
}

test('a photo is promised first, and is there when its bytes are', () => {
  const { core, pull, jan, walk, id } = withPhoto();
  const seen = () => pull(jan, `walk:${walk}`).find((row) => row.id === id)?.set;
  expect(seen()).toMatchObject({ isSmallStored: false, isStored: false });
  expect(core.markStored(id, 'small', true)).toBe(true);
  expect(core.markStored(id, 'full', true)).toBe(true);
  expect(core.markStored(id, 'full', true), 'told twice').toBe(false);
  expect(seen()).toMatchObject({ isSmallStored: true, isStored: true });
});

test('no device can say that bytes are in', () => {
  const { say, jan, walk, find, id } = withPhoto();
  const set = { ...photoOf({ kind: 'observation', id: find }), isStored: true };
  expect(say(jan, { t: 'attachment.create', walk, set }).result).toMatchObject({
    s: 'held',
    why: 'unknown_field',
  });
  const patch = { t: 'attachment.patch', e: id, walk, set: { isStored: true } };
  expect(say(jan, patch).result).toMatchObject({ s: 'held', why: 'unknown_field' });
});

test('only its maker hands in the bytes of a photo', () => {
  const { core, jan, walk, id } = withPhoto();
  expect(core.attachment(jan, id, 'hand-in')?.id).toBe(id);
  expect(core.attachment(people.guest(walk), id, 'hand-in')).toBeUndefined();
  expect(core.attachment(people.reviewer(), id, 'hand-in')).toBeUndefined();
});

test('a photo is seen by whoever may see its find', () => {
  const { core, jan, walk, id } = withPhoto();
  const sam = people.guest(walk);
  expect(core.attachment(jan, id, 'read')).toBeDefined();
  expect(core.attachment(people.reviewer(), id, 'read')).toBeDefined();
  expect(core.attachment(people.stranger(), id, 'read'), 'not on this walk').toBeUndefined();
  expect(core.attachment(sam, id, 'read')).toBeDefined();
  expect(core.attachment({ ...sam, isRevoked: true }, id, 'read')).toBeUndefined();
});

test('a photo that a guest took is shown to others once somebody of the organisation said so', () => {
  const { core, say, jan, walk, id } = withPhoto('observation', people.leader());
  const sam = people.guest(walk);
  const samira = people.walker({ walk });
  expect(core.attachment(jan, id, 'read'), 'its maker').toBeDefined();
  expect(core.attachment(samira, id, 'read'), 'who may release it').toBeDefined();
  expect(core.attachment(sam, id, 'read'), 'another guest').toBeUndefined();
  const release = (isReleased: boolean, base: string) => ({
    t: 'attachment.patch',
    e: id,
    walk,
    set: { isReleased },
    base: { isReleased: base },
  });
  expect(say(jan, release(true, id)).result, 'not by the guest').toMatchObject({
    s: 'held',
    why: 'permission',
  });
  const released = say(samira, release(true, id));
  expect(released.result.s).toBe('ok');
  expect(core.attachment(sam, id, 'read')).toBeDefined();
  expect(say(samira, release(false, released.mid)).result.s, 'and taken back').toBe('ok');
  expect(core.attachment(sam, id, 'read')).toBeUndefined();
});

test('what a photo is nobody changes afterwards, and no device says at once that it may be shown', () => {
  const { say, jan, walk, find, id } = withPhoto();
  const sha256 = 'A'.repeat(43);
  const patch = { t: 'attachment.patch', e: id, walk, set: { sha256 }, base: { sha256: id } };
  expect(say(jan, patch).result).toMatchObject({ s: 'held', why: 'permission' });
  const set = { ...photoOf({ kind: 'observation', id: find }), isReleased: true };
  expect(say(people.guest(walk), { t: 'attachment.create', walk, set }).result).toMatchObject({
    s: 'held',
    why: 'permission',
  });
});

test('a photo from behind a front door is for its maker and who handles concerns', () => {
  const { core, pull, jan, walk, id } = withPhoto('concern');
  const sam = people.guest(walk);
  expect(core.attachment(jan, id, 'read')).toBeDefined();
  expect(core.attachment(people.reviewer(), id, 'read')).toBeDefined();
  expect(core.attachment(sam, id, 'read')).toBeUndefined();
  expect(pull(sam, `walk:${walk}`).some((row) => row.kind === 'attachment')).toBe(false);
});

test('a removed photo is not shown, can be put back, and its bytes wait a month', () => {
  const { core, storage, say, jan, walk, find, id } = withPhoto();
  say(jan, { t: 'attachment.delete', e: id, walk, set: {} });
  expect(core.attachment(jan, id, 'read')).toBeUndefined();
  expect(core.isRemoved(id)).toBe(true);
  expect(nextDueAt(storage)).toBe(NOW + limits.keepRemovedMs);
  say(jan, { t: 'attachment.restore', e: id, walk, set: {} });
  expect(core.isRemoved(id)).toBe(false);
  expect(core.attachment(jan, id, 'read')).toBeDefined();
  say(jan, { t: 'observation.delete', e: find, walk, set: {} });
  expect(core.attachment(jan, id, 'read'), 'nor when its find is removed').toBeUndefined();
});

test('a photo of something nobody knows is held', () => {
  const { say, jan, walk } = withPhoto();
  const about = { kind: 'observation', id: '01890000-0000-7000-8000-000000000000' };
  expect(say(jan, { t: 'attachment.create', walk, set: photoOf(about) }).result).toMatchObject({
    s: 'held',
    why: 'subject_unknown',
  });
});
