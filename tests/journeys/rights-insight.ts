import type { House } from '../fixtures/house-with-everything.ts';
import { office, type Right, said } from './right.ts';

const insight = (path: string, more: (house: House) => object): Right => ({
  may: office,
  ask: (who, house) =>
    said(
      who.ask('POST', `/v1/insight${path}`, {
        lane: who.lane,
        ...more(house),
      }),
    ),
});

/** How the work goes, in numbers. */
export const insightRights: Record<string, Right> = {
  'POST /v1/insight': {
    ...insight('', () => ({ from: '2026-01-01', to: '2026-12-31', neighbourhood: null })),
    isOfOneself: true,
  },
  'POST /v1/insight/walk': insight('/walk', ({ ids }) => ({ walk: ids.walk })),
};
