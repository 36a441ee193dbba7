import { useEffect, useMemo } from 'preact/hooks';
import { scopeOf } from '../../schema/scopes.ts';
import type { Device, LaneView, LaneViewModel } from '../sync/device.ts';
import type { DeskAreas } from '../sync/use-areas.ts';
import { factsOf } from './desk-facts.ts';
import { entryReader } from './finder/entries-of.ts';
import type { Finder } from './finder/finder.ts';
import { openFinder } from './finder/open-finder.ts';
import { useReachable } from './use-reachable.ts';

/** Finds among all the finds there are, for as long as the desk is open. What is on this device goes before the index. */
export function useFinder(
  device: Device,
  lane: LaneView,
  view: LaneViewModel,
  areas: DeskAreas,
): Finder {
  const finder = useMemo(() => openFinder(), []);
  const read = useMemo(() => entryReader(), []);
  useEffect(() => () => finder.close(), []);
  useEffect(() => finder.facts(factsOf(view, areas, Date.now())), [view, areas]);
  useEffect(() => {
    const { changed, removed, left } = read(view);
    finder.overlay(changed, removed, left);
  }, [view]);
  // What the device heard the server say is the sign that the index may say more.
  const heard = device.cursors(lane.id)[scopeOf.office];
  // What is open, and then what the desk works with whole, come first: all of it would make those wait.
  const ready = heard === undefined ? 'open' : 'all';
  const mayAsk = useReachable(device) && lane.state === 'open' ? ready : 'nothing';
  useEffect(() => finder.read({ lane: lane.id, mayAsk }), [finder, lane.id, heard, mayAsk]);
  return finder;
}
