import type { ReadonlySignal } from '@preact/signals';
import type { CategoryId } from '../../../schema/vocabulary/categories.ts';
import type { FindStatus } from '../../../schema/workflow.ts';
import type { LatLng, MapBounds } from '../../map/map-types.ts';
import type { Entry } from './entry.ts';
import type { Filter, Show, Sort } from './filter.ts';

/** Whose index, and what of it the server may be asked: nothing without a network, and first what is open. */
export type ReadAsk = { lane: string; mayAsk: 'nothing' | 'open' | 'all' };

export type ListAsk = {
  filter: Filter;
  sort: Sort;
  /** The rows wanted, of those found: `count` from `from` on. */
  from: number;
  count: number;
  /** Stays in the list though the filter leaves it out, so that a decision does not pull the row away from under somebody. */
  keep: string | null;
};

export type ListAnswer = {
  entries: Entry[];
  /** How many the filter lets through, and how many there are. */
  total: number;
  all: number;
  /** Where all of those found lie; null when there are none. */
  bounds: MapBounds | null;
  /** How many were merged with each of the rows, where any was. */
  merged: Record<string, number>;
  /** Where `keep` stands among those found; -1 when it does not. */
  keptAt: number;
  /** How many there would be with one choice more or less. Of people there is none: nothing is counted per colleague. */
  counts: {
    categories: Partial<Record<CategoryId, number>>;
    statuses: Partial<Record<FindStatus, number>>;
    voices: { adult: number; child: number };
  };
  /** Of all found, in their order: none when there are more than somebody goes through. */
  ids: string[];
};

/** `mine` as in a filter. */
export type WaysAsk = { mine: readonly string[] };
export type WaysAnswer = { counts: Record<Show, number>; labels: string[] };

export type MapAsk = { filter: Filter; bounds: MapBounds; zoom: number; keep: string | null };

/** What stands on the map: a find by itself, or several as one. `kinds` from the most to the least. */
export type MapGroup = {
  key: string;
  position: LatLng;
  count: number;
  kinds: { kind: CategoryId; count: number }[];
  bounds: MapBounds;
};
export type MapAnswer = { singles: Entry[]; groups: MapGroup[] };

/** A six-sided cell with at least 5 finds; of what residents told, only where 3 households or more did. */
export type HexCell = {
  corners: LatLng[];
  finds: number;
  households: number;
  kinds: MapGroup['kinds'];
};

export type NearAsk = {
  position: LatLng;
  metres: number;
  limit: number;
  except: string;
  kind?: Entry['kind'];
  category?: CategoryId;
  /** Epoch ms. */
  since?: number;
};
export type NearEntry = Entry & { metres: number };

/** What is known besides the finds; all of it by id or code. */
export type FinderFacts = {
  walks: Record<string, string>;
  /** What a team takes on: categories, and people whose work is its work. */
  teams: Record<string, { categories: readonly CategoryId[]; people: readonly string[] }>;
  /** By their rings: what lies within an odd number of them is in it. */
  neighbourhoods: Record<string, readonly (readonly LatLng[])[]>;
  /** Today, `2026-11-25`, and now in epoch ms. */
  today: string;
  nowMs: number;
};

/** Finds among all there are, in a worker of its own: the screen never waits for it. */
export type Finder = {
  /** Goes up whenever an answer may have changed: ask again. */
  version: ReadonlySignal<number>;
  /** Whether the index that this device keeps was read, and what the server had more as far as it could be asked. */
  isRead: ReadonlySignal<boolean>;
  /** What is on this device, own work that is not sent included: it goes before what the index says of the same find. */
  overlay(changed: readonly Entry[], removed: readonly string[], left?: readonly string[]): void;
  /** Reads the index that this device keeps and, when it may ask, what the server has more. Again is harmless. */
  read(ask: ReadAsk): void;
  facts(facts: FinderFacts): void;
  list(ask: ListAsk): Promise<ListAnswer>;
  ways(ask: WaysAsk): Promise<WaysAnswer>;
  map(ask: MapAsk): Promise<MapAnswer>;
  hexes(ask: MapAsk): Promise<HexCell[]>;
  /** Nearest first. */
  near(ask: NearAsk): Promise<NearEntry[]>;
  byId(ids: readonly string[]): Promise<Entry[]>;
  close(): void;
};
