import { rmSync } from 'node:fs';
import { buildCrashWorker } from './built.ts';
import { makeHouse } from './house.ts';

/** The built Worker and a house to begin days with: once for all tests of a run, which hear of it by their environment. */
export async function prepare(): Promise<{ house: string; forget(): void }> {
  const { CRASH_HOUSE } = process.env;
  if (CRASH_HOUSE) return { house: CRASH_HOUSE, forget: () => undefined };
  const forgetBuilt = await buildCrashWorker();
  const house = await makeHouse();
  process.env.CRASH_HOUSE = house;
  return {
    house,
    forget() {
      forgetBuilt();
      rmSync(house, { recursive: true, force: true });
    },
  };
}
