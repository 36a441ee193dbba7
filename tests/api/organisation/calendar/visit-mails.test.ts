import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { given, MINUTE, ORIGIN, planned } from '../../../fixtures/calendar.ts';
import { people } from '../../../fixtures/people.ts';
import { canaries } from '../../../fixtures/told-concern.ts';

/** What an agenda makes of the file in a letter. */
function inAgenda(ics: string | undefined) {
  const calendar = new ICAL.Component(ICAL.parse(ics ?? ''));
  const component = calendar.getFirstSubcomponent('vevent');
  if (!component) throw new Error('No event in it');
  const event = new ICAL.Event(component);
  return {
    method: calendar.getFirstPropertyValue('method'),
    status: component.getFirstPropertyValue('status'),
    uid: event.uid,
    sequence: event.sequence,
    start: event.startDate.toString(),
    summary: event.summary,
    to: event.attendees[0]?.getFirstValue(),
  };
}
type Planned = ReturnType<typeof planned>;
const agendas = ({ sent }: Planned) => sent.map(({ calendar }) => inAgenda(calendar?.ics));
const tuesday = { plannedOn: '2026-12-01', at: '10:00', who: given('samira') };

describe('a visit that is given to somebody', () => {
  it('reaches them as an invitation, two minutes later', async () => {
    const house = planned();
    const id = house.plan({ about: house.about(), ...tuesday });
    await house.run(house.later(MINUTE));
    expect(house.sent).toEqual([]);
    await house.run(house.later(3 * MINUTE));
    expect(house.sent).toMatchObject([
      {
        to: 'samira@rozenbuurt.example',
        subject: 'Opvolging – Rozenbuurt, dinsdag 1 december om 10:00',
      },
    ]);
    expect(house.sent[0]?.text).toContain(`${ORIGIN}/plan?kaart=${id}`);
    expect(agendas(house)).toMatchObject([
      {
        method: 'REQUEST',
        status: 'CONFIRMED',
        uid: `${id}@loopmee`,
        start: '2026-12-01T10:00:00',
        to: 'mailto:samira@rozenbuurt.example',
      },
    ]);
  });

  it('dragged ten times is one letter, of where it ended', async () => {
    const house = planned();
    const id = house.plan({ about: house.about(), ...tuesday });
    for (let day = 2; day <= 11; day++) {
      house.setNow(house.later(day * 10_000));
      house.patch(id, { plannedOn: `2026-12-${`${day}`.padStart(2, '0')}` });
    }
    await house.run(house.later(3 * MINUTE));
    expect(house.sent, 'two minutes after the last').toEqual([]);
    await house.run(house.later(5 * MINUTE));
    await house.run(house.later(60 * MINUTE));
    expect(agendas(house)).toMatchObject([{ start: '2026-12-11T10:00:00' }]);
  });

  it('changed, is a new invitation to the same event, with a higher number', async () => {
    const house = planned();
    const id = house.plan({ about: house.about(), ...tuesday });
    await house.run(house.later(3 * MINUTE));
    house.patch(id, { at: '14:30' });
    await house.run(house.later(6 * MINUTE));
    const [first, second] = agendas(house);
    expect(second).toMatchObject({
      method: 'REQUEST',
      uid: first?.uid,
      start: '2026-12-01T14:30:00',
    });
    expect(second?.sequence).toBeGreaterThan(first?.sequence ?? 0);
  });

  it('is mailed no more for what no agenda shows', async () => {
    const house = planned();
    const id = house.plan({ about: house.about(), ...tuesday });
    await house.run(house.later(3 * MINUTE));
    house.patch(id, { rank: 3 });
    house.patch(id, { at: '11:00' });
    house.patch(id, { at: '10:00' });
    house.patch(id, { status: 'planned' });
    await house.run(house.later(6 * MINUTE));
    expect(house.sent).toHaveLength(1);
  });

  it.each([
    ['dropped', { status: 'dropped' }],
    ['unplanned', { plannedOn: null }],
    ['given to a team', { who: { kind: 'team', id: 'x' } }],
  ])('and then %s, is called off', async (_, change) => {
    const house = planned();
    const id = house.plan({ about: house.about(), ...tuesday });
    await house.run(house.later(3 * MINUTE));
    house.patch(id, change);
    await house.run(house.later(6 * MINUTE));
    await house.run(house.later(60 * MINUTE));
    const [first, second] = agendas(house);
    expect(agendas(house)).toHaveLength(2);
    expect(second).toMatchObject({ method: 'CANCEL', status: 'CANCELLED', uid: first?.uid });
    expect(second?.sequence).toBeGreaterThan(first?.sequence ?? 0);
    expect(house.sent[1]).toMatchObject({ to: 'samira@rozenbuurt.example' });
    expect(house.sent[1]?.subject).toContain('Gaat niet door');
  });

  it('and then given to somebody else, leaves one agenda and comes into the other', async () => {
    const house = planned();
    const id = house.plan({ about: house.about(), ...tuesday });
    await house.run(house.later(3 * MINUTE));
    house.patch(id, { who: given('fatma'), owner: 'Fatma' });
    await house.run(house.later(6 * MINUTE));
    expect(agendas(house).slice(1)).toMatchObject([
      { method: 'CANCEL', to: 'mailto:samira@rozenbuurt.example' },
      { method: 'REQUEST', to: 'mailto:fatma@rozenbuurt.example' },
    ]);
  });

  it('and whose concern is erased, is called off at once', async () => {
    const house = planned();
    const concern = house.concern();
    house.plan({ about: { kind: 'concern', id: concern }, ...tuesday });
    await house.run(house.later(3 * MINUTE));
    house.core.erase(concern, 'lotte');
    await house.run(house.later(3 * MINUTE));
    expect(agendas(house).map(({ method }) => method)).toEqual(['REQUEST', 'CANCEL']);
    expect(house.storage.sql.exec('SELECT * FROM calendar_mail').toArray()).toEqual([]);
  });

  it('is also mailed to who planned it for themselves', async () => {
    const house = planned();
    house.plan({ about: house.about(), ...tuesday, who: given('lotte') });
    await house.run(house.later(3 * MINUTE));
    expect(house.sent).toMatchObject([{ to: 'lotte@rozenbuurt.example' }]);
  });
});

