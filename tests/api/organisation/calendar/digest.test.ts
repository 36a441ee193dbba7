import { describe, expect, it } from 'vitest';
import { lastSeven, nextSeven } from '../../../../api/organisation/calendar/digest-time.ts';
import { given, ORIGIN, planned } from '../../../fixtures/calendar.ts';
import { DAY, HOUR } from '../../../fixtures/house.ts';
import { people } from '../../../fixtures/people.ts';
import { canaries } from '../../../fixtures/told-concern.ts';

/** Seven in the morning, in winter: the day after the clock of the tests, and Fridays and Mondays. */
const TUESDAY = Date.UTC(2026, 10, 24, 6);
const FRIDAY = Date.UTC(2026, 10, 27, 6);
const MONDAY = Date.UTC(2026, 10, 30, 6);

const overviews = ({ sent }: ReturnType<typeof planned>) =>
  sent.filter(({ subject }) => subject.startsWith('Jouw dag'));

describe('seven in the morning', () => {
  it.each([
    ['later that day', Date.UTC(2026, 10, 24, 3), TUESDAY],
    ['at seven, the day after', TUESDAY, TUESDAY + DAY],
    ['after Friday, on Monday', FRIDAY, MONDAY],
    ['on a Sunday, on Monday', Date.UTC(2026, 10, 29, 12), MONDAY],
    ['in summer, an hour earlier', Date.UTC(2027, 6, 1, 3), Date.UTC(2027, 6, 1, 5)],
    ['after the night the clock went', Date.UTC(2027, 2, 26, 6), Date.UTC(2027, 2, 29, 5)],
  ])('comes %s', (_, now, next) => {
    expect(nextSeven(now)).toBe(next);
  });

  it.each([
    ['the day before', TUESDAY, Date.UTC(2026, 10, 23, 6)],
    ['on Monday, that of Friday', MONDAY, FRIDAY],
  ])('was %s', (_, now, last) => {
    expect(lastSeven(now)).toBe(last);
  });
});

