import { describe, expect, it } from 'vitest';
import { given, planned } from '../../../fixtures/calendar.ts';
import { people } from '../../../fixtures/people.ts';
import { canaries } from '../../../fixtures/told-concern.ts';

type Planned = ReturnType<typeof planned>;
const link = (kind: 'member' | 'team', subject: string, id = 'link') => ({
  id,
  kind,
  subject,
  secretHash: `hash of ${id}`,
});
const visitsIn = ({ core }: Planned, id = 'link') => core.calendar.open(`hash of ${id}`)?.visits;

describe('a link to one’s own calendar', () => {
  it('has what is planned for them, from thirty days ago on', () => {
    const house = planned();
    house.core.calendar.make('samira', link('member', 'samira'));
    const plan = (plannedOn: string | null, who = given('samira')) =>
      house.plan({ about: house.about(), plannedOn, who });
    const [today, past, future] = [plan('2026-11-23'), plan('2026-10-24'), plan('2027-11-23')];
    plan('2026-10-23');
    plan(null);
    plan('2026-11-23', given('fatma'));
    const ids = visitsIn(house)?.map(({ id }) => id);
    expect(new Set(ids)).toEqual(new Set([today, past, future]));
  });

  it('keeps what is off, and says so; what went to somebody else is gone', () => {
    const house = planned();
    house.core.calendar.make('samira', link('member', 'samira'));
    const day = { plannedOn: '2026-12-01', who: given('samira') };
    const dropped = house.plan({ about: house.about(), ...day });
    const moved = house.plan({ about: house.about(), ...day });
    house.patch(dropped, { status: 'dropped' });
    house.patch(moved, { who: given('fatma') });
    expect(visitsIn(house)).toMatchObject([{ id: dropped, isOff: true }]);
  });

  it.each([
    ['the day', { plannedOn: '2026-12-02' }],
    ['the time', { at: '09:15' }],
    ['the status', { status: 'planned' }],
    ['the name of the owner', { owner: 'Samira B.' }],
  ])('has a higher number once %s changed', (_, change) => {
    const house = planned();
    house.core.calendar.make('samira', link('member', 'samira'));
    const id = house.plan({ about: house.about(), plannedOn: '2026-12-01', who: given('samira') });
    const before = visitsIn(house)?.[0]?.sequence ?? 0;
    house.patch(id, change);
    expect(visitsIn(house)?.[0]?.sequence).toBeGreaterThan(before);
  });

  it('is of nobody else', () => {
    const { core } = planned();
    expect(core.calendar.make('bram', link('member', 'samira'))).toBeNull();
    expect(core.calendar.make('stranger', link('member', 'stranger'))).toBeNull();
  });

  it('works no more once it is taken back, which only its maker can', () => {
    const house = planned();
    house.core.calendar.make('samira', link('member', 'samira'));
    expect(house.core.calendar.revoke('bram', 'link')).toBe(false);
    expect(visitsIn(house)).toEqual([]);
    expect(house.core.calendar.revoke('samira', 'link')).toBe(true);
    expect(visitsIn(house)).toBeUndefined();
    expect(house.core.calendar.of('samira').feeds).toEqual([]);
  });

  it('stops when its maker leaves, and stays so when they come back', () => {
    const house = planned();
    house.core.calendar.make('samira', link('member', 'samira'));
    house.leave('samira');
    expect(visitsIn(house)).toBeUndefined();
    house.core.putMember({ person: 'samira', name: 'samira', role: 'walker' });
    expect(visitsIn(house)).toBeUndefined();
  });

  it('is listed by name, and never with what opens it', () => {
    const { core } = planned();
    core.calendar.make('samira', link('member', 'samira'));
    const { feeds } = core.calendar.of('samira');
    expect(feeds).toMatchObject([{ id: 'link', kind: 'member', name: 'samira' }]);
    expect(JSON.stringify(feeds)).not.toContain('hash');
  });

  it('is one of twenty at most', () => {
    const { core } = planned();
    const made = Array.from({ length: 21 }, (_, n) =>
      core.calendar.make('samira', link('member', 'samira', `link ${n}`)),
    );
    expect(made.filter((one) => one !== null)).toHaveLength(20);
  });
});

describe('a link to the calendar of a team', () => {
  it('is for who is in it, and for who leads', () => {
    const house = planned();
    const green = house.team('Groen', ['samira']);
    const { calendar } = house.core;
    expect(calendar.make('samira', link('team', green, 'a'))).toMatchObject({ name: 'Groen' });
    expect(calendar.make('lotte', link('team', green, 'b'))).not.toBeNull();
    expect(calendar.make('fatma', link('team', green, 'c'))).toBeNull();
    expect(calendar.of('samira').teams).toEqual([{ id: green, name: 'Groen' }]);
    expect(calendar.of('fatma').teams).toEqual([]);
    const plan = {
      about: house.about(),
      plannedOn: '2026-12-01',
      who: { kind: 'team', id: green },
    };
    const id = house.plan(plan);
    expect(visitsIn(house, 'b')).toMatchObject([{ id }]);
  });

  it('stops for who leaves the team', () => {
    const house = planned();
    const green = house.team('Groen', ['samira']);
    house.core.calendar.make('samira', link('team', green));
    house.patch(green, { people: ['fatma'] }, 'team', people.manager());
    expect(visitsIn(house)).toBeUndefined();
  });
});

describe('one visit', () => {
  it('is given to the office and to who goes, and to nobody else', () => {
    const house = planned();
    const green = house.team('Groen', ['samira']);
    const day = { plannedOn: '2026-12-01' };
    const hers = house.plan({ about: house.about(), ...day, who: given('samira') });
    const ofTeam = house.plan({ about: house.about(), ...day, who: { kind: 'team', id: green } });
    const others = house.plan({ about: house.about(), ...day, who: given('fatma') });
    const { visit } = house.core.calendar;
    expect(visit('samira', hers)).toMatchObject({ neighbourhood: 'Rozenbuurt', finds: 1 });
    expect(visit('samira', ofTeam)).not.toBeNull();
    expect(visit('samira', others)).toBeNull();
    expect(visit('fatma', hers)).not.toBeNull();
    expect(visit('stranger', hers)).toBeNull();
  });

  it('shows its task when it is about the street, and never what was told at home', () => {
    const house = planned();
    const day = { plannedOn: '2026-12-01', who: given('samira') };
    const street = house.plan({ about: house.about(), ...day, task: 'Bank verven' });
    const about = { kind: 'concern', id: house.concern() };
    const door = house.plan({ about, ...day, task: canaries.task });
    const { visit } = house.core.calendar;
    expect(visit('lotte', street)?.task).toBe('Bank verven');
    expect(visit('lotte', door)).toMatchObject({ task: null, neighbourhood: 'Rozenbuurt' });
  });

  it('without a day is no file', () => {
    const house = planned();
    const id = house.plan({ about: house.about(), who: given('samira') });
    expect(house.core.calendar.visit('lotte', id)).toBeNull();
  });
});
