import { describe, expect, test } from 'vitest';
import type { Fields } from '../../../schema/entities/row.ts';
import { newReceiptCode } from '../../../schema/receipt-code.ts';
import { here, NOW, testCore } from '../../fixtures/core.ts';
import { people } from '../../fixtures/people.ts';
import { photoOf } from '../../fixtures/pictures.ts';

const day = (ms: number) => new Date(ms).toISOString().slice(0, 10);
const DAY = 24 * 3_600_000;
const heard = { as: 'heard', number: '', on: null };

/** A caretaker heard a resident out; a reviewer is to answer. */
function atDoor(set: Fields = {}) {
  const test = testCore();
  const jan = people.walker();
  const fatma = people.reviewer();
  const walk = test.startWalk(jan);
  const create = (also: Fields = {}) =>
    test.say(jan, {
      t: 'concern.create',
      walk,
      set: { category: 'mould', position: here, ...set, ...also },
    });
  const concern = create().mid;
  const row = () => test.pull(fatma, 'concerns').find(({ id }) => id === concern);
  const patch = (to: Fields, who = fatma) =>
    test.say(who, {
      t: 'concern.patch',
      e: concern,
      set: to,
      base: Object.fromEntries(Object.keys(to).map((name) => [name, row()?.from[name] ?? null])),
    }).result;
  const answer = (text = 'We komen kijken.') =>
    test.say(fatma, {
      t: 'answer.create',
      set: { about: { kind: 'concern', id: concern }, how: 'call', on: day(NOW), text },
    }).mid;
  return { ...test, jan, fatma, walk, concern, create, row, patch, answer };
}

describe('a concern is never closed in silence', () => {
  test('not before it is clear what became of the report', () => {
    const { patch, answer } = atDoor();
    patch({ status: 'seen' });
    const closedWith = answer();
    expect(patch({ status: 'not_ours', closedWith })).toMatchObject({
      s: 'held',
      why: 'report_missing',
    });
    const asked = { as: 'asked', number: '', on: null };
    expect(patch({ status: 'not_ours', closedWith, report: asked }).why).toBe('report_missing');
    expect(patch({ status: 'not_ours', closedWith, report: heard }).s).toBe('ok');
  });

  test('a report that was passed on has a number and a day', () => {
    const { patch } = atDoor();
    const report = { as: 'forwarded', number: ' ', on: null };
    expect(patch({ report })).toMatchObject({ s: 'held', why: 'bad_shape' });
    expect(patch({ report: { as: 'forwarded', number: 'M-1', on: day(NOW) } }).s).toBe('ok');
  });

  test('not without an answer, nor with the answer to somebody else', () => {
    const { patch, answer, create, say, fatma } = atDoor();
    patch({ status: 'seen' });
    expect(patch({ status: 'not_ours', report: heard })).toMatchObject({ why: 'answer_missing' });
    const other = create().mid;
    const elsewhere = say(fatma, {
      t: 'answer.create',
      set: { about: { kind: 'concern', id: other }, how: 'call', on: day(NOW), text: 'Ja.' },
    }).mid;
    expect(patch({ status: 'not_ours', report: heard, closedWith: elsewhere }).why).toBe(
      'answer_missing',
    );
    expect(patch({ status: 'not_ours', report: heard, closedWith: answer() }).s).toBe('ok');
  });

  test('unless the resident asked to hear nothing', () => {
    const { patch } = atDoor();
    patch({ status: 'seen' });
    expect(patch({ status: 'not_ours', report: heard, wantsNoAnswer: true }).s).toBe('ok');
  });

  test('and opened again it needs a new answer', () => {
    const { patch, answer, row } = atDoor();
    patch({ status: 'seen' });
    const closedWith = answer();
    patch({ status: 'not_ours', report: heard, closedWith });
    patch({ status: 'new' });
    patch({ status: 'seen' });
    expect(patch({ status: 'not_ours', closedWith }).why).toBe('answer_missing');
    expect(patch({ status: 'not_ours', closedWith: answer('Nog eens gebeld.') }).s).toBe('ok');
    const steps = (row()?.set.steps ?? []) as { to: string }[];
    expect(steps.map(({ to }) => to)).toEqual(['seen', 'not_ours', 'new', 'seen', 'not_ours']);
  });

  test('two who close it at once both keep their answer', () => {
    const { patch, answer, row, say, fatma, concern, pull } = atDoor();
    patch({ status: 'seen' });
    const seen = row()?.from ?? {};
    const [first, second] = [answer('Gebeld.'), answer('Langs geweest.')];
    expect(patch({ status: 'not_ours', report: heard, closedWith: first }).s).toBe('ok');
    const late = say(people.teamLead(), {
      t: 'concern.patch',
      e: concern,
      set: { status: 'not_ours', closedWith: second },
      base: { status: seen.status ?? null, closedWith: seen.closedWith ?? null },
    }).result;
    expect(late).toMatchObject({ s: 'merged', why: 'closedWith' });
    expect(row()?.set.closedWith).toBe(first);
    const answers = pull(fatma, 'concerns').filter(({ kind }) => kind === 'answer');
    expect(answers.map(({ set }) => set.text)).toEqual(['Gebeld.', 'Langs geweest.']);
  });
});

