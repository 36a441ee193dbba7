import type { nl } from './nl.ts';

export const en: typeof nl = {
  noTiles: 'The map is not loading now. Your finds are where they should be.',
  cluster: (count: number, kinds: string) => `${count} finds: ${kinds}`,
};
