import type { Entry } from './entry.ts';
import type { Finder, FinderFacts, ReadAsk } from './finder.ts';

/** What is asked of the worker, with what it answers. */
export type Asks = Pick<Finder, 'list' | 'ways' | 'map' | 'hexes' | 'near' | 'byId'>;
export type AskName = keyof Asks;

/** Worked on one after the other: what was told before a question is in its answer. */
export type ToFinder =
  | { is: 'ask'; n: number; name: AskName; body: Parameters<Asks[AskName]>[0] }
  | {
      is: 'overlay';
      changed: readonly Entry[];
      removed: readonly string[];
      left: readonly string[];
    }
  | ({ is: 'read' } & ReadAsk)
  | { is: 'facts'; facts: FinderFacts };

export type FromFinder =
  | { n: number; answer: unknown }
  | { n: number; problem: string }
  /** More of the index was read: answers may have changed. */
  | { is: 'news' | 'read' };
