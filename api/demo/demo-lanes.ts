import type { Actor, Role } from '../../schema/actor.ts';
import { base64url } from '../../schema/ids.ts';
import type { Mutation } from '../../schema/mutations/mutation.ts';
import { DEMO_CHILD, demoPeople } from './demo-people.ts';
import type { DemoMutation } from './demo-script.ts';
import { demoMutations } from './demo-walks.ts';

/** What one person pushes from one walk or from the desk; `photos` are the pictures whose bytes go after it. */
export type DemoLane = {
  actor: Actor;
  muts: Mutation[];
  photos: { id: string; scene: string }[];
};

/** All lanes of the demo, in an order in which nothing comes before what it is about: who leads, who walks along, the office. */
export async function demoLanes(todayMs: number): Promise<DemoLane[]> {
  const all = await demoMutations(todayMs);
  const leaders = new Set(
    all.filter(({ t }) => t === 'walk.create').map((one) => `${one.by} ${one.walk}`),
  );
  const names = [...new Set(all.map(laneName))];
  const rank = (name: string) => {
    if (leaders.has(name)) return 0;
    const [person, walk] = name.split(' ');
    if (person === DEMO_CHILD) return 0.5;
    return walk ? 1 : 2 + demoPeople.findIndex(({ id }) => id === person);
  };
  const sorted = names.sort((one, other) => rank(one) - rank(other));
  // A child changes no number of who was there before.
  const people = sorted.filter((name) => rank(name) !== 0.5);
  return sorted.map((name) =>
    laneOf(
      all.filter((one) => laneName(one) === name),
      people.indexOf(name),
      leaders.has(name),
    ),
  );
}

const laneName = ({ by, walk }: DemoMutation) => `${by} ${walk ?? ''}`;

function laneOf(own: readonly DemoMutation[], index: number, leads: boolean): DemoLane {
  const person = own[0]?.by ?? '';
  const isChild = person === DEMO_CHILD;
  const role: Role = isChild
    ? 'child'
    : (demoPeople.find(({ id }) => id === person)?.role ?? 'guest');
  const id = (isChild ? 'demo-child' : `demo-${index}-${person}`).padEnd(16, '.');
  const lane = base64url(new TextEncoder().encode(id));
  const walk = leads ? null : (own[0]?.walk ?? null);
  return {
    actor: {
      lane,
      root: lane,
      person: isChild ? null : person,
      role,
      walk,
      isRevoked: false,
      isLate: false,
    },
    muts: own.map(({ by: _by, scene: _scene, walk: on = null, base = {}, ...one }, at) => ({
      n: at + 1,
      sv: 1,
      ...one,
      walk: on,
      base,
    })),
    photos: own.flatMap(({ mid, scene }) => (scene ? [{ id: mid, scene }] : [])),
  };
}
