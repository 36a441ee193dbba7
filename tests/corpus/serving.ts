import type { Actor } from '../../schema/actor.ts';
import type { OpenLaneAnswer } from '../../schema/protocol.ts';
import type { Api, Failure, Pulled } from '../../web/sync/api.ts';
import { alsoAsked } from './also-asked.ts';
import type { Opened } from './opened.ts';
import type { Recording } from './recording.ts';

const organisation = { slug: 'rozenbuurt-wonen', name: 'Rozenbuurt Wonen' };
const stranger: Failure = { problem: 'no_credential' };

/** The server of today over a recorded organisation, which knows the lanes that its directory knew and lets new guests in. */
export function servedBy(opened: Opened, { actors }: Recording, photos: string[] = []): Api {
  const { core } = opened;
  const known = new Map(Object.entries(actors));
  const admit = (lane: string): Actor => {
    const of = { lane, root: lane, person: null, role: 'guest', walk: null } as const;
    return { ...of, isRevoked: false, isLate: false };
  };
  return {
    ...alsoAsked(core, (lane) => known.get(lane), 0),
    hello: async () => ({
      organisations: [{ ...organisation, role: null }],
      person: null,
      isDemo: false,
    }),
    openLane: async ({ lane, join }): Promise<OpenLaneAnswer | Failure> => {
      if (!known.has(lane) && join.by !== 'organisation') return { problem: 'code_unknown' };
      const actor = known.get(lane) ?? admit(lane);
      known.set(lane, actor);
      opened.admit(actor);
      const person = actor.person === null ? null : { id: actor.person, name: actor.person };
      const { walk, role, root } = actor;
      return { organisation, walk, person, role, maker: actor.person ?? root };
    },
    push: async (_token, body) => {
      const actor = known.get(body.lane);
      return actor ? core.push(actor, structuredClone(body)) : stranger;
    },
    pull: async (body) => {
      const actor = known.get(body.lane);
      return actor ? (core.pull(actor, structuredClone(body)) as Pulled) : stranger;
    },
    putPhoto: async (_token, id, part) => {
      photos.push(`${id} ${part}`);
      core.markStored(id, part, true);
      opened.keep(id, part);
      return { stored: true };
    },
  };
}

const away = async () => ({ unreachable: true }) as const;
/** No network. */
export const noServer: Api = {
  ...{ manifest: away },
  hello: away,
  openLane: away,
  push: away,
  pull: away,
  putPhoto: away,
};
