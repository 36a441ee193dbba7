import type { KidFind } from '../../../web/kid/kid-finds.ts';

/** A find of a child; `at` is also its id unless another is given. */
export const aKidFind = (at: number, own: Partial<KidFind> = {}): KidFind => ({
  id: `f${at}`,
  judgement: 'fair',
  why: 'boring',
  at,
  position: { lat: 52, lng: 5 },
  again: null,
  best: null,
  isHidden: false,
  from: {},
  ...own,
});
