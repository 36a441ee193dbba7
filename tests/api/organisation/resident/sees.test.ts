import { describe, expect, it } from 'vitest';
import { here, NOW } from '../../../fixtures/core.ts';
import { DAY } from '../../../fixtures/house.ts';
import { people } from '../../../fixtures/people.ts';
import { canaries, freshCode } from '../../../fixtures/told-concern.ts';
import { toldCore } from '../../../fixtures/told-core.ts';

describe('with the code of their receipt a resident', () => {
  it('reads what they said, word for word, and when', () => {
    const words = '  “Nat” & koud <b>\nelke dag.  ';
    const { sees } = toldCore({ words, language: 'tr' });
    expect(sees()).toMatchObject({
      house: { name: 'Rozenbuurt Wonen' },
      language: 'tr',
      said: { words: words.trim(), category: 'mould', on: '2026-11-23' },
      deeds: [],
      isClosed: false,
      asksErasureOn: null,
      keep: { concernDays: 730, contactDays: 42 },
    });
  });

  it('reads what was done and what is planned, in the order of days', () => {
    const { sees, create, patch, about, setNow, say } = toldCore();
    const team = say(people.manager(), {
      t: 'team.create',
      set: { name: 'Onderhoud', people: [] },
    }).mid;
    patch({ status: 'seen' });
    setNow(NOW + DAY);
    patch({ status: 'planned' });
    create('follow_up', {
      about,
      task: canaries.task,
      owner: canaries.owner,
      status: 'planned',
      plannedOn: '2026-12-04',
    });
    create('follow_up', { about, task: canaries.task, owner: canaries.owner });
    create('answer', { about, how: 'visit', on: '2026-11-26', text: 'Er komt een rooster.', team });
    const kept = create('promise', { about, what: 'Iemand belt.', dueOn: '2026-11-25', team });
    create('promise', { about, what: 'Een rooster.', dueOn: '2026-12-10', team });
    setNow(NOW + 2 * DAY);
    patch({ isKept: true }, 'promise', kept);
    expect(sees()?.deeds).toEqual([
      { on: '2026-11-23', what: 'step', to: 'seen' },
      { on: '2026-11-24', what: 'step', to: 'planned' },
      { on: '2026-11-25', what: 'kept', text: 'Iemand belt.', team: 'Onderhoud' },
      {
        on: '2026-11-26',
        what: 'answer',
        how: 'visit',
        text: 'Er komt een rooster.',
        team: 'Onderhoud',
      },
      { on: '2026-12-04', what: 'appointment' },
    ]);
    expect(sees()?.promises).toEqual([
      { what: 'Een rooster.', dueOn: '2026-12-10', team: 'Onderhoud', isLate: false },
    ]);
  });

  it('reads of a visit that is for the neighbours too, whoever of them it was planned for first', () => {
    const { sees, create, about, patch } = toldCore();
    const neighbour = create('concern', { category: 'draught', position: here });
    const visit = create('follow_up', {
      about: { kind: 'concern', id: neighbour },
      also: [about],
      task: canaries.task,
      owner: canaries.owner,
      status: 'planned',
      plannedOn: '2026-12-04',
    });
    expect(sees()?.deeds).toEqual([{ on: '2026-12-04', what: 'appointment' }]);
    patch({ status: 'dropped' }, 'follow_up', visit);
    expect(sees()?.deeds).toEqual([]);
  });

  it('reads only where it ended when the office went there in one moment', () => {
    const { sees, close } = toldCore();
    close();
    const steps = sees()?.deeds.filter(({ what }) => what === 'step');
    expect(steps).toEqual([{ on: '2026-11-23', what: 'step', to: 'done' }]);
  });

  it('is told that a promise is late, until it is kept or the concern is closed', () => {
    const { sees, create, about, setNow, close } = toldCore();
    create('promise', { about, what: 'Iemand belt.', dueOn: '2026-11-24' });
    const late = () => sees()?.promises.map(({ isLate }) => isLate);
    setNow(NOW + DAY);
    expect(late(), 'on the day itself it is not').toEqual([false]);
    setNow(NOW + 2 * DAY);
    expect(late()).toEqual([true]);
    close();
    expect(late()).toEqual([]);
  });

  it('has had what "we let you know" promised once there is an answer', () => {
    const { sees, create, about } = toldCore();
    create('promise', { about, dueOn: '2026-11-24' });
    expect(sees()?.promises).toMatchObject([{ what: '', dueOn: '2026-11-24' }]);
    create('answer', { about, how: 'page', on: '2026-11-23', text: 'Wij komen kijken.' });
    expect(sees()?.promises).toEqual([]);
  });

  it('reads under which number it was passed on, once it was', () => {
    const { sees, patch, close } = toldCore();
    patch({ report: { as: 'asked', number: '', on: null } });
    const reports = () => sees()?.deeds.filter(({ what }) => what === 'report');
    expect(reports()).toEqual([]);
    close();
    expect(reports()).toEqual([{ on: '2026-11-25', what: 'report', number: 'M-1' }]);
  });

  it('keeps what they chose, also when it is offered no more', () => {
    const { sees, say, patch } = toldCore();
    const offer = say(people.manager(), {
      t: 'offer.create',
      set: {
        name: 'Tochtstrips',
        text: 'Gratis.',
        kind: 'quick',
        categories: ['mould'],
        until: '2026-01-01',
      },
    }).mid;
    patch({ offers: ['visit', offer] });
    expect(sees()?.chosen).toEqual([null, { name: 'Tochtstrips', text: 'Gratis.' }]);
  });

  it('never reads who, where or what the office wrote for itself', () => {
    const { sees, create, about, story, close } = toldCore({ phone: canaries.phone });
    create('follow_up', {
      about,
      task: canaries.task,
      owner: canaries.owner,
      status: 'planned',
      plannedOn: '2026-12-04',
    });
    create('note', { about, text: canaries.note });
    close();
    story();
    const text = JSON.stringify(sees());
    for (const canary of Object.values(canaries)) expect(text).not.toContain(canary);
    expect(text).not.toMatch(/bedroom|52\.084|samira|fatma|bram|"by"|"id"/);
    expect(sees()).toMatchObject({ hasPhone: true, hasStory: true, isClosed: true });
  });
});

it('a code that nobody has, or whose concern was removed, shows nothing', () => {
  const { core, code, concern, row, say } = toldCore();
  expect(core.resident.sees(freshCode())).toBeUndefined();
  const base = { isDeleted: row().from.isDeleted ?? null };
  say(people.manager(), { t: 'concern.delete', e: concern, set: {}, base });
  expect(core.resident.sees(code)).toBeUndefined();
  expect(core.resident.act(code, { act: 'solved' })).toBeUndefined();
});

it('a day is a day in the Netherlands, also at night', () => {
  const { sees, patch, setNow } = toldCore();
  setNow(Date.parse('2026-11-24T23:30:00Z'));
  patch({ status: 'seen' });
  expect(sees()).toMatchObject({ today: '2026-11-25', deeds: [{ on: '2026-11-25' }] });
});
