import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { isStaff } from '../../schema/actor.ts';
import type { Box } from '../../schema/register/outline.ts';
import type { AddressesAnswer } from '../../schema/register/wire.ts';
import type { HomeHere, HomesStore, KeptHomes } from '../store/homes-idb.ts';
import { type Failure, isFailure, isStranger } from './api.ts';
import type { Device, LaneView } from './device.ts';
import {
  boxAround,
  covers,
  middleOfFinds,
  type Place,
  REACH_METRES,
  sorted,
  withArea,
} from './homes-area.ts';

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
/** A neighbourhood so dense is asked for in smaller boxes, down to this. */
const LEAST_METRES = 150;
/** The Netherlands: all that a small organisation has, and of a large one somewhere to begin. */
const EVERYWHERE: Box = { south: 50.7, west: 3.3, north: 53.6, east: 7.3 };
const NONE: readonly HomeHere[] = [];
const REFUSED: HomesHere = { homes: [], state: 'refused' };

/** Whose copy a walk reads: only staff has one, and only while they are signed in here. */
export function readerOf(
  device: Device,
  lane: LaneView,
): Pick<KeptHomes, 'slug' | 'person'> | null {
  const person = device.person.value?.id;
  const isOwn = person !== undefined && (lane.person?.id ?? lane.forPerson) === person;
  if (!isOwn || lane.isClosed || lane.role === 'child') return null;
  // Started out of reach: the server did not say yet who this is, and the person is signed in.
  if (lane.state === 'open' && !isStaff(lane.role)) return null;
  const named = lane.join.by === 'organisation' ? lane.join.slug : '';
  const before = device.lanes.value.findLast((one) => one.person?.id === person)?.organisation;
  const slug = lane.organisation?.slug || named || device.organisation.value || before?.slug;
  return slug ? { slug, person } : null;
}

/** The organisation's homes of where one walks, kept on this device. */
export function openHomes({ store, ask, clock }: HomesSeams): HomesBook {
  const shelves = new Map<string, Shelf>();
  const latest = signal<KeptHomes | null>(null);
  /** What was asked before a forgetting is not written after it. */
  let turn = 0;

  function shelfOf({ slug, person }: Pick<KeptHomes, 'slug' | 'person'>): Shelf {
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

  async function copyOf(of: Pick<KeptHomes, 'slug' | 'person'>): Promise<KeptHomes> {
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

  /** @returns the box that was answered about with all that is in it. */
  async function askAround(
    device: Device,
    slug: string,
    place: Place | null,
  ): Promise<{ box: Box; answer: AddressesAnswer } | Failure> {
    if (!place) {
      const answer = await ask(device, slug, EVERYWHERE);
      if (isFailure(answer)) return answer;
      const { lat, lng } = answer.addresses[0] ?? {};
      if (!answer.isCut || !lat || !lng) return { box: EVERYWHERE, answer };
      return askAround(device, slug, { lat, lng });
    }
    for (let metres = REACH_METRES; ; metres /= 2) {
      const box = boxAround(place, metres);
      const answer = await ask(device, slug, box);
      if (isFailure(answer)) return answer;
      if (!answer.isCut || metres <= LEAST_METRES) return { box, answer };
    }
  }

  async function refreshShelf(
    device: Device,
    of: Pick<KeptHomes, 'slug' | 'person'>,
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
    const said = await askAround(device, of.slug, place);
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
