import { useMemo } from 'preact/hooks';
import { withinRings } from '../../map/within.ts';
import type { DeskAreas } from '../../sync/use-areas.ts';
import type { Hood, HoodOf } from './plan-lanes.ts';

/** In which of the organisation's neighbourhoods a card lies. Each place is looked up once. */
export function useHoods({ neighbourhoods }: DeskAreas): HoodOf {
  return useMemo(() => {
    const tests = neighbourhoods.map(({ code, name, rings }) => ({
      hood: { code, name },
      isIn: withinRings(rings),
    }));
    const known = new Map<string, Hood | null>();
    return ({ find }) => {
      if (!find) return null;
      const { lat, lng } = find.position;
      const place = `${lat} ${lng}`;
      let hood = known.get(place);
      if (hood === undefined) {
        hood = tests.find(({ isIn }) => isIn(lat, lng))?.hood ?? null;
        known.set(place, hood);
      }
      return hood;
    };
  }, [neighbourhoods]);
}
