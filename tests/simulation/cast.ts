import type { StaffRole } from '../../schema/actor.ts';
import { newMid } from '../../schema/ids.ts';
import type { Join } from '../../schema/protocol.ts';
import type { Lane, Work } from '../../web/store/capture-store.ts';
import { newLane } from '../../web/sync/new-lane.ts';
import { workOf } from '../../web/sync/work-of.ts';
import { emptyDisk, memoryCapture } from './memory-capture.ts';
import { Phone, type Surroundings } from './phone.ts';
import type { Server } from './server.ts';

const HOUR_MS = 3_600_000;
/** The codes of the walks: two of one organisation, one of another. */
const codes = { first: 'WAND7K', second: 'STR4AT', elsewhere: 'BV77RT' };

type Member = { person: string; role: StaffRole };
const staff: readonly Member[] = [
  { person: 'noor', role: 'reviewer' },
  { person: 'lotte', role: 'team-lead' },
  { person: 'sanne', role: 'walker' },
  { person: 'bram', role: 'companion' },
];

type Start = { around: Surroundings; nowMs: number };
type Begun = { lane: Lane; work: Work[] };

/** Both organisations begin, with the people who work there. */
export function found(servers: readonly Server[]): void {
  for (const server of servers) {
    server.core.found(server.slug);
    for (const { person, role } of staff) {
      server.people.set(person, role);
      server.core.putMember({ person, name: person, role });
    }
  }
}

/** Who is out today: each on a phone of its own, and one in two organisations at once. */
export async function castOf(start: Start): Promise<Phone[]> {
  const first = startsWalk(start, 'demo', codes.first);
  const elsewhere = startsWalk(start, 'other', codes.elsewhere);
  const phones = [
    await phoneOf(start, 'leader', null, [first]),
    await phoneOf(start, 'guest', null, [joins(start, codes.first), elsewhere]),
    await phoneOf(start, 'walker', 'sanne', [joins(start, codes.first, 'sanne')]),
    await phoneOf(start, 'child', null, [joins(start, codes.first, null, 'child')]),
    await phoneOf(start, 'desk', 'noor', [atDesk(start, 'noor')]),
  ];
  const { chance } = start.around;
  if (chance.happens(0.4))
    phones.push(
      await phoneOf(start, 'companion', 'bram', [startsWalk(start, 'demo', codes.second, 'bram')]),
    );
  if (chance.happens(0.4))
    phones.push(await phoneOf(start, 'lead', 'lotte', [atDesk(start, 'lotte')]));
  const old = chance.happens(0.5) ? chance.pick(phones.slice(0, 3)) : undefined;
  if (old) await makeOld(old);
  return phones;
}

/** Comes in again after everything on the phone was wiped. */
export async function comeBack(phone: Phone, nowMs: number): Promise<void> {
  const start = { around: phone.around, nowMs };
  const { person } = phone;
  const begun =
    phone.name === 'desk' || phone.name === 'lead'
      ? atDesk(start, person ?? '')
      : joins(start, codes.first, person, phone.name === 'child' ? 'child' : undefined);
  await addTo(phone, begun);
}

async function phoneOf(
  { around }: Start,
  name: string,
  person: string | null,
  begun: readonly Begun[],
): Promise<Phone> {
  const phone = new Phone(around, emptyDisk());
  phone.name = name;
  phone.cookie = { browser: name, person };
  phone.person = person;
  for (const one of begun) await addTo(phone, one);
  return phone;
}

async function addTo(phone: Phone, { lane, work }: Begun): Promise<void> {
  await memoryCapture(phone.capture).add(lane, work);
  phone.say(work, lane);
}

/** The phone has the app of a year ago: it wrote less down of its lanes. */
async function makeOld(phone: Phone): Promise<void> {
  phone.isOld = true;
  for (const lane of await phone.store.lanes()) {
    const { forPerson: _, heardAt: __, ...then } = lane;
    phone.capture.lanes.set(lane.id, then);
  }
}

const madeBy = ({ around, nowMs }: Start) => ({ nowMs, random: around.chance.bytes });

function atDesk(start: Start, person: string): Begun {
  const lane = newLane({ by: 'organisation', slug: 'demo' }, person, {
    ...madeBy(start),
    person,
  });
  return { lane, work: [] };
}

function startsWalk(start: Start, slug: string, code: string, person?: string): Begun {
  const made = madeBy(start);
  const walk = newMid(start.nowMs, made.random);
  const lane: Lane = {
    ...newLane({ by: 'organisation', slug }, 'Lou', { ...made, ...(person && { person }) }),
    ...(!person && { forPerson: null }),
    walk,
    startedHere: true,
  };
  const { nowMs } = start;
  const set = { name: 'Rondje', startedAt: nowMs, endsAt: nowMs + HOUR_MS, code };
  const first: Work = {
    mid: walk,
    t: 'walk.create',
    sv: 1,
    e: walk,
    walk,
    at: nowMs,
    set,
    base: {},
  };
  const as = { t: 'participant.create', set: { nickname: 'Lou', role: 'leader' } };
  return { lane, work: [first, workOf(as, lane, made)] };
}

function joins(start: Start, code: string, person: string | null = null, as?: 'child'): Begun {
  const made = madeBy(start);
  const join: Join = { by: 'code', code, ...(as && { as }) };
  const lane = {
    ...newLane(join, as ? '' : 'Sam', { ...made, ...(person && { person }) }),
    ...(!person && { forPerson: null }),
  };
  const set = as ? { avatar: 'hedgehog', role: 'child' } : { nickname: 'Sam', role: 'walker' };
  return { lane, work: [workOf({ t: 'participant.create', set }, lane, made)] };
}