describe('a letter that does not go', () => {
  it('is tried again, and nobody gets the other one twice', async () => {
    const house = planned();
    const id = house.plan({ about: house.about(), ...tuesday });
    await house.run(house.later(3 * MINUTE));
    house.breakMail('fatma');
    house.patch(id, { who: given('fatma') });
    await house.run(house.later(6 * MINUTE));
    expect(agendas(house).map(({ method }) => method)).toEqual(['REQUEST', 'CANCEL']);
    house.breakMail();
    await house.run(house.later(60 * MINUTE));
    await house.run(house.later(120 * MINUTE));
    expect(agendas(house).map(({ method }) => method)).toEqual(['REQUEST', 'CANCEL', 'REQUEST']);
  });
});

describe('no letter goes', () => {
  it('about a day that is over', async () => {
    const house = planned();
    house.plan({ about: house.about(), ...tuesday, plannedOn: '2026-11-20' });
    await house.run(house.later(3 * MINUTE));
    expect(house.sent).toEqual([]);
  });

  it('to who left, before or after', async () => {
    const house = planned();
    const id = house.plan({ about: house.about(), ...tuesday });
    await house.run(house.later(3 * MINUTE));
    house.leave('samira');
    house.patch(id, { at: '12:00' });
    await house.run(house.later(6 * MINUTE));
    expect(house.sent).toHaveLength(1);
  });

  it('to who wants none, until they do again', async () => {
    const house = planned();
    house.core.calendar.setMail('samira', 'visits', false);
    const id = house.plan({ about: house.about(), ...tuesday });
    await house.run(house.later(3 * MINUTE));
    expect(house.sent).toEqual([]);
    house.core.calendar.setMail('samira', 'visits', true);
    house.patch(id, { at: '12:00' });
    await house.run(house.later(6 * MINUTE));
    expect(agendas(house)).toMatchObject([{ start: '2026-12-01T12:00:00' }]);
  });

  it('about what was done on its day', async () => {
    const house = planned();
    const find = house.find();
    const id = house.plan({
      about: { kind: 'observation', id: find },
      ...tuesday,
      plannedOn: '2026-11-23',
    });
    await house.run(house.later(3 * MINUTE));
    const said = { about: { kind: 'observation', id: find }, how: 'app', on: '2026-11-23' };
    const answer = house.push(people.reviewer(), 'answer.create', { ...said, text: 'Gedaan.' });
    house.patch(id, { said: { [find]: answer }, status: 'done' });
    await house.run(house.later(6 * MINUTE));
    expect(house.sent).toHaveLength(1);
  });
});

it('a letter about what was told at home says where and how many, and nothing else', async () => {
  const house = planned();
  const [one, other] = [house.concern(), house.find()];
  house.plan({
    about: { kind: 'concern', id: one },
    also: [{ kind: 'observation', id: other }],
    task: `${canaries.task}: schimmel bij ${canaries.address}`,
    ...tuesday,
  });
  await house.run(house.later(3 * MINUTE));
  const [letter] = house.sent;
  expect(letter?.subject).toContain('Opvolging – Rozenbuurt (2)');
  const unfolded = letter?.calendar?.ics.replaceAll('\r\n ', '');
  const whole = `${letter?.subject}${letter?.text}${unfolded}`;
  for (const canary of [...Object.values(canaries), 'schimmel', 'mould', one])
    expect(whole).not.toContain(canary);
});
