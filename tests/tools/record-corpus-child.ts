import type { LaneId, Mid } from '../../schema/ids.ts';
import { openKidBox } from '../../web/store/kid-box.ts';
import type { Front } from './record-corpus-front.ts';
import type { Phone } from './record-corpus-phone.ts';
import type { Lane } from './record-corpus-street.ts';
import type { Teller } from './record-corpus-teller.ts';

const find = { via: 'kid', childJudgement: 'bad', childWhy: 'dirty', category: 'litter' } as const;
const position = { lat: 52.0838, lng: 5.0712, accuracy: 8, how: 'gps' } as const;

/** What a child finds on a phone of its own, and what the office answers it. */
export async function byAChild(own: Lane, office: Lane, tell: Teller): Promise<void> {
  const [phone] = own;
  for (const name of ['child find', 'hidden find', 'best find'])
    await tell.say(own, 'observation.create', name, () => ({ ...find, position }));
  await tell.say(own, 'observation.patch', 'best find', () => ({
    childAgain: 'yes',
    childBest: 1,
  }));
  await tell.say(own, 'observation.patch', 'hidden find', () => ({ isHidden: true }));
  const desk = await phone.device?.photoDesk();
  const about = {
    kind: 'observation',
    id: tell.id('child find'),
    walk: null,
    what: 'drawing',
  } as const;
  await desk?.add(own[1], about, new Blob([new Uint8Array([0xff, 0xd8, 1])]));
  await desk?.release(desk.photos.value.map(({ id }) => id));
  await desk?.work();
  await phone.device?.syncNow();
  await office[0].device?.syncNow();
  await tell.say(office, 'answer.create', 'answer to a child', () => ({
    about: tell.about('observation', 'child find'),
    how: 'app',
    on: '2026-11-23',
    text: 'Het is weer schoon!',
    childPicture: 'cleaned',
  }));
  await office[0].device?.syncNow();
  await phone.device?.syncNow();
  await tell.say(own, 'observation.create', 'unsent child find', () => ({ ...find, position }));
}

/** The box of what never leaves the phone by itself, and the lock on it. */
export async function inTheBox(
  phone: Phone,
  lane: string,
  tell: Teller,
  front: Front,
): Promise<void> {
  globalThis.indexedDB = phone.idb;
  const box = await openKidBox();
  const of = { lane: lane as LaneId, find: tell.id('child find') as Mid, at: front.nowMs };
  const bytes = new Uint8Array([1, 2, 3]).buffer;
  const id = (name: string) => `${tell.id('child find').slice(0, -4)}${name}` as Mid;
  await box.putThing({ ...of, id: id('0001'), what: 'photo', type: 'image/jpeg', bytes });
  const strokes = [{ colour: '#000000', width: 3, points: [1, 2, 3, 4] }];
  await box.putThing({ ...of, id: id('0002'), what: 'drawing', type: 'image/png', bytes, strokes });
  await box.putThing({ ...of, id: id('0003'), what: 'voice', type: 'audio/webm', bytes });
  const { lane: own, find: about } = of;
  const answer = { picture: 'cleaned', text: 'Het is weer schoon!', isSeen: false } as const;
  await box.putAnswer({ id: id('0004'), lane: own, find: about, ...answer });
  const shapes = [{ kind: 'home', points: [[52.084, 5.071]] }] as const;
  await box.putGround({ lane: own, centre: [52.084, 5.071], shapes });
  const waits = { judgement: 'good', why: 'green', says: { childAgain: 'yes' } } as const;
  await box.putWaiting({ id: id('0005'), lane: own, fromN: 1, at: of.at, ...waits });
  const remembers = { missions: ['first'], mission: null, isSilent: false, isLeftHanded: true };
  await box.putMemory({ lane: own, fromN: 1, missionsAt: { first: of.at }, ...remembers });
  await box.putCursor({ lane: own, epoch: 1, cursors: { [`walk:${tell.id('walk')}`]: 1 } });
  await box.putLock({ lane: own, animal: 'fox', isOwn: true, fromN: 1, at: of.at });
}
