import { setTimeout as pause } from 'node:timers/promises';
import { deleteDraft } from '../../web/sync/drafts.ts';
import { draftsOf } from '../simulation/acts.ts';
import type { Phone } from '../simulation/phone.ts';
import { SLUG } from './house.ts';
import type { Street } from './street.ts';

const MOST_WALKS = 10;
const MOST_PHONES = 26;
const SAVES_AT_ONCE = 24;
/** So often a save is of the walk as a whole: its streets, doors, votes and promises. */
const TOGETHER = 0.25;

/** One thing that a phone does over and over: it writes, takes a photo, sends and reads. */
export async function work(phone: Phone, street: Street, mayWrite: () => boolean): Promise<void> {
  const { chance } = street;
  if (mayWrite() && chance.happens(0.7)) await write(phone, street);
  if (mayWrite() && chance.happens(0.4)) await phone.photograph(Date.now());
  const outcomes = await phone.sync(chance.happens(0.2) ? 2 : 1);
  await phone.develop(Date.now());
  // Sooner than a phone would, so that what is left half done is met at once.
  await pause(outcomes.every((one) => one === 'done') ? chance.below(120) : 150);
}

/** A save of one thing or many, of what is on the screen. */
export async function write(phone: Phone, { chance }: Street): Promise<void> {
  const lane = chance.pick(await phone.store.lanes());
  if (!lane) return;
  const rows = [...(await phone.seen(lane)).values()];
  const scene = { rows, lane, chance, nowMs: Date.now(), isOld: false, together: TOGETHER };
  // A child does one thing at a time, and never sees its own work stand beside its own work.
  const saves = lane.role === 'child' ? 1 : 1 + chance.below(SAVES_AT_ONCE);
  const drafts = Array.from({ length: saves }, () => draftsOf(scene));
  await phone.keep(lane, drafts.flat(), Date.now());
}

/** What happens on a day besides: each by the name by which a plan may wait for it. */
export const events = {
  async 'a walk begins'(street: Street) {
    const isKnown = street.walks.every(({ id }) => street.ledger.acknowledged.has(id));
    if (isKnown && street.walks.length < MOST_WALKS) await street.startWalk();
  },
  async 'somebody joins'(street: Street) {
    const walk = street.chance.pick(street.walks.filter(street.isOpen));
    const lanes = street.phones.flatMap(({ capture }) => [...capture.lanes.values()]);
    const isIn = lanes.every(({ state }) => state === 'open');
    if (walk && isIn && street.phones.length < MOST_PHONES) await street.join(walk);
  },
  async 'a photo is removed'(street: Street) {
    const phone = street.chance.pick(street.phones);
    const [lane] = (await phone?.store.lanes()) ?? [];
    if (!phone || !lane) return;
    const mine = [...(await phone.seen(lane)).values()].find(
      (row) =>
        row.kind === 'attachment' &&
        !row.isDeleted &&
        row.by === lane.maker &&
        row.set.isStored === true,
    );
    if (mine) await phone.keep(lane, [deleteDraft(mine)], Date.now());
  },
  async 'a concern is erased'(street: Street) {
    const lead = street.phones.find(({ person }) => person === 'lotte');
    const [desk] = (await lead?.store.lanes()) ?? [];
    if (!lead || !desk) return;
    const rows = [...(await lead.seen(desk)).values()].filter(({ isDeleted }) => !isDeleted);
    const told = rows.filter(({ kind, sync }) => kind === 'concern' && sync === 'in');
    const hasPhoto = (id: string) =>
      rows.some(
        ({ kind, set }) => kind === 'attachment' && (set.about as { id: string }).id === id,
      );
    const concern = told.find(({ id }) => hasPhoto(id)) ?? street.chance.pick(told);
    if (concern) await erase(lead, concern.id, street);
  },
};
export type Event = keyof typeof events;

/** Asks until it is answered, as somebody does who promised a resident that it goes. */
async function erase(lead: Phone, concern: string, street: Street): Promise<void> {
  const path = `/v1/organisations/${SLUG}/concerns/${concern}/erase`;
  for (let turn = 0; turn < 100; turn++) {
    const answer = await street.ask(lead, path, {});
    if (answer?.ok) {
      street.ledger.erased.add(concern);
      return;
    }
    await pause(100);
  }
  throw new Error(`${concern} could not be erased`);
}
