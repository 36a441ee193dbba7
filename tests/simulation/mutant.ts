import type { Core } from '../../api/organisation/core.ts';
import type { Storage } from '../../api/organisation/storage.ts';
import type { CaptureStore } from '../../web/store/capture-store.ts';
import type { ViewStore } from '../../web/store/view-store.ts';
import type { Api } from '../../web/sync/api.ts';
import type { CaptureDisk } from './memory-capture.ts';
import type { ViewDisk } from './memory-view.ts';

/** The two disks of a phone. */
export type Disks = { capture: CaptureDisk; viewDisk: ViewDisk };

/**
 * A mistake put in on purpose, to prove that the oracle sees it. It lives in the simulation only: a seam of the real code is wrapped,
 * and that code itself knows nothing of it.
 */
export type Mutant = {
  name: string;
  /** What goes wrong, as somebody would tell it who lost something by it. */
  says: string;
  store?(store: CaptureStore, disks: Disks): CaptureStore;
  view?(view: ViewStore, disks: Disks): ViewStore;
  api?(api: Api, disks: Disks): Api;
  /** What the browser does besides when it throws the copy away. */
  onEvicted?(disks: Disks): void;
  storage?(storage: Storage): Storage;
  core?(core: Core, storage: Storage): Core;
  /** Of the runbook of a restore, what is forgotten. */
  forgets?: 'epoch' | 'erased';
  /** How bytes are taken in. */
  bytes?: 'word-first' | 'unchecked' | 'never-gone';
  /** Whom the directory lets in where. */
  directory?: 'revoked-reads' | 'any-organisation';
};
