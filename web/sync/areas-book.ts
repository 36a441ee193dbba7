import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { AreasAnswer } from '../../schema/register/wire.ts';
import type { AreasStore, KeptAreas } from '../store/areas-idb.ts';
import { type Failure, isFailure, isStranger } from './api.ts';
import type { Device, LaneView } from './device.ts';
import { type Reader, readerOf } from './homes-reader.ts';

/** `isRead`: the copy was there, or the server was asked; before that nothing can be said of what is not here. */
export type AreasHere = { areas: AreasAnswer; isRead: boolean };

/** What the copy stands on; all handed in. */
export type AreasSeams = {
  store: () => Promise<AreasStore>;
  ask: (device: Device, slug: string) => Promise<AreasAnswer | Failure>;
};

export type AreasBook = {
  here(device: Device, lane: LaneView): ReadonlySignal<AreasHere>;
  /** @returns whether the server said how it is now. */
  refresh(device: Device, lane: LaneView): Promise<boolean>;
  forget(): Promise<void>;
};

type Shelf = { kept: KeptAreas | null; isRead: boolean };
const EMPTY: Shelf = { kept: null, isRead: false };
const NONE: AreasAnswer = { neighbourhoods: [], complexes: [] };

/** @returns nothing of what somebody else may know, or of another organisation. */
const ownOf = (kept: KeptAreas | null, of: Reader | null): KeptAreas | null =>
  kept?.person === of?.person && kept?.slug === of?.slug ? kept : null;

/** The organisation's neighbourhoods and complexes, kept on this device for who sits at its desk. */
export function openAreas({ store, ask }: AreasSeams): AreasBook {
  const shelf = signal(EMPTY);
  /** What was asked before a forgetting is not written after it. */
  let turn = 0;

  async function copyOf(of: Reader): Promise<KeptAreas | null> {
    const now = ownOf(shelf.value.kept, of);
    if (now) return now;
    // No room, or a browser that lost it: it is only a copy.
    const reading = store().then((copy) => copy.read(of.slug));
    return ownOf(await reading.catch(() => null), of);
  }

  const changeCopy = async (work: (copy: AreasStore) => Promise<void>): Promise<void> => {
    await store()
      .then(work)
      .catch(() => undefined);
  };

  return {
    here: (device, lane) =>
      computed(() => {
        const { kept, isRead } = shelf.value;
        return { areas: ownOf(kept, readerOf(device, lane)) ?? NONE, isRead };
      }),
    async refresh(device, lane) {
      const of = readerOf(device, lane);
      if (!of) return false;
      const now = turn;
      const isOver = () => now !== turn || device.person.value?.id !== of.person;
      const copy = await copyOf(of);
      if (isOver()) return false;
      shelf.value = { kept: copy, isRead: copy !== null };
      const said = await ask(device, of.slug);
      if (isOver()) return false;
      if (isFailure(said)) {
        shelf.value = { kept: isStranger(said) ? null : copy, isRead: true };
        if (isStranger(said)) await changeCopy((kept) => kept.forget());
        return false;
      }
      const kept = { ...of, neighbourhoods: said.neighbourhoods, complexes: said.complexes };
      shelf.value = { kept, isRead: true };
      await changeCopy(async (copied) => {
        if (!isOver()) await copied.write(kept);
      });
      return true;
    },
    async forget() {
      turn += 1;
      shelf.value = EMPTY;
      await (await store()).forget();
    },
  };
}
