import type { Core } from '../../api/organisation/core.ts';
import type { Actor } from '../../schema/actor.ts';

type Heard = { epoch: number; muts: number[]; erased: number[] };
type Asks = { manifest?(actor: Actor, body: { lane: string }): Heard };

/** What phones ask besides since version 9: whether all that they handed in is there. The bytes of a photo are, once it was sent. */
export const alsoAsked = (
  core: Core,
  actorOf: (lane: string) => Actor | undefined,
  now: number,
) => ({
  manifest: async (_token: string, body: { lane: string }) => {
    const actor = actorOf(body.lane);
    const heard = actor && (core as Core & Asks).manifest?.(actor, body);
    if (!heard) return { unreachable: true } as const;
    const { epoch, muts, erased } = heard;
    return { epoch, now, missing: { muts, photos: [] }, erased };
  },
});
