import type { ReadonlySignal } from '@preact/signals';
import type { Position } from '../../../schema/entities/fields.ts';
import type { OtherOwner } from '../../../schema/vocabulary/desk.ts';

export type Assignee = { kind: 'member' | 'team'; id: string };
/** What was done last, in words, and of how many finds. `n` goes up with each. */
export type Done = { n: number; text: string; count: number };

/**
 * What the office does with finds. Each is drawn at once, kept on this device, sent when there is a network, in the history of
 * each find, and taken back whole by one `undo`. Resolves to false when nothing was kept; `problem` then says why.
 */
export type Triage = {
  done: ReadonlySignal<Done | null>;
  problem: ReadonlySignal<string>;
  /** `who` takes it up; null leaves that open. */
  accept(ids: readonly string[], who?: Assignee | null): Promise<boolean>;
  notOurs(ids: readonly string[], why: string): Promise<boolean>;
  later(ids: readonly string[], until: string | null): Promise<boolean>;
  assign(ids: readonly string[], who: Assignee | null): Promise<boolean>;
  label(ids: readonly string[], name: string): Promise<boolean>;
  unlabel(id: string, label: string): Promise<boolean>;
  /** Merges with `parent`, what was merged with them before included. */
  merge(ids: readonly string[], parent: string): Promise<boolean>;
  unmerge(id: string): Promise<boolean>;
  move(id: string, to: Position): Promise<boolean>;
  handOver(id: string, to: { to: OtherOwner; name: string; text: string }): Promise<boolean>;
  /** Says back to whoever raised what was seen: one answer for each find, those merged with it too. */
  answer(ids: readonly string[], text: string): Promise<boolean>;
  undo(): Promise<boolean>;
};

/** What asks for something more before it is done. */
export type TriageAsk =
  | 'duplicate'
  | 'not-ours'
  | 'later'
  | 'assign'
  | 'label'
  | 'hand-over'
  | 'answer';
