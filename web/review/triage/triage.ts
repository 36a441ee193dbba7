import type { ReadonlySignal } from '@preact/signals';
import type { Fields } from '../../../schema/entities/row.ts';
import type { Assignee } from '../../../schema/entities/things.ts';
import type { OtherOwner } from '../../../schema/vocabulary/desk.ts';
import type { ChildPicture } from '../../../schema/vocabulary/kid.ts';

/** What was done last, in words; `n` goes up with each. */
export type Done = { n: number; text: string };

/** What an answer to a child has besides its sentence. */
export type ForChild = { childPicture: ChildPicture; team: string | null };

/** The message to another owner, as it was written. */
export type Passed = { to: OtherOwner; name: string; text: string };

/**
 * What the office does with finds. Each deed is drawn at once, kept on this device, sent when there is a network, in the history of
 * the find, and taken back whole by one `undo`. Resolves to false when nothing was kept; `problem` then says why.
 */
export type Triage = {
  done: ReadonlySignal<Done | null>;
  problem: ReadonlySignal<string>;
  /** What went wrong before is no longer of interest. */
  forget(): void;
  accept(ids: readonly string[]): Promise<boolean>;
  notOurs(ids: readonly string[], why: string): Promise<boolean>;
  /** `until` is a day; null takes it up again. */
  later(ids: readonly string[], until: string | null): Promise<boolean>;
  assign(ids: readonly string[], who: Assignee | null): Promise<boolean>;
  label(ids: readonly string[], name: string): Promise<boolean>;
  /** A label, a comment of one's own, or a way of looking. */
  remove(id: string): Promise<boolean>;
  /** Merges with `parent`; what was merged with them before comes along. */
  merge(ids: readonly string[], parent: string): Promise<boolean>;
  unmerge(id: string): Promise<boolean>;
  /** Puts a find elsewhere by hand; where it was first is kept. */
  move(id: string, to: { lat: number; lng: number }): Promise<boolean>;
  /** Puts a find where it was first, as exactly as that was known. */
  putBack(id: string): Promise<boolean>;
  comment(id: string, text: string, mentions: readonly string[]): Promise<boolean>;
  handOver(id: string, passed: Passed): Promise<boolean>;
  /**
   * Says back to whoever raised what was seen: one answer for each, those merged with it too. With a picture it is for the children
   * among them, and without for the others.
   */
  answer(ids: readonly string[], text: string, forChild?: ForChild): Promise<boolean>;
  /** Changes what hangs on a find; `done` says so. */
  change(id: string, set: Fields, done: string): Promise<boolean>;
  /** Gives a way of looking a name, for oneself or for all in the office. */
  saveView(name: string, query: string, isTeam: boolean): Promise<boolean>;
  renameView(id: string, name: string): Promise<boolean>;
  undo(): Promise<boolean>;
};

/** What asks for something more before it is done. */
export type TriageAsk =
  | 'merge'
  | 'notOurs'
  | 'later'
  | 'assign'
  | 'label'
  | 'handOver'
  | 'answer'
  | 'childAnswer';
