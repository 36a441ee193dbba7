import { type Role, roles } from '../../schema/actor.ts';
import { newSecret } from '../../schema/ids.ts';
import { type Join, type OpenLaneAnswer, PROTOCOL_VERSION } from '../../schema/protocol.ts';
import type { Lane } from '../store/capture-store.ts';
import { type Failure, isFailure } from './api.ts';
import type { RoundDeps } from './sync-round.ts';

/** Makes the lane known to the server; repeating it is harmless. Whatever it answers, the work stays. */
export async function openLane(
  lane: Lane,
  { store, api, random }: RoundDeps,
): Promise<'done' | 'again' | Failure> {
  if (lane.join.by === 'organisation' && lane.join.slug === '')
    return nameOrganisation(lane, { store, api, random });
  const ask = (join: Join) =>
    api.openLane({
      v: PROTOCOL_VERSION,
      lane: lane.id,
      token: lane.token,
      join,
      since: lane.openedAt,
      ...(lane.forPerson !== undefined && { person: lane.forPerson }),
    });
  let answer = await ask(lane.join);
  // The lane we forked from is not there: the server was restored from before it. Come in as it once did. For nothing else, since
  // who comes in that way is somebody else there: not the maker of what was found, nor on the walk that was started.
  const isForkLost =
    lane.join.by === 'fork' &&
    isFailure(answer) &&
    'problem' in answer &&
    answer.problem === 'no_credential';
  if (isForkLost) answer = await ask(lane.origin);
  if (isFailure(answer)) return refusedBy(answer);
  const opened = answer;
  // Let in again, since we could not read: the token gives that to no browser without its cookie; what lets anybody in does.
  const key = keyOf(lane);
  if (lane.state === 'open' && key) await ask(key);
  await store.change(lane.id, (now) => (isSameJoin(now, lane) ? settled(now, opened) : now));
  return 'done';

  async function refusedBy(failure: Failure): Promise<'again' | Failure> {
    if ('unreachable' in failure) return failure;
    if (failure.problem === 'lane_taken') {
      // Never let in under this number, so there is no lane to fork from on the server.
      await store.fork(lane.id, {
        id: newSecret(16, random),
        token: newSecret(32, random),
        join: lane.origin,
      });
      return 'again';
    }
    // A server in trouble says nothing about the code.
    if (isPassing(failure)) return failure;
    const state = isFinal(failure) ? 'refused' : 'unresolved';
    await store.change(lane.id, (now) =>
      isSameJoin(now, lane) ? { ...now, state, refusal: failure.problem } : now,
    );
    return failure;
  }
}

/** What let this phone in, or lets others in on the walk that it started. */
function keyOf({ join, origin, walkSecret }: Lane): Join | null {
  if (walkSecret) return { by: 'secret', secret: walkSecret };
  return join.by === 'fork' ? origin : null;
}

/** A first walk started without network does not know whose it is: the server's first organisation. */
async function nameOrganisation(
  lane: Lane,
  { store, api }: Pick<RoundDeps, 'store' | 'api' | 'random'>,
): Promise<'again' | Failure> {
  const hello = await api.hello();
  if (isFailure(hello)) return hello;
  const slug = hello.organisations[0]?.slug;
  const isTheirs = !lane.forPerson || lane.forPerson === hello.person?.id;
  if (!slug || !isTheirs) {
    await store.change(lane.id, (now) =>
      isSameJoin(now, lane) ? { ...now, refusal: 'sign_in_needed' } : now,
    );
    return { problem: 'sign_in_needed' };
  }
  const join: Join = { by: 'organisation', slug };
  await store.change(lane.id, (now) =>
    isSameJoin(now, lane) ? { ...now, join, origin: join } : now,
  );
  return 'again';
}

const isPassing = ({ problem }: { problem: string }) =>
  problem === 'unexpected' || problem === 'behind' || problem === 'too_large';

/** An unknown code may be known tomorrow: the leader started without network and has not synced yet. */
const isFinal = ({ problem }: { problem: string }) =>
  problem === 'walk_full' || problem === 'not_allowed' || problem === 'sign_in_needed';

/** Someone may have pointed the lane at another walk while the server was answering. */
const isSameJoin = (one: Lane, other: Lane) =>
  JSON.stringify(one.join) === JSON.stringify(other.join);

const isRole = (name: string): name is Role => (roles as readonly string[]).includes(name);

function settled(lane: Lane, { organisation, walk, person, role, maker }: OpenLaneAnswer): Lane {
  const { refusal: _, ...rest } = lane;
  return {
    ...rest,
    state: 'open',
    organisation,
    walk: walk ?? lane.walk,
    person,
    forPerson: person?.id ?? null,
    role: isRole(role) ? role : 'guest',
    maker,
  };
}
