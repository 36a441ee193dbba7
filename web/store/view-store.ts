import type { Row } from '../../schema/entities/row.ts';
import type { PulledScope } from '../../schema/protocol.ts';

/** What the server said, for quick opening. Disposable: without it everything is simply pulled again. */
export type ViewStore = {
  /** Rows of a lane with the newest last, how far each scope has come, and up to which own number all is in these rows. */
  load(lane: string): Promise<{ rows: Row[]; cursors: Record<string, number>; settledN: number }>;
  cursors(lane: string): Promise<Record<string, number>>;
  /** Rows and cursor in one transaction. @returns false when the page does not follow on the stored cursor. */
  apply(lane: string, page: PulledScope): Promise<boolean>;
  settle(lane: string, n: number): Promise<void>;
  drop(lane: string): Promise<void>;
};

/** Scopes with residents' words are sealed on the device too. */
export const isSealedScope = (scope: string): boolean => scope === 'concerns' || scope.startsWith('door:');