describe('the overview of the day', () => {
  it('says what is planned, promised, late and new, and where to see it', async () => {
    const house = planned();
    const who = given('samira');
    house.plan({ about: house.about(), plannedOn: '2026-11-24', at: '14:00', who });
    house.plan({ about: house.about(), plannedOn: '2026-11-24', at: '09:30', who });
    house.plan({ about: house.about(), dueOn: '2026-11-24', who });
    house.plan({ about: house.about(), plannedOn: '2026-11-16', dueOn: '2026-11-20', who });
    await house.run(TUESDAY);
    const [letter, ...more] = overviews(house);
    expect(more).toEqual([]);
    expect(letter).toMatchObject({
      to: 'samira@rozenbuurt.example',
      subject: 'Jouw dag in Loopmee: dinsdag 24 november',
    });
    const lines = letter?.text.split('\n').filter((line) => line.startsWith('- '));
    expect(lines).toEqual([
      '- Om 09:30: Opvolging – Rozenbuurt',
      '- Om 14:00: Opvolging – Rozenbuurt',
      '- 1 ding is voor vandaag beloofd',
      '- 1 ding is over de dag heen',
      '- 4 dingen kwamen er voor jou of je team bij',
    ]);
    expect(letter?.text).toContain(`${ORIGIN}/vandaag`);
  });

  it('also of what a team was given, to each who is in it', async () => {
    const house = planned();
    const green = house.team('Groen', ['samira', 'fatma']);
    const who = { kind: 'team', id: green };
    house.plan({ about: house.about(), plannedOn: '2026-11-24', who });
    const find = house.find();
    const assignee = { kind: 'team', id: green };
    const patch = { e: find, base: { assignee: find } };
    house.push(people.reviewer(), 'observation.patch', { assignee }, patch);
    const concern = { kind: 'concern', id: house.concern() };
    const promise = { about: concern, dueOn: '2026-11-24', team: green };
    house.push(people.manager(), 'promise.create', promise);
    await house.run(TUESDAY);
    expect(overviews(house).map(({ to }) => to)).toEqual([
      'fatma@rozenbuurt.example',
      'samira@rozenbuurt.example',
    ]);
    const [letter] = overviews(house);
    expect(letter?.text).toContain('- Vandaag: Opvolging – Rozenbuurt');
    expect(letter?.text).toContain('1 ding is voor vandaag beloofd');
    expect(letter?.text).toContain('2 dingen kwamen er voor jou of je team bij');
  });

  it('says in its own words what a walk promised by a team, until it is kept', async () => {
    const house = planned();
    const team = house.team('Groen', ['samira']);
    const about = { kind: 'walk', id: house.walk };
    const promise = (what: string, dueOn: string, place: number) =>
      house.push(people.manager(), 'promise.create', { about, what, dueOn, team, place });
    promise('De lantaarn brandt', '2026-11-24', 1);
    promise('Een bank terug', '2026-11-25', 2);
    const kept = promise('Het gras gemaaid', '2026-11-24', 3);
    house.patch(kept, { isKept: true }, 'promise');
    await house.run(TUESDAY);
    const [letter] = overviews(house);
    expect(letter?.to).toBe('samira@rozenbuurt.example');
    expect(letter?.text.match(/^- .*\n.*/gm)).toEqual([
      `- Op een wandeling beloofd voor vandaag, door team Groen: De lantaarn brandt\n  ${ORIGIN}/wandelingen/${house.walk}`,
    ]);
  });

  it('goes to nobody who has nothing to hear, wants none, or left', async () => {
    const house = planned();
    for (const who of ['samira', 'fatma'])
      house.plan({ about: house.about(), plannedOn: '2026-11-24', who: given(who) });
    house.core.calendar.setMail('samira', 'digest', false);
    house.leave('fatma');
    await house.run(TUESDAY);
    expect(overviews(house)).toEqual([]);
  });

  it('is not of what is done, dropped or of another day', async () => {
    const house = planned();
    const who = given('samira');
    const dropped = house.plan({ about: house.about(), plannedOn: '2026-11-24', who });
    house.patch(dropped, { status: 'dropped' });
    house.plan({ about: house.about(), plannedOn: '2026-11-25', who });
    await house.run(TUESDAY);
    const [letter] = overviews(house);
    expect(letter?.text.match(/^- .*/gm)).toEqual(['- 1 ding kwam er voor jou of je team bij']);
  });

  it('comes every working day, each time of what is new', async () => {
    const house = planned();
    house.plan({ about: house.about(), plannedOn: '2026-11-30', who: given('samira') });
    for (let at = TUESDAY; at <= MONDAY; at += DAY / 4) await house.run(at);
    expect(overviews(house).map(({ subject }) => subject.split(': ')[1])).toEqual([
      'dinsdag 24 november',
      'maandag 30 november',
    ]);
    expect(overviews(house)[1]?.text).not.toContain('kwam er');
  });

  it('tried again, reaches who had none, and nobody twice', async () => {
    const house = planned();
    for (const who of ['samira', 'fatma'])
      house.plan({ about: house.about(), plannedOn: '2026-11-24', who: given(who) });
    house.breakMail('samira');
    await house.run(TUESDAY);
    expect(overviews(house).map(({ to }) => to)).toEqual(['fatma@rozenbuurt.example']);
    house.breakMail();
    await house.run(TUESDAY + HOUR);
    await house.run(TUESDAY + 2 * HOUR);
    expect(overviews(house).map(({ to }) => to)).toEqual([
      'fatma@rozenbuurt.example',
      'samira@rozenbuurt.example',
    ]);
  });

  it('that comes too late for the morning does not come, and the next one does', async () => {
    const house = planned();
    house.plan({ about: house.about(), plannedOn: '2026-11-25', who: given('samira') });
    await house.run(TUESDAY + 6 * HOUR);
    expect(overviews(house)).toEqual([]);
    await house.run(TUESDAY + DAY);
    expect(overviews(house)).toHaveLength(1);
  });

  it('holds no word of a resident', async () => {
    const house = planned();
    const about = { kind: 'concern', id: house.concern() };
    const task = `${canaries.task}, ${canaries.address}`;
    house.plan({ about, task, plannedOn: '2026-11-24', who: given('samira') });
    await house.run(TUESDAY);
    const [letter] = overviews(house);
    expect(letter?.text).toContain('Opvolging – Rozenbuurt');
    for (const canary of [...Object.values(canaries), 'mould', about.id])
      expect(`${letter?.subject}${letter?.text}`).not.toContain(canary);
  });
});
