import type { SeenRow } from '../sync/device.ts';

/** A child found it, on a phone of its own or on one that was handed over. */
export const isOfKid = ({ set }: Pick<SeenRow, 'set'>): boolean => set.via === 'kid';
