import type { ProblemCode } from '../../schema/problem.ts';
import type { OpenLaneAnswer, OpenLaneBody, PullAnswer, PullBody, PushAnswer, PushBody } from '../../schema/protocol.ts';

/** What came of a request: an answer, a problem the server named, or nothing at all. */
export type Reply<T> = { ok: T } | { problem: ProblemCode } | { unreachable: true };

export type Hello = {
  organisations: { slug: string; name: string }[];
  person: { id: string; name: string; role: string } | null;
  isDemo: boolean;
};

/** The server as the sync code sees it: a parameter, so that a simulation can lose, double and reorder every call. */
export type Api = {
  hello(): Promise<Reply<Hello>>;
  openLane(body: OpenLaneBody): Promise<Reply<OpenLaneAnswer>>;
  push(token: string, body: PushBody): Promise<Reply<PushAnswer>>;
  pull(body: PullBody): Promise<Reply<PullAnswer>>;
};
