import { limits } from '../../schema/limits.ts';

/** A walk of some tens of finds fills pages and pushes as a walk of thousands would. For this process alone. */
const small = { pullRows: 9, freshRows: 13, pushMutations: 4 } as const;

export const withSmallLimits = (): void => {
  Object.assign(limits, small);
};
