import type { Phone } from './record-corpus-phone.ts';
import type { Teller } from './record-corpus-teller.ts';

type On = readonly [Phone, string];

const spot = (north: number, east: number) => ({ lat: 52.084 + north, lng: 5.071 + east });
const HOUR = 3_600_000;

/** A walk that is planned, walked and talked over together; nothing where this version knows of none. */
export async function walkedTogether(street: On, desk: On, tell: Teller, nowMs: number) {
  const times = { startedAt: nowMs + 48 * HOUR, endsAt: nowMs + 50 * HOUR };
  await tell.say(desk, 'walk.create', 'planned walk', () => ({
    name: 'Rondje met plan',
    ...times,
    goal: 'Licht op het pad',
    themes: ['safe', 'green'],
    isPlanned: true,
    area: [spot(0, 0), spot(0, 0.002), spot(0.001, 0.002)],
    areaName: 'Rozenbuurt',
    route: [{ position: spot(0, 0), name: 'Plein' }],
    people: [{ person: 'samira', task: 'guide' }],
    places: 2,
    split: { by: 'parity', groups: 2 },
  }));
  const ofPlan = () => ({ about: tell.about('walk', 'planned walk') });
  await tell.say(desk, 'signup.create', 'seat', ofPlan);
  await tell.say(desk, 'signup.delete', 'seat');
  await tell.say(desk, 'signup.create', 'seat again', ofPlan);
  await tell.say(desk, 'walk.delete', 'planned walk');
  await tell.say(desk, 'walk.restore', 'planned walk');

  await tell.say(street, 'participant.patch', 'me', () => ({ task: 'guide', group: 1 }));
  const lindestraat = { street: 'Lindestraat', part: 'odd', isDone: true };
  await tell.say(street, 'street.create', 'lindestraat', () => lindestraat);
  await tell.say(street, 'street.patch', 'lindestraat', () => ({ isDone: false }));
  const door = { id: null, line: 'Lindestraat 8', complex: null };
  const until = (days: number) => new Date(nowMs + days * 24 * HOUR).toISOString().slice(0, 10);
  const ring = () => ({ address: door, outcome: 'not-home', until: until(1) });
  await tell.say(desk, 'doorstep.create', 'door', ring, 'walk');
  await tell.say(desk, 'doorstep.patch', 'door', () => ({ outcome: 'come-back', until: until(9) }));
  await tell.say(desk, 'doorstep.create', 'other door', ring, 'walk');
  await tell.say(desk, 'doorstep.delete', 'other door');

  const ofFind = () => ({ about: tell.about('observation', 'litter') });
  await tell.say(desk, 'also_seen.create', 'seen too', ofFind);
  await tell.say(desk, 'also_seen.create', 'seen wrongly', ofFind);
  await tell.say(desk, 'also_seen.delete', 'seen wrongly');
  await tell.say(desk, 'vote.create', 'vote', () => ({ ...ofFind(), weight: 2 }));
  await tell.say(desk, 'vote.patch', 'vote', () => ({ weight: 3 }));
  await tell.say(desk, 'vote.create', 'no vote', () => ({ ...ofFind(), weight: 1 }));
  await tell.say(desk, 'vote.delete', 'no vote');
  const merge = () => ({ ...ofFind(), keep: 'merge', with: tell.id('dark') });
  await tell.say(desk, 'verdict.create', 'verdict', merge);
  const taken = { keep: 'keep', with: null, takenBy: 'us' };
  await tell.say(desk, 'verdict.patch', 'verdict', () => ({ ...taken, team: tell.id('litter') }));
  await tell.say(desk, 'verdict.delete', 'verdict');
  await tell.say(desk, 'verdict.restore', 'verdict');

  const ofWalk = () => ({ about: tell.about('walk', 'walk') });
  const promise = () => ({ what: 'Licht', dueOn: until(9), team: tell.id('litter'), place: 1 });
  if (!tell.knows('promise.delete')) return;
  await tell.say(desk, 'promise.create', 'of the walk', () => ({ ...ofWalk(), ...promise() }));
  await tell.say(desk, 'promise.delete', 'of the walk');
  await tell.say(desk, 'promise.restore', 'of the walk');
  await tell.say(desk, 'note.create', 'question', () => ({
    ...ofWalk(),
    text: 'Waar zijn jullie?',
  }));
  const answers = () => ({ ...ofWalk(), text: 'Bij het plein', answers: tell.id('question') });
  await tell.say(desk, 'note.create', 'reply', answers);
  await tell.say(desk, 'walk.patch', 'walk', () => ({ closedAt: nowMs }));
}
