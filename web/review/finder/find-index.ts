import { Columns, categoryIds } from './columns.ts';
import type { Entry } from './entry.ts';
import type { Filter } from './filter.ts';
import { filterMask } from './filter-mask.ts';
import type {
  FinderFacts,
  HexCell,
  ListAnswer,
  ListAsk,
  MapAnswer,
  MapAsk,
  NearAsk,
  NearEntry,
  WaysAnswer,
  WaysAsk,
} from './finder.ts';
import { hexAnswer } from './hex-answer.ts';
import { listAnswer } from './list-answer.ts';
import { mapAnswer } from './map-answer.ts';
import { metresBetween } from './plane.ts';
import { TimeOrder } from './time-order.ts';
import { waysAnswer } from './ways-answer.ts';

const noFacts: FinderFacts = { walks: {}, teams: {}, neighbourhoods: {}, today: '', nowMs: 0 };

/** All finds there are, in memory, and the answers about them. Knows of no screen, store or network. */
export class FindIndex {
  readonly #columns = new Columns();
  readonly #order = new TimeOrder(this.#columns);
  #facts = noFacts;
  /** The list and the map ask the same thing one after the other. */
  #last: { key: string; mask: Uint8Array } | null = null;

  /** What the server's index says. */
  learn(entries: readonly Entry[], gone: readonly string[] = []): void {
    for (const entry of entries) this.#columns.learn(entry);
    for (const id of gone) this.#columns.forget(id);
    this.#last = null;
  }

  /** The server's index begins anew, as after a restore. */
  forgetAll(): void {
    this.#columns.forgetAll();
    this.#last = null;
  }

  /** What is on this device; goes before what the server's index says, until it is `left` to that. */
  overlay(
    changed: readonly Entry[],
    removed: readonly string[],
    left: readonly string[] = [],
  ): void {
    for (const entry of changed) this.#columns.lay(entry);
    for (const id of removed) this.#columns.remove(id);
    for (const id of left) this.#columns.lift(id);
    this.#last = null;
  }

  facts(facts: FinderFacts): void {
    this.#facts = facts;
    this.#last = null;
  }

  list(ask: ListAsk): ListAnswer {
    const kept = this.#slotOf(ask.keep);
    return listAnswer(this.#columns, ask, this.#mask(ask.filter), kept, this.#order.slots());
  }

  ways(ask: WaysAsk): WaysAnswer {
    return waysAnswer(this.#columns, ask, this.#facts);
  }

  map(ask: MapAsk): MapAnswer {
    return mapAnswer(this.#columns, ask, this.#mask(ask.filter), this.#slotOf(ask.keep));
  }

  hexes(ask: MapAsk): HexCell[] {
    return hexAnswer(this.#columns, ask, this.#mask(ask.filter));
  }

  near({ position, metres, limit, except, kind, category, since }: NearAsk): NearEntry[] {
    const { count, lat, lng, at, isOut, isMerged, entries, isConcern } = this.#columns;
    const kinds = this.#columns.category;
    const wanted = category ? categoryIds.indexOf(category) : -1;
    const found: NearEntry[] = [];
    for (let slot = 0; slot < count; slot += 1) {
      const entry = entries[slot];
      if (!entry || isOut[slot] || isMerged[slot] || entry.id === except) continue;
      if (wanted >= 0 && kinds[slot] !== wanted) continue;
      if (kind && isConcern[slot] !== Number(kind === 'concern')) continue;
      if (since !== undefined && (at[slot] as number) < since) continue;
      const far = metresBetween(
        position.lat,
        position.lng,
        lat[slot] as number,
        lng[slot] as number,
      );
      if (far <= metres) found.push({ ...entry, metres: far });
    }
    return found.sort((a, b) => a.metres - b.metres).slice(0, limit);
  }

  /** Duplicates too; what is gone is left out. */
  byId(ids: readonly string[]): Entry[] {
    return ids.flatMap((id) => {
      const slot = this.#slotOf(id);
      return slot === undefined ? [] : [this.#columns.entries[slot] as Entry];
    });
  }

  /** Of what is there. */
  #slotOf(id: string | null): number | undefined {
    const slot = id === null ? undefined : this.#columns.slotOf(id);
    return slot !== undefined && this.#columns.entries[slot] ? slot : undefined;
  }

  #mask(filter: Filter): Uint8Array {
    const key = JSON.stringify(filter);
    if (this.#last?.key !== key)
      this.#last = { key, mask: filterMask(this.#columns, filter, this.#facts) };
    return this.#last.mask;
  }
}
