import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Row } from '../../schema/entities/row.ts';
import { base64url } from '../../schema/ids.ts';
import type { Draft, Mutation } from '../../schema/mutations/mutation.ts';
import type { Animal } from '../../schema/vocabulary/animals.ts';
import { openCaptureDatabase, openSealer } from '../store/capture-database.ts';
import { idbCapture } from '../store/capture-idb.ts';
import type { Lane } from '../store/capture-store.ts';
import type { LaneViewModel } from '../store/lane-model.ts';
import { lateSealer } from '../store/sealer.ts';
import { idbView, openViewDatabase } from '../store/view-idb.ts';
import { aloneAmongTabs } from './among-tabs.ts';
import type { Hello } from './api.ts';
import { lateApi } from './late-api.ts';
import { type FullDevice, makeDevice } from './make-device.ts';
import type { Darkroom, PhotoDesk } from './photo-desk.ts';
import { type Person, whoIsHere } from './who-is-here.ts';

export type { LaneViewModel } from '../store/lane-model.ts';
export type { SeenRow, SyncState } from '../store/pending-view.ts';
export type { Person } from './who-is-here.ts';

/** A lane as a screen may know it. */
export type LaneView = Omit<Lane, 'token' | 'origin'> & {
  /** Its person is not signed in here: it goes on taking work, and shows only what is not sent. */
  isClosed: boolean;
};
/** What the server has not answered for, oldest first. */
export type Unsent = { lane: string; count: number; items: { mutation: Mutation }[] };
export type DeviceState = 'idle' | 'syncing' | 'offline' | 'problem';

/** How somebody is called on a walk: a child by an animal, and nothing else is known of it. */
export type Who = { nickname: string } | { avatar: Animal };

/** Everything a screen needs of this device. A lane that was forked still answers to its earlier ids. */
export type Device = {
  /** Oldest first. */
  lanes: ReadonlySignal<LaneView[]>;
  /** Who is signed in here as far as is known: null for nobody, undefined until the server was heard. */
  person: ReadonlySignal<Person | null | undefined>;
  /**
   * Who signed in in this tab, or was signed in when it opened. A walk that is open here goes on being theirs, also when somebody
   * else signs in in another tab.
   */
  tabPerson: ReadonlySignal<Person | null | undefined>;
  /** For which organisation a new walk and the office are, for who is in more than one; '' is not chosen. */
  organisation: Signal<string>;
  /**
   * Somebody else is signed in, or nobody: what was read under another person is forgotten, what was made stays. `isInTab`: it
   * happened in this very tab.
   */
  heard(person: Person | null, isInTab?: boolean): Promise<void>;
  /** Works without network. @returns the lane's id. */
  startWalk(walk: { nickname: string; name: string; now?: number }): Promise<string>;
  /** Works without network: what is pinned waits until the code resolves. @returns the lane's id. */
  joinWalk(by: Who & ({ code: string } | { secret: string })): Promise<string>;
  /** Points a lane that was not let in at another walk, with everything pinned on it. */
  rejoin(lane: string, code: string): Promise<void>;
  /** The desk of who is signed in. @returns the lane's id. */
  openOffice(slug: string): Promise<string>;
  /** One user action, safe on the device when it resolves. @returns the new ids. @throws ValiError for a malformed draft. */
  save(lane: string, drafts: readonly Draft[]): Promise<string[]>;
  view(lane: string): ReadonlySignal<LaneViewModel>;
  /** What was done on this device on a lane, oldest first; read it after `view`, which tells when there is more. */
  work(lane: string): readonly Mutation[];
  /** How many photos of each lane are only here; null until that is known. */
  photosHere: ReadonlySignal<ReadonlyMap<string, number> | null>;
  /** What happens to photos; a chunk of its own. */
  photoDesk(): Promise<PhotoDesk>;
  unsent: ReadonlySignal<Unsent[]>;
  goOffline: Signal<boolean>;
  state: ReadonlySignal<DeviceState>;
  /** @returns whether everything is handed in and read. */
  syncNow(): Promise<boolean>;
  /** Asks who is signed in. `isInTab`: somebody just did so in this tab. @throws when the server cannot be reached. */
  hello(isInTab?: boolean): Promise<Hello>;
  /** Shows rows that were asked for by id, beside those that the scopes of a lane bring. */
  open(lane: string, rows: readonly Row[]): void;
  /** How far each scope of a lane has come: the last change this device has. */
  cursors(lane: string): Readonly<Record<string, number>>;
  /** Bytes. */
  storage(): Promise<{ used: number; quota: number; persisted: boolean }>;
  /** A file that holds residents' own words: say so before it is made. */
  exportRescue(): Promise<Blob>;
  /** @returns how many mutations came along. @throws SyntaxError for a file that is not ours. */
  importRescue(file: Blob): Promise<number>;
};

/** Opens this browser's databases, and starts syncing after `syncAfter`. @throws when the browser gives no storage. */
export async function openDevice(
  darkroom: () => Promise<Darkroom>,
  syncAfter: Promise<void>,
): Promise<Device> {
  const [captured, viewed] = await Promise.all([openCaptureDatabase(), openViewDatabase()]);
  // Read beside the lanes, since most of what is drawn first is not sealed.
  const sealed = openSealer(captured);
  const sealer = lateSealer(sealed);
  const goOffline = signal(false);
  const saved = new EventTarget();
  let hasLeft = false;
  const seams = {
    store: idbCapture(captured, sealer),
    api: lateApi(async () => {
      const { apiClient } = await import('./api-client.ts');
      return apiClient(location.origin, () => goOffline.value);
    }),
    clock: Date.now,
    random: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes),
  };
  const device = await makeDevice({
    ...seams,
    view: idbView(viewed, sealer),
    here: whoIsHere(localStorage),
    goOffline,
    storage,
    alone: (work) => aloneAmongTabs('sync-round', work),
    makeDesk: async (own) => {
      const { makePhotoDesk } = await import('./make-photo-desk.ts');
      return makePhotoDesk({
        ...seams,
        ...own,
        darkroom,
        digest,
        alone: (work) => aloneAmongTabs('photo-sending', work),
        later: (ms, work) => void setTimeout(work, ms),
      });
    },
    rules: syncAfter.then(async () => {
      const { rules } = await import('../../schema/mutations/rules.ts');
      return rules;
    }),
    onSaved: () => saved.dispatchEvent(new Event('saved')),
    onLeft: () => {
      hasLeft = true;
      saved.dispatchEvent(new Event('left'));
    },
  });
  await sealed;
  void syncAfter.then(() => startSyncing(device, saved, () => hasLeft));
  // Asked once there is something to lose; a refusal changes nothing.
  saved.addEventListener('saved', () => void navigator.storage?.persist?.(), { once: true });
  return device;
}

/** Syncing comes after the first picture, and without a network as soon as there is one. */
async function startSyncing(
  device: FullDevice,
  saved: EventTarget,
  hasLeft: () => boolean,
): Promise<void> {
  try {
    const { startSyncLoop } = await import('./sync-loop.ts');
    startSyncLoop(device, saved, Math.random);
    // Somebody whose sign-in ended before the loop was here: it forgets now what it would have forgotten then.
    if (hasLeft()) saved.dispatchEvent(new Event('left'));
  } catch {
    addEventListener('online', () => void startSyncing(device, saved, hasLeft), { once: true });
  }
}

async function storage() {
  const { usage = 0, quota = 0 } = (await navigator.storage?.estimate?.()) ?? {};
  return { used: usage, quota, persisted: (await navigator.storage?.persisted?.()) ?? false };
}

const digest = async (bytes: ArrayBuffer) =>
  base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