describe('a promise', () => {
  test('lies on the day it was given or later, however late it comes in', () => {
    const { say, jan, walk, concern, setNow } = atDoor();
    const about = { kind: 'concern', id: concern };
    const promise = (dueOn: string) =>
      say(jan, { t: 'promise.create', walk, set: { about, dueOn } }, { at: NOW }).result;
    expect(promise(day(NOW - 2 * DAY))).toMatchObject({ s: 'held', why: 'promise_past' });
    expect(promise(day(NOW)).s).toBe('ok');
    setNow(NOW + 9 * DAY);
    expect(promise(day(NOW + DAY)).s).toBe('ok');
  });

  test('is read by who gave it and by who handles concerns, and by nobody else', () => {
    const { say, jan, walk, concern, pull, fatma } = atDoor();
    const what = 'We plakken de brievenbus af';
    const set = { about: { kind: 'concern', id: concern }, dueOn: day(NOW), what };
    say(jan, { t: 'promise.create', walk, set });
    const reads = (who: typeof jan, scope: string) =>
      JSON.stringify(pull(who, scope)).includes(what);
    expect(reads(jan, `door:${walk}`)).toBe(true);
    expect(reads(fatma, 'concerns')).toBe(true);
    expect(reads(fatma, 'office')).toBe(false);
    expect(reads(people.guest(walk), `walk:${walk}`)).toBe(false);
  });
});

describe('the code of a receipt', () => {
  const code = newReceiptCode((bytes) => bytes.fill(9));

  test('stands for one concern; a second one with it is kept for the office', () => {
    const { create } = atDoor({ receipt: code });
    expect(create()).toMatchObject({ result: { s: 'held', why: 'receipt_taken' } });
    expect(create({ receipt: newReceiptCode((bytes) => bytes.fill(3)) }).result.s).toBe('ok');
  });

  test('is not taken with two letters swapped', () => {
    const swapped = `${code.slice(0, 9)}${code[10]}${code[9]}`;
    expect(atDoor().create({ receipt: swapped }).result.why).toBe('receipt_wrong');
  });
});

test('several concerns become one cause by the office alone', () => {
  const { say, fatma, jan, patch, row } = atDoor();
  const set = { name: 'Kieren bij de voordeuren', category: 'draught', complex: 'C03' };
  expect(say(jan, { t: 'cause.create', set }).result).toMatchObject({ why: 'permission' });
  const cause = say(fatma, { t: 'cause.create', set }).mid;
  expect(patch({ cause }, jan)).toMatchObject({ s: 'held', why: 'permission' });
  expect(patch({ cause }).s).toBe('ok');
  expect(row()?.set.cause).toBe(cause);
});

test('before and after stand in public after two agreements, and no longer without', () => {
  const { say, fatma, concern, pull } = atDoor();
  const about = { kind: 'concern', id: concern };
  const story = say(fatma, { t: 'story.create', set: { about, sentence: 'Het is weer warm.' } });
  const row = () => pull(fatma, 'concerns').find(({ id }) => id === story.mid);
  const patch = (set: Fields) =>
    say(fatma, {
      t: 'story.patch',
      e: story.mid,
      set,
      base: Object.fromEntries(Object.keys(set).map((name) => [name, row()?.from[name] ?? null])),
    }).result;
  expect(patch({ isPublished: true, mayUse: true })).toMatchObject({ why: 'story_needs_consent' });
  expect(patch({ isPublished: true, mayUse: true, mayPublish: true }).s).toBe('ok');
  patch({ mayPublish: false });
  expect(row()?.set.isPublished).toBe(false);
});

test('who takes back the yes to photos has them removed everywhere, for good', () => {
  const { say, jan, fatma, walk, concern, patch, pull, core } = atDoor({ mayUsePhotos: true });
  const set = photoOf({ kind: 'concern', id: concern });
  const photo = say(jan, { t: 'attachment.create', walk, set }).mid;
  core.markStored(photo, 'full', true);
  expect(core.attachment(fatma, photo, 'read')?.id).toBe(photo);
  patch({ mayUsePhotos: false }, jan);
  expect(core.attachment(fatma, photo, 'read')).toBeUndefined();
  expect(core.isRemoved(photo)).toBe(true);
  expect(pull(fatma, 'concerns').find(({ id }) => id === photo)?.isDeleted).toBe(true);
});

test('a story without photos stays when its concern changes long after the no to photos', () => {
  const { say, fatma, concern, patch, pull, core } = atDoor({ mayUsePhotos: true });
  const about = { kind: 'concern', id: concern };
  const publish = () => {
    const agreed = { mayUse: true, mayPublish: true };
    const set = { about, sentence: 'Het is weer warm.', ...agreed };
    const e = say(fatma, { t: 'story.create', set }).mid;
    say(fatma, { t: 'story.patch', e, set: { isPublished: true }, base: { isPublished: e } });
    return () => pull(fatma, 'concerns').find(({ id }) => id === e)?.set.isPublished;
  };
  const isFirstShown = publish();
  patch({ mayUsePhotos: false });
  expect(isFirstShown(), 'it went with the no').toBe(false);
  const withdrawn = core.auditPage(null).lines.find(({ action }) => action === 'story.withdraw');
  expect(withdrawn?.actor).toBe('fatma');
  const isShown = publish();
  patch({ urgency: 'now' });
  expect(isShown()).toBe(true);
});

test('bad contact details are said to be so, and the rest stays', () => {
  const { patch } = atDoor();
  expect(patch({ phone: 'bel maar' })).toMatchObject({ s: 'held', why: 'phone_wrong' });
  expect(patch({ mail: 'fatma@' })).toMatchObject({ s: 'held', why: 'mail_wrong' });
  expect(patch({ phone: '06 12345678', mail: 'a@b.nl' }).s).toBe('ok');
});
