import { type SnagOutcome, snagOutcomes } from '../../schema/vocabulary/plan.ts';
import type { SeenRow } from '../sync/device.ts';
import { aboutFind } from '../text/about-find.ts';
import type { Find } from '../text/finds.ts';

export type SnagSubject = { kind: 'observation' | 'concern' | 'follow_up'; id: string };

/** What somebody says cannot be true, ready to show. */
export type Snag = {
  row: SeenRow;
  id: string;
  about: SnagSubject | null;
  rule: string;
  text: string;
  onAgenda: boolean;
  outcome: SnagOutcome | null;
  outcomeText: string;
  decider: string;
  heardOn: string | null;
};

type Rows = { list(kind: SeenRow['kind']): readonly SeenRow[] };

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function readSnag(row: SeenRow): Snag {
  const { set } = row;
  return {
    row,
    id: row.id,
    about: (set.about as SnagSubject | null | undefined) ?? null,
    rule: textOf(set.rule),
    text: textOf(set.text),
    onAgenda: set.onAgenda === true,
    outcome: snagOutcomes.find((one) => one === set.outcome) ?? null,
    outcomeText: textOf(set.outcomeText),
    decider: textOf(set.decider),
    heardOn: textOf(set.heardOn) || null,
  };
}

/** Everything that was said and not taken back, oldest first. */
export const snagsOf = (view: Rows): Snag[] =>
  view
    .list('snag')
    .map(readSnag)
    .sort((one, other) => one.row.at - other.row.at || (one.id < other.id ? -1 : 1));

/** What was said of a find and of what is planned for it. */
export function snagsOn(view: Rows, find: string): Snag[] {
  const ids = new Set([find, ...aboutFind(view, 'follow_up', find).map(({ id }) => id)]);
  return snagsOf(view).filter(({ about }) => about && ids.has(about.id));
}

/** The draft of a new one. Where it is about nothing it is about a rule. */
export function snagDraft(
  about: Find['row'] | SeenRow | null,
  walk: string | null,
  said: { rule: string; text: string; isAnonymous: boolean },
) {
  const subject = about && { kind: about.kind, id: about.id };
  const rule = said.rule.trim();
  return {
    t: 'snag.create',
    walk: about ? about.walk : walk,
    set: {
      about: subject,
      text: said.text.trim(),
      ...(rule && { rule }),
      ...(said.isAnonymous && { isAnonymous: true }),
    },
  };
}

const DAY_MS = 24 * 3_600_000;
const dayStart = (at: number): number => new Date(at).setHours(0, 0, 0, 0);

/** How many nights it has been open. */
export const daysOpen = (at: number, nowMs: number): number =>
  Math.max(0, Math.round((dayStart(nowMs) - dayStart(at)) / DAY_MS));
