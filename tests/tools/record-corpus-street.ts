import { newReceiptCode } from '../../schema/receipt-code.ts';
import { tinyJpeg, withSegment } from '../fixtures/pictures.ts';
import type { Front } from './record-corpus-front.ts';
import { BROKEN, type Phone } from './record-corpus-phone.ts';
import type { Teller } from './record-corpus-teller.ts';

export type Lane = readonly [Phone, string];
const at = (lat: number) => ({ lat, lng: 5.071, accuracy: 6, how: 'gps' }) as const;
const day = '2026-12-07';
/** As a camera gives it, with a word of its own in it. */
const raw = (word: string) =>
  new Blob([new Uint8Array(withSegment(0xfe, word, tinyJpeg))], { type: 'image/jpeg' });

/** What somebody on a walk finds, says and takes photos of, all of it handed in. */
export async function onTheStreet(own: Lane, tell: Teller, front: Front): Promise<void> {
  const say = (t: string, name: string, set?: Parameters<Teller['say']>[3]) =>
    tell.say(own, t, name, set);
  const seen = (category: string, lat: number, judgement: string | null) => () => ({
    category,
    position: at(lat),
    judgement,
  });
  await say('observation.create', 'litter', seen('litter', 52.084, 'bad'));
  await say('observation.create', 'lamp', seen('broken', 52.0842, null));
  await say('observation.create', 'lovely', seen('lovely', 52.0844, 'good'));
  await say('observation.create', 'dark', seen('unsafe', 52.0846, 'fair'));
  await say('note.create', 'note', () => ({
    about: tell.about('observation', 'litter'),
    text: 'Naast de glasbak.',
  }));
  await say('note.create', 'second note', () => ({
    about: tell.about('observation', 'lamp'),
    text: 'Brandt al weken niet – “echt” donker 🙂',
  }));
  await say('observation.patch', 'lamp', () => ({
    judgement: 'bad',
    position: { ...at(52.0843), how: 'hand', accuracy: null },
  }));
  await say('observation.delete', 'lovely');
  await say('observation.restore', 'lovely');
  await say('concern.create', 'mould', () => told(front, 'Het is nat bij het raam.', 'mould'));
  await say('concern.create', 'draught', () =>
    told(front, 'Het tocht onder de deur door.', 'draught'),
  );
  await say('concern.create', 'wrong door', () =>
    told(front, 'Dit was de verkeerde deur.', 'bill'),
  );
  await say('concern.create', 'to let go', () => told(front, 'Dit wil ik niet meer.', 'cold'));
  await say('note.create', 'note at the door', () => ({
    about: tell.about('concern', 'mould'),
    text: 'De ventilatie doet het niet.',
  }));
  await say('concern.patch', 'mould', () => ({ words: 'Het is nat bij het raam, en het ruikt.' }));
  await say('concern.delete', 'wrong door');
  await say('concern.restore', 'wrong door');
  await say('concern.delete', 'wrong door');
  await say('promise.create', 'promise', () => ({
    about: tell.about('concern', 'mould'),
    what: 'We komen kijken.',
    dueOn: day,
    team: null,
    isKept: false,
  }));
  await say('walk.patch', 'walk', () => ({
    name: 'Rondje Rozenbuurt',
    endsAt: front.nowMs + 7_200_000,
  }));
  await say('participant.patch', 'me', () => ({ nickname: 'Sanne V.' }));
  await say('snag.create', 'snag', () => ({
    about: tell.about('observation', 'lamp'),
    text: 'Drie keer gemeld!',
    isAnonymous: true,
  }));
  await say('snag.create', 'second snag', () => ({
    about: null,
    rule: 'Niets aan de gevel',
    text: 'Ook geen bak?',
  }));
  await say('snag.delete', 'second snag');
  await say('snag.restore', 'second snag');
  await say('initiative.create', 'idea', () => ({
    about: tell.about('observation', 'lovely'),
    puller: 'Sanne',
    needs: 'Plantjes',
  }));
  await say('initiative.patch', 'idea', () => ({ needs: 'Plantjes en een schep' }));
  await say('initiative.delete', 'idea');
  await say('initiative.restore', 'idea');
}

/** Of the home, with everything that is asked at a door. */
function told(front: Front, words: string, category: string) {
  return {
    category,
    position: at(52.085),
    words,
    urgency: 'annoying',
    address: { id: '3599RA-12', line: 'Ahornstraat 12', complex: 'C03' },
    room: 'bedroom',
    since: 'month',
    wasReported: true,
    language: 'tr',
    offers: ['visit'],
    wantsToHelp: true,
    mayCall: true,
    mayUsePhotos: true,
    mayShare: false,
    phone: '06 12345678',
    mail: 'bewoner@voorbeeld.example',
    receipt: newReceiptCode(front.chance.bytes),
    receiptBy: 'card',
    report: { as: 'asked', number: '', on: null },
    isAddition: false,
    wantsNoAnswer: false,
  };
}

/** A photo of what was seen and one of what was told, both in; one taken away again, and one put back. */
export async function photosIn([phone, lane]: Lane, tell: Teller): Promise<void> {
  const desk = await phone.device?.photoDesk?.();
  if (!desk || !tell.knows('attachment.create')) return;
  const walk = tell.id('walk');
  for (const [kind, name] of [
    ['observation', 'litter'],
    ['concern', 'mould'],
  ] as const)
    tell.keep(
      `photo of ${name}`,
      await desk.add(lane, { kind, id: tell.id(name), walk }, raw(name)),
    );
  const gone = await desk.add(
    lane,
    { kind: 'observation', id: tell.id('lamp'), walk },
    raw('gone'),
  );
  tell.keep('photo of lamp', gone);
  await desk.release([...desk.photos.value].map(({ id }) => id));
  await desk.work();
  await phone.device?.syncNow();
  await desk.work();
  await phone.device?.syncNow();
  await tell.say([phone, lane], 'attachment.delete', 'photo of lamp');
  await tell.say([phone, lane], 'attachment.restore', 'photo of lamp');
  await phone.device?.syncNow();
}

/** Found on a walk that nobody knows the code of yet. */
export const beforeLetIn = (own: Lane, tell: Teller): Promise<void> =>
  tell.say(own, 'observation.create', 'early find', () => ({
    category: 'litter',
    position: at(52.087),
    judgement: null,
  }));

/** What waits on the phone: a find, words told at a door, and photos raw and ready. */
export async function leftUnsent(own: Lane, tell: Teller, front: Front): Promise<void> {
  const [phone, lane] = own;
  const say = (t: string, name: string, set?: Parameters<Teller['say']>[3]) =>
    tell.say(own, t, name, set);
  await say('observation.create', 'unsent find', () => ({
    category: 'litter',
    position: at(52.086),
    judgement: 'bad',
  }));
  await say('note.create', 'unsent note', () => ({
    about: tell.about('observation', 'unsent find'),
    text: 'Nog niet verstuurd.',
  }));
  await say('concern.create', 'unsent concern', () =>
    told(front, 'Dit staat alleen hier.', 'damp'),
  );
  const desk = await phone.device?.photoDesk?.();
  if (!desk || !tell.knows('attachment.create')) return;
  const about = (kind: 'observation' | 'concern', name: string) => ({
    kind,
    id: tell.id(name),
    walk: null,
  });
  await desk.add(lane, about('observation', 'unsent find'), raw('ready'));
  await desk.add(lane, about('concern', 'unsent concern'), raw('told'));
  await desk.add(lane, about('observation', 'unsent find'), raw(BROKEN));
  await desk.work();
  await desk.add(lane, about('observation', 'unsent find'), raw('raw'));
}
