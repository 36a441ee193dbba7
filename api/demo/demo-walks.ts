import { addressesOf } from '../../schema/demo/neighbourhood.ts';
import { seeded } from '../../schema/demo/seeded.ts';
import { hashOf, newMid } from '../../schema/ids.ts';
import type { Draft } from '../../schema/mutations/mutation.ts';
import { categories } from '../../schema/vocabulary/categories.ts';
import { DEMO_CODE, demoPeople } from './demo-people.ts';
import { homeWords, streetNotes, tasks } from './demo-texts.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Mids carry a time; a fixed one keeps them the same in every demo, while the dates people see follow the day. */
const MID_BASE = Date.UTC(2026, 0, 5);

/** A mutation still without its place in a lane. `by` is the demo person whose lane it goes through. */
export type DemoMutation = Draft & { by: string; mid: string; e: string; at: number };

/** Three walks of some thirty finds, what the office made of them, and who is on the staff. Deterministic but for `todayMs`. */
export async function demoMutations(todayMs: number): Promise<DemoMutation[]> {
  const next = seeded(11);
  let made = 0;
  const mid = () => newMid(MID_BASE + made++, (bytes) => bytes.map(() => Math.floor(next() * 256)));
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const muts: DemoMutation[] = [];
  const create = (
    by: string,
    t: string,
    at: number,
    set: Draft['set'],
    walk: string | null = null,
  ): string => {
    const id = mid();
    muts.push({ by, mid: id, e: id, t, at, set, walk, base: {} });
    return id;
  };
  const patch = (
    by: string,
    t: string,
    e: string,
    at: number,
    set: Draft['set'],
    base: Record<string, string>,
  ): string => {
    const id = mid();
    muts.push({ by, mid: id, e, t, at, set, base });
    return id;
  };
  for (const { name, role } of demoPeople)
    if (role !== 'guest') create('bram', 'member.create', todayMs, { name, role });

  const walks = [
    {
      leader: 'jan',
      name: 'Rozenbuurt, najaarsronde',
      startedAt: todayMs - 19 * DAY,
      code: 'R0ZEN3',
      age: 19,
    },
    {
      leader: 'sam',
      name: 'Rozenbuurt met school De Wilg',
      startedAt: todayMs - 6 * DAY,
      code: 'R0ZEN2',
      age: 6,
    },
    {
      leader: 'samira',
      name: 'Rozenbuurt vandaag',
      startedAt: todayMs - HOUR,
      code: DEMO_CODE,
      age: 0,
    },
  ];
  for (const [index, { leader, name, startedAt, code, age }] of walks.entries()) {
    const endsAt = age === 0 ? todayMs + 12 * HOUR : startedAt + 3 * HOUR;
    const walk = mid();
    muts.push({
      by: leader,
      mid: walk,
      e: walk,
      t: 'walk.create',
      at: startedAt,
      walk,
      base: {},
      set: { name, startedAt, endsAt, code, secretHash: await hashOf(`demo-walk-${index}-secret`) },
    });
    create(
      leader,
      'participant.create',
      startedAt,
      { nickname: demoPeople.find((one) => one.id === leader)?.name ?? leader, role: 'leader' },
      walk,
    );
    for (let found = 0; found < 30; found++) {
      const isHome = found % 4 === 3;
      const category = pick(categories.filter((one) => (one.about === 'home') === isHome)).id;
      const door = pick(addressesOf());
      const at = startedAt + found * 90_000;
      // Outdoors means in front of the door, not on the doorstep.
      const position = {
        lat: door.lat + (isHome ? 0 : (next() - 0.5) * 0.00012),
        lng: door.lng + (isHome ? 0 : (next() - 0.5) * 0.00018),
        accuracy: 4 + Math.floor(next() * 9),
        how: 'gps',
      };
      const kind = isHome ? 'concern' : 'observation';
      const own = isHome
        ? {
            words: pick(homeWords[category] ?? ['']),
            urgency: pick(['can-wait', 'annoying', 'now']),
          }
        : { judgement: category === 'lovely' ? 'good' : pick(['fair', 'bad', null]) };
      const find = create(leader, `${kind}.create`, at, { category, position, ...own }, walk);
      if (!isHome && next() < 0.7)
        create(
          leader,
          'note.create',
          at + 20_000,
          { about: { kind, id: find }, text: pick(streetNotes[category] ?? ['']) },
          walk,
        );
      const isRead = age > 10 ? true : age > 0 && next() < 0.55;
      if (!isRead) continue;
      const seen = patch(
        'fatma',
        `${kind}.patch`,
        find,
        at + DAY,
        { status: 'seen' },
        { status: find },
      );
      if (next() < 0.25)
        patch('fatma', `${kind}.patch`, find, at + DAY, { status: 'not_ours' }, { status: seen });
      else if (next() < 0.7) {
        const planned = patch(
          'lotte',
          `${kind}.patch`,
          find,
          at + 2 * DAY,
          { status: 'planned' },
          { status: seen },
        );
        const day = (days: number) => new Date(todayMs + days * DAY).toISOString().slice(0, 10);
        const ahead = age > 10 ? -8 + Math.floor(next() * 10) : 1 + Math.floor(next() * 9);
        const plan = create('lotte', 'follow_up.create', at + 2 * DAY, {
          about: { kind, id: find },
          task: tasks[category] ?? 'Langsgaan',
          owner: pick(['Sam', 'Jan', 'Samira']),
          plannedOn: day(ahead),
          dueOn: day(ahead + 7),
          status: 'planned',
        });
        const steps = ahead >= 0 ? [] : next() < 0.7 ? ['doing', 'done'] : ['doing'];
        let [onFind, onPlan] = [planned, plan];
        for (const [step, status] of steps.entries()) {
          const when = todayMs - (4 - step) * DAY;
          onFind = patch('lotte', `${kind}.patch`, find, when, { status }, { status: onFind });
          onPlan = patch('lotte', 'follow_up.patch', plan, when, { status }, { status: onPlan });
        }
        if (steps.length === 1 && next() < 0.6)
          patch(
            'lotte',
            'follow_up.patch',
            plan,
            todayMs - DAY,
            { status: 'waiting' },
            { status: onPlan },
          );
      }
    }
  }
  return muts;
}
