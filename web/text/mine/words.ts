import { catalogue } from '../catalogue.ts';
import { nl } from './nl.ts';

export type MineWords = typeof nl;

/** Words about one's own work that few ever need. Read it inside a component and it follows. */
export const mineWords = catalogue(nl, () => import('./en.ts').then(({ en }) => en));
