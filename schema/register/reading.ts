import type { GivenRow, RegisterKind } from './given.ts';
import type { FileRefusal, LineProblem } from './line-problem.ts';

/** A line that is not taken in. `cell` is what stood there, for the person who has the file; it goes nowhere. */
export type WrongLine = { line: number; why: LineProblem; cell: string; other?: number };

/** What a list says, read on the laptop. Lines are counted as a spreadsheet does: the first is 1. */
export type Reading = {
  /** What its lines are about. */
  kind: RegisterKind;
  good: { line: number; row: GivenRow }[];
  /** Complexes and neighbourhoods that a list of addresses names on its way. */
  beside: GivenRow[];
  wrong: WrongLine[];
  /** Columns that mean nothing here. */
  ignored: string[];
};

/** `about` is the column, or the number, that it is about. */
export type Refused = { refused: FileRefusal; about?: string };
