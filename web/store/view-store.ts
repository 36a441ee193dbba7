import type { Row } from '../../schema/entities/row.ts';
import type { LaneId } from '../../schema/ids.ts';
import type { Page } from './scope-rows.ts';

/** What a lane knows of the server: `cursors` per scope, and the rows of each scope by kind and id. */
export type LaneRows = {
  epoch: number;
  cursors: Record<string, number>;
  scopes: Map<string, Map<string, Row>>;
};

/** A copy of what the server said. May be thrown away at any time; the next pull brings it back. */
export type ViewStore = {
  cursors(lane: LaneId): Promise<{ epoch: number; cursors: Record<string, number> }>;
  read(lane: LaneId): Promise<LaneRows>;
  /**
   * Adds a page and moves the cursor, together. A page of a later epoch first empties the lane; one of an earlier
   * epoch, or that does not start at the cursor, is ignored.
   */
  apply(lane: LaneId, epoch: number, pages: Page[]): Promise<void>;
  /** Forgets scopes that the lane may no longer see; all of the lane when none are named. */
  forget(lane: LaneId, scopes?: string[]): Promise<void>;
};

/** Scopes with residents' own words in them: sealed on the device. */
export const isSealedScope = (scope: string): boolean =>
  scope === 'concerns' || scope.startsWith('door:');
