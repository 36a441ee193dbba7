import type { ReadonlySignal } from '@preact/signals';
import type { Subject } from '../../schema/entities/fields.ts';
import type { Mid, RandomBytes } from '../../schema/ids.ts';
import type { Draft } from '../../schema/mutations/mutation.ts';
import type { CaptureStore } from '../store/capture-store.ts';
import type { SeenRow } from '../store/pending-view.ts';
import type { Photo, PhotoChange, PhotoPart, PhotoProblem } from '../store/photo.ts';
import type { Api } from './api.ts';
import type { Digest } from './send-photos.ts';

/** A picture made ready to send, as JPEG without anything hidden in it. */
export type Prepared = { full: ArrayBuffer; small: ArrayBuffer; width: number; height: number };
/** Makes pictures ready; its own chunk, with a worker. */
export type Darkroom = {
  /** A problem that can be seen at once, from the first bytes. */
  firstLook(bytes: ArrayBuffer): PhotoProblem | null;
  prepare(bytes: ArrayBuffer): Promise<Prepared | { refused: PhotoProblem }>;
};

/** Thrown instead of saving; nothing that was saved before is touched. */
export class PhotoRefused extends Error {
  readonly problem: PhotoProblem;

  constructor(problem: PhotoProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** What a photo belongs to. */
export type About = Subject & { walk: string | null; what?: 'drawing' };

/** What happens to photos on this device. */
export type PhotoDesk = {
  /** Every photo that is still on this device, oldest first. */
  photos: ReadonlySignal<readonly Photo[]>;
  /** How far each photo that is being sent has come, from 0 to 1. */
  progress: ReadonlySignal<ReadonlyMap<string, number>>;
  /**
   * Safe on this device when it resolves. With an `id` of its own it is added once, however often it is asked.
   * @returns the photo's id. @throws PhotoRefused
   */
  add(lane: string, about: About, file: Blob, id?: Mid): Promise<string>;
  /** A find and its photo, saved together or not at all. @returns the find's id. @throws PhotoRefused */
  addWithFind(lane: string, find: Draft, file: Blob): Promise<string>;
  bytes(id: string, part: PhotoPart): Promise<ArrayBuffer | null>;
  /** Not sent as long as somebody is blurring it, and at most ten minutes. */
  hold(id: string): Promise<void>;
  /** May be sent now. */
  release(ids: readonly string[]): Promise<void>;
  /** Takes other pixels instead, as after blurring; what was sent already is taken back. */
  replace(id: string, prepared: Prepared): Promise<void>;
  /** @returns false when the photo is not on this device. */
  remove(id: string): Promise<boolean>;
  /** Tries again what was refused or came back. */
  retry(id: string): Promise<void>;
  /** Shrinks what is raw and sends what is ready. @returns whether nothing was left for want of a network. */
  work(): Promise<boolean>;
  refresh(): Promise<void>;
};

export type DeskDeps = {
  store: CaptureStore;
  api: Pick<Api, 'putPhoto'>;
  clock: () => number;
  digest: Digest;
  random: RandomBytes;
  darkroom: () => Promise<Darkroom>;
  rowOf: (lane: string, id: string) => SeenRow | undefined;
  /** Saves drafts on a lane, with the photo in the same transaction. @returns the new ids, null when the photo was no longer wanted. */
  save: (lane: string, drafts: readonly Draft[], photo?: PhotoChange) => Promise<string[] | null>;
  /** Told after each change how many photos of each lane the office does not have. */
  onCount: (count: ReadonlyMap<string, number>) => void;
  /** One sender among all tabs. */
  alone: (work: () => Promise<void>) => Promise<void>;
  later: (ms: number, work: () => void) => void;
};
