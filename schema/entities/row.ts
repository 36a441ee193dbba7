import type { Mid } from '../ids.ts';

/** What the office and the phones hold. A kind has a table, a validator and a folder mate in `mutations/`. */
export const kinds = [
  'walk',
  'participant',
  'observation',
  'concern',
  'promise',
  'answer',
  'cause',
  'story',
  'note',
  'attachment',
  'follow_up',
  'member',
  'organisation',
  'team',
  'standard_text',
  'offer',
  'label',
  'comment',
  'handover',
  'saved_view',
  'snag',
  'appeal',
  'initiative',
  'strength',
  'signup',
  'street',
  'doorstep',
  'also_seen',
  'vote',
  'verdict',
  'conflict',
  'held',
] as const;
export type Kind = (typeof kinds)[number];

/** Who may hold a row: everyone on the walk, its maker and those who handle concerns, or the office alone. */
export type Audience = 'walk' | 'door' | 'office';

/** What the organisation is and says, the same on every walk: who is staff holds it all, a guest only the first. */
export const sharedKinds = ['organisation', 'team', 'standard_text', 'offer', 'member'] as const;
export const isShared = (kind: Kind): boolean => (sharedKinds as readonly Kind[]).includes(kind);

export type Fields = Record<string, unknown>;

/** One thing as it stands. `seq` is 0 while it is only on the device that made it. */
export type Row<F extends Fields = Fields> = {
  kind: Kind;
  id: string;
  seq: number;
  walk: Mid | null;
  audience: Audience;
  /** Person id, or the root lane of a guest. Stamped by the server. */
  by: string;
  /** Epoch ms of the making, by the device's clock; the server's when that ran ahead. */
  at: number;
  isDeleted: boolean;
  set: F;
  /** For each field the mid of the mutation that gave it its value: what an edit must name to replace it. */
  from: Record<string, Mid>;
};

/** Nothing is left in it but that it was there: the server says so once, and nothing fills it again. */
export const isErased = ({ isDeleted, set }: Row): boolean =>
  isDeleted && Object.keys(set).length === 0;

/** Reads what is known of `kind` and `id`; undefined when it does not exist. */
export type Lookup = (kind: Kind, id: string) => Row | undefined;
