import type { LaneViewModel } from '../sync/device.ts';
import { stateWords } from './street-line.tsx';
import { type StreetRow, streetsOf } from './streets.ts';

/** The streets that somebody ticked, each with what of it: "Lindestraat: gelopen". */
export const doneStreets = (view: Pick<LaneViewModel, 'list'>): string[] =>
  streetsOf([], view.list('street') as StreetRow[], [])
    .filter(({ done }) => done.size > 0)
    .map((street) => `${street.name}: ${stateWords(street)}`);
