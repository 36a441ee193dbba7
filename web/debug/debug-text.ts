import type { LaneView, Unsent } from '../sync/device.ts';

type Facts = {
  state: string;
  lanes: readonly LaneView[];
  unsent: readonly Unsent[];
  cursors: (lane: string) => Readonly<Record<string, number>>;
  storage: { used: number; quota: number; persisted: boolean } | null;
  agent: string;
};

const short = (id: string) => id.slice(0, 6);

/**
 * The state of this device as text to pass on. Only what is named here is in it: how a lane was joined is told
 * without the code or the secret, which would let the reader in, and people are left out.
 */
export function debugText({ state, lanes, unsent, cursors, storage, agent }: Facts): string {
  const lines = lanes.map(
    ({ id, root, formerly, join, walk, role, nextN, ackN, epoch, state: at, refusal }) => {
      const waiting = unsent.find((one) => one.lane === id)?.count ?? 0;
      const lane = {
        lane: short(id),
        root: short(root),
        formerly: formerly.map(short),
        joinedBy: join.by,
      };
      return JSON.stringify({
        ...lane,
        walk,
        role,
        state: at,
        refusal,
        nextN,
        ackN,
        epoch,
        waiting,
        cursors: cursors(id),
      });
    },
  );
  return [`state ${state}`, `storage ${JSON.stringify(storage)}`, agent, ...lines].join('\n');
}
