import type { LaneView, Unsent } from '../sync/device.ts';

type Facts = {
  state: string;
  lanes: readonly LaneView[];
  unsent: readonly Unsent[];
  storage: { used: number; quota: number; persisted: boolean } | null;
  agent: string;
};

/**
 * The state of this device as text to pass on. A lane is named by its first characters only, and how it was joined
 * is left out: a code or a secret would let the reader in.
 */
export function debugText({ state, lanes, unsent, storage, agent }: Facts): string {
  const lines = lanes.map(
    ({ id, join, token, secret, ...lane }: LaneView & { token?: unknown; secret?: unknown }) => {
      const waiting = unsent.find((one) => one.lane === id)?.count ?? 0;
      return JSON.stringify({
        lane: id.slice(0, 6),
        joinedBy: join.by,
        ...lane,
        root: lane.root.slice(0, 6),
        nickname: undefined,
        waiting,
      });
    },
  );
  return [`state ${state}`, `storage ${JSON.stringify(storage)}`, agent, ...lines].join('\n');
}
