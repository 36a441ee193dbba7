import type { Subject } from '../../schema/entities/fields.ts';
import type { LaneId, Mid } from '../../schema/ids.ts';
import type { ProblemCode } from '../../schema/problem.ts';

/** raw: as the camera gave it; full: as it goes to the office; small: its thumbnail. */
export type PhotoPart = 'raw' | 'full' | 'small';

/** Why a picture could not be made ready: nothing in it, no picture at all, or more than this device can hold. */
export type PhotoProblem =
  | 'empty'
  | 'not_a_picture'
  | 'heic'
  | 'too_many_pixels'
  | 'broken'
  | 'no_room';

/** A photo on this device; its bytes are apart. `id` is also the mid of the mutation that will tell the server of it. */
export type Photo = {
  id: Mid;
  lane: LaneId;
  about: Subject;
  walk: string | null;
  /** Absent: a photo. */
  what?: 'drawing';
  at: number;
  /** raw: not shrunk yet; ready: the mutation is saved and the bytes may go; refused: it cannot be shrunk. */
  state: 'raw' | 'ready' | 'refused';
  /** Not sent before this time: somebody may still want to blur a face. Epoch ms. */
  waitsUntil: number;
  /** The epoch in which each part was sent: after a restore it goes again if the server asks for it. */
  sent: { small?: number; full?: number };
  /** Parts that the server does not have although they were sent: they go again, whatever else is known of them. */
  asked?: { small?: true; full?: true };
  /** The server's time when it was known here that the photo is in, or removed. */
  storedAt?: number;
  /** What this device or the server had against it. */
  why?: PhotoProblem | ProblemCode;
};

/** Whether its bytes left, as far as this device knows. */
export const isSent = ({ sent, asked }: Pick<Photo, 'sent' | 'asked'>): boolean =>
  sent.full !== undefined && !asked?.full;

/** The longest that a photo waits for somebody who is blurring it. */
export const LONGEST_WAIT_MS = 600_000;

/** @returns how long a photo must not be sent yet, in ms. A clock that was put back does not keep it here for years. */
export function waitOf({ waitsUntil }: Pick<Photo, 'waitsUntil'>, nowMs: number): number {
  const ms = waitsUntil - nowMs;
  return ms > 0 && ms <= LONGEST_WAIT_MS ? ms : 0;
}

/** A photo and its bytes, for one transaction. */
export type PhotoChange = {
  photo: Photo;
  /** False: nothing happens unless the photo is there and still raw. */
  isNew: boolean;
  put: Partial<Record<PhotoPart, ArrayBuffer>>;
  drop: PhotoPart[];
};
