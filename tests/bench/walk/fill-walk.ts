import { DEMO_CODE } from '../../../api/demo/demo-people.ts';
import { centre } from '../../../schema/demo/plane.ts';
import { seeded } from '../../../schema/demo/seeded.ts';
import { fine } from '../../fixtures/answers.ts';
import { guestOn, mutation } from '../../fixtures/walking.ts';

const KINDS = ['litter', 'unsafe', 'broken', 'lovely', 'other'] as const;
/** Degrees to each side: a walk of some 400 metres. */
const SPREAD = { lat: 0.0018, lng: 0.0029 };

/** Lets this many people pin this many finds altogether on the demo's walk, each from a phone of their own. */
export async function fillWalk(url: string, people: number, finds: number): Promise<void> {
  const next = seeded(12);
  const around = (middle: number, reach: number) => middle + (next() * 2 - 1) * reach;
  for (let person = 0; person < people; person++) {
    const guest = await guestOn(url, DEMO_CODE);
    const muts = [
      mutation(1, 'participant.create', { role: 'guest', nickname: `Loper ${person + 1}` }),
    ];
    for (let made = person; made < finds; made += people)
      muts.push(
        mutation(muts.length + 1, 'observation.create', {
          category: KINDS[made % KINDS.length],
          position: {
            lat: around(centre.lat, SPREAD.lat),
            lng: around(centre.lng, SPREAD.lng),
            accuracy: 6,
            how: 'gps',
          },
        }),
      );
    await fine(guest.push(muts));
  }
}
