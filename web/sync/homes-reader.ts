import { isStaff } from '../../schema/actor.ts';
import type { KeptHomes } from '../store/homes-idb.ts';
import type { Device, LaneView } from './device.ts';

export type Reader = Pick<KeptHomes, 'slug' | 'person'>;

/** Whose copy a walk reads: only staff has one, and only while they are signed in here. */
export function readerOf(device: Device, lane: LaneView): Reader | null {
  const person = device.person.value?.id;
  const isOwn = person !== undefined && (lane.person?.id ?? lane.forPerson) === person;
  if (!isOwn || lane.isClosed || lane.role === 'child') return null;
  // Started out of reach: the server did not say yet who this is, and the person is signed in.
  if (lane.state === 'open' && !isStaff(lane.role)) return null;
  const named = lane.join.by === 'organisation' ? lane.join.slug : '';
  const before = device.lanes.value.findLast((one) => one.person?.id === person)?.organisation;
  const slug = lane.organisation?.slug || named || device.organisation.value || before?.slug;
  return slug ? { slug, person } : null;
}
