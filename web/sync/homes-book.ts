import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Box } from '../../schema/register/outline.ts';
import type { AddressesAnswer } from '../../schema/register/wire.ts';
import type { HomeHere, HomesStore, KeptHomes } from '../store/homes-idb.ts';
import { type Failure, isFailure, isStranger } from './api.ts';
import { askAround } from './ask-homes.ts';
import type { Device, LaneView } from './device.ts';
import { covers, middleOfFinds, type Place, sorted, withArea } from './homes-area.ts';
import { type Reader, readerOf } from './homes-reader.ts';

export type HomesHere = {
  homes: readonly HomeHere[];
  state: 'loading' | 'ready' | 'none' | 'refused';
};

/** What the copy stands on; all handed in. */
export type HomesSeams = {
  store: () => Promise<HomesStore>;
  /** The organisation's addresses in a box. */
  ask: (device: Device, slug: string, box: Box) => Promise<AddressesAnswer | Failure>;
  clock: () => number;
};

export type HomesBook = {
  here(device: Device, lane: LaneView, place: Place | null): ReadonlySignal<HomesHere>;
  /** Asks what is missing or old around a place, where there is a network. */
  refresh(device: Device, lane: LaneView, place: Place | null): Promise<void>;
  /** All that is kept here of who is signed in, near or far, and nothing is asked. */
  known(device: Device): ReadonlySignal<readonly HomeHere[]>;
  forget(): Promise<void>;
};

/** `kept`: undefined until the copy was read. `isBusy`: that, or the server is asked. */
type Shelf = {
  kept: Signal<KeptHomes | undefined>;
  isBusy: Signal<boolean>;
  isRefused: Signal<boolean>;
  notBefore: number;
};

const DAY_MS = 24 * 3_600_000;
/** After a question that was not answered. */
const PAUSE_MS = 20_000;
const NONE: readonly HomeHere[] = [];
const REFUSED: HomesHere = { homes: [], state: 'refused' };

/** The organisation's homes of where one walks, kept on this device. */
export function openHomes({ store, ask, clock }: HomesSeams): HomesBook {
  const shelves = new Map<string, Shelf>();
  const latest = signal<KeptHomes | null>(null);
  /** What was asked before a forgetting is not written after it. */
  let turn = 0;

  function shelfOf({ slug, person }: Reader): Shelf {
    const key = `${person} ${slug}`;
    const shelf = shelves.get(key) ?? {
      kept: signal<KeptHomes | undefined>(undefined),
      isBusy: signal(true),
      isRefused: signal(false),
      notBefore: 0,
    };
    shelves.set(key, shelf);
    return shelf;
  }

  async function copyOf(of: Reader): Promise<KeptHomes> {
    const nothing: KeptHomes = { ...of, areas: [], homes: [] };
    try {
      const kept = await (await store()).read(of.slug);
      if (kept && kept.person !== of.person) await (await store()).forget();
      return kept?.person === of.person ? kept : nothing;
    } catch {
      // No room, or a browser that lost it: it is only a copy.
      return nothing;
    }
  }

  async function refreshShelf(
    device: Device,
    of: Reader,
    place: Place | null,
    isOver: () => boolean,
  ): Promise<void> {
    const shelf = shelfOf(of);
    shelf.kept.value ??= await copyOf(of);
    const kept = shelf.kept.value;
    if (!isOver()) latest.value = kept;
    const isFresh = kept.areas.some(
      ({ box, at }) => clock() - at < DAY_MS && (!place || covers(box, place)),
    );
    if (isFresh || clock() < shelf.notBefore) return;
    shelf.isBusy.value = true;
    const said = await askAround((box) => ask(device, of.slug, box), place);
    if (isOver()) return;
    if (isFailure(said)) {
      shelf.notBefore = clock() + PAUSE_MS;
      if (!isStranger(said)) return;
      shelf.isRefused.value = true;
      shelf.kept.value = { ...of, areas: [], homes: [] };
      latest.value = null;
      await (await store()).forget();
      return;
    }
    shelf.isRefused.value = false;
    shelf.kept.value = withArea(kept, said.box, said.answer, clock());
    latest.value = shelf.kept.value;
    const copy = await store();
    if (!isOver()) await copy.write(shelf.kept.value);
  }

  const running = new Map<Shelf, Promise<void>>();
  /** One question at a time; who asks meanwhile about another place asks again. */
  async function refresh(device: Device, lane: LaneView, place: Place | null): Promise<void> {
    const of = readerOf(device, lane);
    if (!of) return;
    const now = turn;
    const isOver = () => now !== turn || device.person.value?.id !== of.person;
    const shelf = shelfOf(of);
    const before = running.get(shelf) ?? Promise.resolve();
    const next = before
      .then(() =>
        refreshShelf(
          device,
          of,
          place ?? middleOfFinds(device.view(lane.id).peek().list('observation')),
          isOver,
        ),
      )
      // Without room for a copy the homes are here as long as the page is.
      .catch(() => undefined)
      .finally(() => {
        shelf.isBusy.value = false;
      });
    running.set(shelf, next);
    return next;
  }

  return {
    refresh,
    here(device, lane, place) {
      void refresh(device, lane, place);
      return computed(() => {
        const of = readerOf(device, lane);
        if (!of) return REFUSED;
        const { kept, isBusy, isRefused } = shelfOf(of);
        if (isRefused.value) return REFUSED;
        const homes = sorted(kept.value?.homes ?? [], place);
        if (homes.length > 0) return { homes, state: 'ready' };
        return { homes, state: isBusy.value ? 'loading' : 'none' };
      });
    },
    known(device) {
      const now = turn;
      const read = async () => {
        const kept = device.person.value ? await (await store()).read() : null;
        if (now === turn) latest.value ??= kept;
      };
      read().catch(() => undefined);
      return computed(() => {
        const kept = latest.value;
        return kept && kept.person === device.person.value?.id ? kept.homes : NONE;
      });
    },
    async forget() {
      turn += 1;
      latest.value = null;
      for (const { kept } of shelves.values()) kept.value = undefined;
      shelves.clear();
      await (await store()).forget();
    },
  };
}
