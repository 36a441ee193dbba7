import type { Row } from '../../schema/entities/row.ts';
import type { ManifestAnswer, ManifestBody } from '../../schema/manifest.ts';
import type { ProblemCode } from '../../schema/problem.ts';
import type {
  OpenLaneAnswer,
  OpenLaneBody,
  PullBody,
  PulledScope,
  PushAnswer,
  PushBody,
} from '../../schema/protocol.ts';

/** The server said no and why; or it was not heard, and what was sent may or may not have arrived. */
export type Failure = { problem: ProblemCode } | { unreachable: true };

export type Hello = {
  /** One's own first; `role` is null where one is nobody. */
  organisations: { slug: string; name: string; role: string | null }[];
  person: { id: string; name: string } | null;
  isDemo: boolean;
};
export type Pulled = {
  epoch: number;
  head: number;
  /** The server's clock, epoch ms; last month's server did not tell. */
  now?: number;
  scopes: (Omit<PulledScope, 'rows'> & { rows: Row[] })[];
  refused: string[];
  /** Whether exactly what was asked about is in; last month's server did not tell. */
  made?: boolean;
};

/** The server as the sync sees it: a seam, so that a simulation can stand in for the network. */
export type Api = {
  openLane(body: OpenLaneBody): Promise<OpenLaneAnswer | Failure>;
  push(token: string, body: PushBody): Promise<PushAnswer | Failure>;
  pull(body: PullBody): Promise<Pulled | Failure>;
  /** Whether what was handed in is there. */
  manifest(token: string, body: ManifestBody): Promise<ManifestAnswer | Failure>;
  hello(): Promise<Hello | Failure>;
  /** Sends the bytes of one part of a photo. `onProgress` hears from 0 to 1 how much has left. */
  putPhoto(
    token: string,
    id: string,
    part: 'small' | 'full',
    bytes: ArrayBuffer,
    onProgress: (done: number) => void,
  ): Promise<{ stored: true } | Failure>;
};

export const isFailure = (answer: object): answer is Failure =>
  'problem' in answer || 'unreachable' in answer;

/** The server does not know this browser, or not as somebody who may. */
export const isStranger = (outcome: unknown): boolean =>
  typeof outcome === 'object' &&
  outcome !== null &&
  'problem' in outcome &&
  (outcome.problem === 'no_credential' || outcome.problem === 'not_found');
