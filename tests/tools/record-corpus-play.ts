import 'fake-indexeddb/auto';
import { demoHouse, houseManager } from '../../api/demo/demo-house.ts';
import { demoLanes } from '../../api/demo/demo-lanes.ts';
import { demoPeople } from '../../api/demo/demo-people.ts';
import { demoImport, demoRegister } from '../../api/demo/demo-register.ts';
import { migrations } from '../../schema/db/organisation/migrations.ts';
import { fieldsOf } from '../../schema/entities/things.ts';
import type { Mutation } from '../../schema/mutations/mutation.ts';
import { mutationTypes } from '../../schema/mutations/types.ts';
import { PROTOCOL_VERSION } from '../../schema/protocol.ts';
import type { PhoneDump, Recording } from '../corpus/recording.ts';
import { byAChild, inTheBox } from './record-corpus-child.ts';
import { directoryOf } from './record-corpus-directory.ts';
import { Front, NAME, SLUG } from './record-corpus-front.ts';
import { atTheDesk, leftAtTheDesk } from './record-corpus-office.ts';
import { Phone } from './record-corpus-phone.ts';
import { onTheShelf } from './record-corpus-shelf.ts';
import { dumpSql } from './record-corpus-sql.ts';
import { beforeLetIn, leftUnsent, onTheStreet, photosIn } from './record-corpus-street.ts';
import { Teller } from './record-corpus-teller.ts';
import { walkedTogether } from './record-corpus-walks.ts';

/** Homes of the register that come along. */
const HOMES = 12;

/** A day of this version, played by its own code: a demo, a guest's walk, a desk and a child, and what each had still to send. */
export async function record(directory: string, commit: string): Promise<Recording> {
  const front = new Front();
  begin(front);
  const tell = new Teller();
  const street = new Phone({ phone: 'street', person: null, role: 'guest' });
  const bram = { id: 'bram', name: 'Bram' };
  const office = new Phone({ phone: 'office', person: bram, role: 'manager' });
  const along = new Phone({ phone: 'along', person: null, role: 'guest' });
  const child = new Phone({ phone: 'child', person: null, role: 'child' });
  const sync = async (...phones: Phone[]) => {
    for (const { device } of phones) await device?.syncNow();
  };

  const walker = await street.open(front);
  const walk = await walker.startWalk({ nickname: 'Sanne', name: 'Rondje' });
  await sync(street);
  const rows = () => walker.view(walk).value;
  tell.keep('walk', rows().list('walk')[0]?.id ?? '');
  tell.keep('me', rows().list('participant')[0]?.id ?? '');
  tell.keep('organisation', 'organisation');
  const code = `${rows().list('walk')[0]?.set.code}`;
  const guest = await (await along.open(front)).joinWalk({ nickname: 'Kim', code });
  await onTheStreet([street, walk], tell, front);
  await sync(street);
  await photosIn([street, walk], tell);
  await sync(along);

  const desk = await (await office.open(front)).openOffice(SLUG);
  await sync(office);
  await atTheDesk([office, desk], tell, front);
  await sync(office);
  // Nobody on the street knows of it yet, so that theirs is kept beside it.
  await tell.say([office, desk], 'observation.patch', 'dark', () => ({ judgement: 'good' }));
  await tell.say([office, desk], 'observation.patch', 'litter', () => ({ judgement: 'fair' }));
  await tell.say([office, desk], 'observation.patch', 'lovely', () => ({ judgement: 'fair' }));
  await sync(office);
  await tell.say([street, walk], 'observation.patch', 'lovely', () => ({ judgement: 'bad' }));
  await tell.say([street, walk], 'observation.patch', 'litter', () => ({ judgement: 'good' }));
  // Not for a guest to say.
  for (const name of ['one', 'another', 'a third'])
    await tell.say([street, walk], 'follow_up.create', `not mine: ${name}`, () => ({
      about: tell.about('observation', 'litter'),
      task: `Doe iets, ${name}`,
      owner: 'Iemand',
    }));
  await sync(street, office);
  await tell.resolve([office, desk]);
  for (const use of [true, false]) {
    await tell.decide([office, desk], use);
    await sync(office);
  }

  await child.open(front);
  const kid = (await child.device?.joinWalk({ avatar: 'fox', code })) ?? '';
  await sync(child);
  await byAChild([child, kid], [office, desk], tell);

  await walkedTogether([street, walk], [office, desk], tell, front.nowMs);
  await sync(street, office);

  front.did('erase', tell.id('to let go'), 'lotte');
  await sync(street);
  await onTheShelf(street, walk, tell, front);
  await inTheBox(child, kid, tell, front);
  front.isAway = true;
  // The office changed it meanwhile.
  await tell.say([street, walk], 'observation.patch', 'dark', () => ({ judgement: 'bad' }));
  await leftUnsent([street, walk], tell, front);
  const second = await walker.startWalk({ nickname: 'Sanne', name: 'Zonder bereik' });
  await leftUnsent([street, second], tell, front);
  await leftAtTheDesk([office, desk], tell);
  await leftUnsent([along, guest], tell, front);
  const early = (await along.device?.joinWalk({ nickname: 'Kim', code: 'WAND7K' })) ?? '';
  await beforeLetIn([along, early], tell);
  await sync(street, along, office, child);

  await pushDemo(front);

  const phones: Record<string, PhoneDump> = {};
  for (const phone of [street, along, office, child]) phones[phone.who.phone] = await phone.dump();
  const own = new Map<string, { token: string }>();
  for (const phone of Object.values(phones))
    for (const lane of (phone.databases.capture?.stores.lane?.values ?? []) as {
      id: string;
      token: string;
    }[])
      own.set(lane.id, lane);
  return {
    about: {
      protocol: PROTOCOL_VERSION,
      organisation: migrations.at(-1)?.id ?? '',
      directory,
      idb: Object.assign({}, ...Object.values(phones).map(shapesOf)),
      unsaid: unsaidIn(front),
      recordedAtCommit: commit,
    },
    actors: front.actors,
    story: front.story,
    next: front.next,
    phones,
    organisation: dumpSql(front.storage.db),
    directory: await directoryOf(front, own),
  };
}

