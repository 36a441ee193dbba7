import type { ComponentType, VNode } from 'preact';
import { lazy } from 'preact-iso';
import type { Device } from './sync/device.ts';

type PartProps = { device: Device; id: string };

/** What else there is of a walk, by the last part of its address: each in a chunk of its own. */
const parts: Partial<Record<string, ComponentType<PartProps>>> = {
  lijst: lazy(async () => (await import('./field-list.tsx')).FieldList),
  mijn: lazy(async () => (await import('./mine.tsx')).FieldMine),
  deel: lazy(async () => (await import('./share.tsx')).FieldShare),
  wie: lazy(async () => (await import('./along.tsx')).FieldAlong),
  straten: lazy(async () => (await import('./streets.tsx')).FieldStreets),
  meekijken: lazy(async () => (await import('./follow.tsx')).FieldFollow),
  kinderen: lazy(async () => (await import('./with-kids.tsx')).FieldWithKids),
  inleveren: lazy(async () => (await import('./hand-in.tsx')).FieldHandIn),
  bespreken: lazy(async () => (await import('./debrief.tsx')).FieldDebrief),
  klaar: lazy(async () => (await import('./ready.tsx')).FieldReady),
  deur: lazy(async () => (await import('./door-at.tsx')).FieldDoor),
};

type WalkPartProps = PartProps & { part: string; missing: () => VNode };

/** A screen of a walk beside its map, or what is said of an address that is nowhere. */
export function WalkPart({ part, missing, ...walk }: WalkPartProps) {
  const Part = Object.hasOwn(parts, part) ? parts[part] : undefined;
  return Part ? <Part {...walk} /> : missing();
}
