import { type CategoryId, categories } from '../../../schema/vocabulary/categories.ts';
import { type FindStatus, findStatuses } from '../../../schema/workflow.ts';
import type { Entry } from './entry.ts';
import { foldText } from './fold-text.ts';
import { acrossOf, downOf } from './plane.ts';

export const categoryIds = categories.map(({ id }) => id) as readonly CategoryId[];
export const statusIds: readonly FindStatus[] = findStatuses;
const numberOfCategory = new Map(categoryIds.map((id, n) => [id, n]));
const numberOfStatus = new Map(statusIds.map((id, n) => [id, n]));

const FIRST_ROOM = 1024;

/**
 * A find of long ago that changed is on this device without what hung on it before: that the index knows. What was taken away on
 * this device alone is gone from here once the server knows it too.
 */
function joined(here: Entry, known: Entry | undefined): Entry {
  if (!known) return here;
  return {
    ...here,
    words: here.words || known.words,
    labels: here.labels.length > 0 ? here.labels : known.labels,
    hasPhoto: here.hasPhoto || known.hasPhoto,
    isAnswered: here.isAnswered || known.isAnswered,
    isHandedOver: here.isHandedOver || known.isHandedOver,
  };
}

/** Finds side by side in columns, so that all of them are gone through in a few milliseconds. A find keeps its slot. */
export class Columns {
  count = 0;
  /** What is shown of each; undefined where it is gone. */
  readonly entries: (Entry | undefined)[] = [];
  /** What is said about each and its id, folded for searching. */
  readonly hay: string[] = [];
  readonly folded: string[] = [];
  category = new Uint8Array(FIRST_ROOM);
  status = new Uint8Array(FIRST_ROOM);
  isChild = new Uint8Array(FIRST_ROOM);
  isConcern = new Uint8Array(FIRST_ROOM);
  /** Removed. */
  isOut = new Uint8Array(FIRST_ROOM);
  /** Merged with another, where it counts. */
  isMerged = new Uint8Array(FIRST_ROOM);
  at = new Float64Array(FIRST_ROOM);
  lat = new Float64Array(FIRST_ROOM);
  lng = new Float64Array(FIRST_ROOM);
  across = new Float64Array(FIRST_ROOM);
  down = new Float64Array(FIRST_ROOM);
  /** Goes up when a find that was known got another time: its place in the order is no longer right. */
  retimed = 0;
  readonly #slots = new Map<string, number>();
  readonly #known: (Entry | undefined)[] = [];
  readonly #here = new Map<number, Entry | null>();

  slotOf(id: string): number | undefined {
    return this.#slots.get(id);
  }

  /** What the index says; what is on this device goes before it. */
  learn(entry: Entry): void {
    const slot = this.#slotFor(entry.id);
    this.#known[slot] = entry;
    const here = this.#here.get(slot);
    if (here !== null) this.#write(slot, here ? joined(here, entry) : entry);
  }

  /** The index says that it is gone. */
  forget(id: string, slot = this.#slots.get(id)): void {
    if (slot === undefined) return;
    this.#known[slot] = undefined;
    if (!this.#here.has(slot)) this.#write(slot, undefined);
  }

  /** What is on this device. */
  lay(entry: Entry): void {
    const slot = this.#slotFor(entry.id);
    this.#here.set(slot, entry);
    this.#write(slot, joined(entry, this.#known[slot]));
  }

  /** Removed on this device: gone, whatever the index says. */
  remove(id: string): void {
    // Also one that the index tells of later.
    const slot = this.#slotFor(id);
    this.#here.set(slot, null);
    this.#write(slot, undefined);
  }

  /** Not on this device any more: what the index says holds again. */
  lift(id: string): void {
    const slot = this.#slots.get(id);
    if (slot === undefined || !this.#here.delete(slot)) return;
    this.#write(slot, this.#known[slot]);
  }

  /** The index begins anew. */
  forgetAll(): void {
    for (const [slot, entry] of this.#known.entries()) if (entry) this.forget(entry.id, slot);
  }

  #slotFor(id: string): number {
    const known = this.#slots.get(id);
    if (known !== undefined) return known;
    const slot = this.count++;
    this.#slots.set(id, slot);
    if (slot >= this.at.length) this.#grow();
    return slot;
  }

  #write(slot: number, entry: Entry | undefined): void {
    const had = this.entries[slot];
    this.entries[slot] = entry;
    this.isOut[slot] = entry ? 0 : 1;
    this.isMerged[slot] = entry?.duplicateOf ? 1 : 0;
    if (!entry) {
      this.hay[slot] = '';
      return;
    }
    if (this.at[slot] !== entry.at && this.hay[slot] !== undefined) this.retimed += 1;
    if (!had || had.words !== entry.words || had.labels !== entry.labels)
      this.hay[slot] = foldText([entry.words, ...entry.labels].join(' '));
    this.folded[slot] ??= entry.id.toLowerCase();
    this.category[slot] = numberOfCategory.get(entry.category) ?? 0;
    this.status[slot] = numberOfStatus.get(entry.status) ?? 0;
    this.isChild[slot] = entry.voice === 'child' ? 1 : 0;
    this.isConcern[slot] = entry.kind === 'concern' ? 1 : 0;
    this.at[slot] = entry.at;
    this.lat[slot] = entry.lat;
    this.lng[slot] = entry.lng;
    this.across[slot] = acrossOf(entry.lng);
    this.down[slot] = downOf(entry.lat);
  }

  #grow(): void {
    const room = this.at.length * 2;
    const bytes = (old: Uint8Array) => {
      const more = new Uint8Array(room);
      more.set(old);
      return more;
    };
    const floats = (old: Float64Array) => {
      const more = new Float64Array(room);
      more.set(old);
      return more;
    };
    this.category = bytes(this.category);
    this.status = bytes(this.status);
    this.isChild = bytes(this.isChild);
    this.isConcern = bytes(this.isConcern);
    this.isOut = bytes(this.isOut);
    this.isMerged = bytes(this.isMerged);
    this.at = floats(this.at);
    this.lat = floats(this.lat);
    this.lng = floats(this.lng);
    this.across = floats(this.across);
    this.down = floats(this.down);
  }
}