function begin(front: Front): void {
  front.did('found', NAME);
  for (const { id, name, role } of demoPeople) front.did('putMember', { person: id, name, role });
  const part = demoRegister();
  front.did(
    'register.takeIn',
    demoImport,
    0,
    { ...part, rows: part.rows.slice(0, HOMES), parts: 1 },
    'server',
  );
}

/** One walk of the demo with all that became of it. After the phones: theirs would hold it otherwise. */
async function pushDemo(front: Front): Promise<void> {
  const lanes = await demoLanes(front.nowMs);
  const walks = lanes.flatMap(({ muts }) => muts.filter(({ t }) => t === 'walk.create'));
  const kept = new Set(
    walks.filter(({ set }) => /school/.test(`${set.name}`)).map(({ mid }) => mid),
  );
  for (const { actor, muts } of lanes) {
    const [first] = muts;
    const walk = first?.t === 'walk.create' ? first.mid : actor.walk;
    if (walk !== null && !kept.has(walk)) continue;
    const own = muts.filter((one) => {
      const isOfIt = idsIn(one).every((id) => id === one.mid || kept.has(id));
      if (isOfIt) kept.add(one.mid);
      return isOfIt;
    });
    if (own.length > 0)
      front.push(
        actor,
        own.map((one, at) => ({ ...one, n: at + 1 })),
      );
  }
  const own = front.core.organisation();
  if (own) front.push(houseManager, demoHouse(own, front.nowMs));
  front.did('calendar.make', 'bram', {
    id: 'f1',
    secretHash: 'hash',
    kind: 'member',
    subject: 'bram',
  });
  front.did('calendar.setMail', 'bram', 'digest', false);
}

const idsIn = ({ mid: _, ...said }: Mutation): string[] =>
  JSON.stringify(said).match(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g) ??
  [];

const shapesOf = ({ databases }: PhoneDump) =>
  Object.fromEntries(
    Object.entries(databases).map(([name, { stores }]) => [
      name,
      Object.fromEntries(Object.entries(stores).map(([store, { keyPath }]) => [store, keyPath])),
    ]),
  );

/** Types, and fields as `kind.field`, that are in no push. */
function unsaidIn({ story, next }: Front): string[] {
  const pushed = story.filter((one) => 'ask' in one && one.ask === 'push') as {
    body: { muts: Mutation[] };
  }[];
  const said = new Set<string>();
  for (const { t, set } of [...pushed, ...next].flatMap(({ body }) => body.muts)) {
    said.add(t);
    for (const name of Object.keys(set)) said.add(`${t.split('.')[0]} ${name}`);
  }
  const fields = Object.entries(fieldsOf).flatMap(([kind, own]) =>
    Object.keys(own).map((name) => `${kind} ${name}`),
  );
  return [...mutationTypes, ...fields].filter((one) => !said.has(one));
}
