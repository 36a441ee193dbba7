import { describe, expect, it } from 'vitest';
import {
  closeConcern,
  concernWithAll,
  houseWithWalker,
  isTold,
  secrets,
  told,
} from '../../fixtures/concerns.ts';
import { DAY } from '../../fixtures/house.ts';
import { people } from '../../fixtures/people.ts';

describe('how long a concern is kept', () => {
  it('is two years after closing, or as its category says; an open one stays', () => {
    const test = houseWithWalker();
    const { concern } = concernWithAll(test, test.walker, test.walk);
    const open = concernWithAll(test, test.walker, test.walk);
    closeConcern(test, concern);
    test.setNow(Date.UTC(2026, 10, 23, 13, 0) + 729 * DAY);
    expect(test.core.runRetention()).toMatchObject({ concerns: 0, contacts: 1, photos: 1 });
    test.set({ keepConcernDays: { mould: 728, damp: 900 } });
    expect(test.core.countRetention({ photos: null, nicknames: null })).toMatchObject({
      concerns: 1,
      contacts: 0,
    });
    expect(test.core.runRetention()).toMatchObject({ concerns: 1 });
    expect(test.core.runRetention(), 'a second time finds nothing').toMatchObject({ concerns: 0 });
    const rows = test.pull(people.reviewer(), 'concerns');
    expect(rows.find(({ id }) => id === concern)?.set).toEqual({});
    expect(rows.find(({ id }) => id === open.concern)?.set).toMatchObject(told);
    expect(test.lines('concern.erase')).toMatchObject([{ actor: 'server', target: concern }]);
  });

  it('before that the way to reach the resident goes, everywhere it was written; what they told stays', () => {
    const test = houseWithWalker();
    const { concern } = concernWithAll(test, test.walker, test.walk);
    const edit = { t: 'concern.patch', e: concern, set: { phone: '06 87654321 ' }, base: {} };
    expect(test.say(people.reviewer(), edit).result.s).toBe('merged');
    const wrong = { ...edit, set: { mail: secrets.mail, mood: 'x' } };
    expect(test.say(people.reviewer(), wrong).result.s).toBe('held');
    closeConcern(test, concern);
    const start = Date.UTC(2026, 10, 23, 13, 0);
    test.setNow(start + 42 * DAY);
    expect(test.core.runRetention().contacts).toBe(0);
    test.setNow(start + 42 * DAY + 1);
    expect(test.core.countRetention({ photos: null, nicknames: null }).contacts).toBe(1);
    expect(test.core.runRetention()).toMatchObject({ contacts: 1, concerns: 0 });
    expect(test.everything()).not.toContain(secrets.mail);
    expect(test.everything()).not.toContain('06 87654321');
    const row = test.pull(people.reviewer(), 'concerns').find(({ id }) => id === concern);
    expect(row?.set).toMatchObject({
      words: secrets.words,
      phone: '',
      mail: '',
      receiptBy: 'none',
    });
    test.set({ keepContactDays: null });
    expect(test.core.runRetention().contacts).toBe(0);
  });

  it('its photos go when those of finds do, but for what is shown in public', () => {
    const test = houseWithWalker();
    const { concern, attachment, story } = concernWithAll(test, test.walker, test.walk);
    const desk = people.reviewer();
    const row = () => test.pull(desk, 'concerns').find(({ id }) => id === story);
    const patch = (set: Record<string, unknown>) => {
      const base = Object.fromEntries(
        Object.keys(set).map((name) => [name, row()?.from[name] ?? null]),
      );
      expect(test.say(desk, { t: 'story.patch', e: story, set, base }).result.s).toBe('ok');
    };
    patch({ after: attachment, mayUse: true, mayPublish: true });
    patch({ isPublished: true });
    closeConcern(test, concern);
    test.setNow(Date.UTC(2026, 10, 23, 13, 0) + 181 * DAY);
    expect(test.core.runRetention().photos).toBe(0);
    patch({ mayPublish: false });
    expect(test.core.runRetention().photos).toBe(1);
    expect(test.core.isRemoved(attachment)).toBe(true);
    expect(test.lines('story.publish')).toHaveLength(1);
    expect(test.lines('story.withdraw')).toHaveLength(1);
  });
});

describe('the audit log', () => {
  it('says who was handed concerns that they did not write down, once for each reading', () => {
    const test = houseWithWalker();
    const { concern } = concernWithAll(test, test.walker, test.walk);
    test.pull(test.walker, `door:${test.walk}`);
    test.pull(people.reviewer(), 'office');
    expect(test.lines('concern.read')).toEqual([]);
    const rows = test.pull(people.reviewer(), 'concerns');
    expect(test.lines('concern.read')).toMatchObject([
      { actor: 'fatma', target: concern, detail: { rows: 1 } },
    ]);
    test.pull(people.reviewer(), 'concerns', Math.max(...rows.map(({ seq }) => seq)));
    expect(test.lines('concern.read'), 'nothing new is no reading').toHaveLength(1);
    concernWithAll(test, test.walker, test.walk);
    test.pull(people.teamLead(), 'concerns');
    expect(test.lines('concern.read')[0]).toMatchObject({
      actor: 'lotte',
      target: null,
      detail: { rows: 2 },
    });
    expect(isTold(JSON.stringify(test.core.auditPage(null)))).toBe(false);
  });

  it('says who closed a concern, and who changed what is offered', () => {
    const test = houseWithWalker();
    const { concern } = concernWithAll(test, test.walker, test.walk);
    closeConcern(test, concern);
    expect(test.lines('concern.close')).toMatchObject([{ actor: 'fatma', target: concern }]);
    const set = { name: 'Tochtstrip', kind: 'quick', categories: ['draught'], until: '2027-01-01' };
    const { mid } = test.say(people.manager(), { t: 'offer.create', set });
    expect(test.lines('offer.change')).toMatchObject([{ actor: 'bram', target: mid }]);
  });
});

it('choosing between two versions shows no story in public without both agreements', () => {
  const test = houseWithWalker();
  const { story } = concernWithAll(test, test.walker, test.walk);
  const desk = people.reviewer();
  const row = () => test.pull(desk, 'concerns').find(({ id }) => id === story);
  const seen = (name: string) => ({ [name]: row()?.from[name] ?? null });
  const say = (
    t: string,
    e: string,
    set: Record<string, unknown>,
    base: Record<string, string | null>,
  ) => test.say(desk, { t, e, set, base }).result;
  say('story.patch', story, { mayUse: true }, seen('mayUse'));
  say('story.patch', story, { mayPublish: true }, seen('mayPublish'));
  expect(say('story.patch', story, { isPublished: true }, {}).s).toBe('merged');
  say('story.patch', story, { mayPublish: false }, seen('mayPublish'));
  const conflict = test.pull(desk, 'concerns').find(({ kind }) => kind === 'conflict');
  const set = { use: true, about: { kind: 'story', id: story } };
  expect(say('conflict.resolve', conflict?.id ?? '', set, seen('isPublished'))).toMatchObject({
    s: 'held',
    why: 'story_needs_consent',
  });
  expect(row()?.set.isPublished).toBe(false);
});
