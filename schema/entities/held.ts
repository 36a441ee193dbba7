import type { Role } from '../actor.ts';
import type { Fields, Row } from './row.ts';

/** The later of two edits that did not know of each other, beside the value that stands. */
export type Conflict = Row<{
  about: { kind: string; id: string };
  field: string;
  value: unknown;
  mid: string;
  isResolved: boolean;
  /** Epoch ms, by the server's clock. Absent of before it was kept. */
  receivedAt?: number;
  /** Absent of before it was kept, and where a term of keeping closed it. */
  decision?: HeldDecision;
}>;
/** What a person made of something held or in conflict. */
export type HeldDecision = {
  /** Whether what came in later was taken. */
  use: boolean;
  /** Person id. */
  by: string;
  /** Epoch ms, by the clock of who decided. */
  at: number;
  mid: string;
  /** The fields as they were put right; absent when taken as it came. */
  set?: Fields;
  /** What stood in the fields it changes. */
  stood?: Fields;
};
/** A mutation that could not be applied: whole, with the reason, for the office. Never dropped. */
export type Held = Row<{
  why: string;
  /** As in mutations/types.ts, or of a newer app. */
  type: string;
  body: unknown;
  /** What it makes or changes, and the values it saw. Absent of before these were kept, where the journal lost them. */
  e?: string;
  base?: Record<string, string | null>;
  /** Of whoever made it. */
  role?: Role;
  receivedAt?: number;
  decision?: HeldDecision;
}>;
