import { newMid } from '../../schema/ids.ts';
import type { Draft } from '../../schema/mutations/mutation.ts';
import { patchDraft } from '../sync/drafts.ts';
import type { Snag } from './snag.ts';
import type { SnagGroup } from './snag-groups.ts';

/** Puts all of a group on the agenda, or takes it off. */
export const agendaDrafts = ({ snags }: SnagGroup, onAgenda: boolean): Draft[] =>
  snags
    .filter((snag) => snag.onAgenda !== onAgenda)
    .map(({ row }) => patchDraft(row, { onAgenda }));

const isOn = ({ snags }: SnagGroup) => snags.some(({ onAgenda }) => onAgenda);
/** When it was put on, which is the only order that everybody knows. */
const putAt = ({ snags }: SnagGroup) =>
  snags
    .filter(({ onAgenda }) => onAgenda)
    .map(({ row }) => row.from.onAgenda ?? '')
    .sort()[0] ?? '';

/** What is on the agenda in its order, and what is not. */
export function byAgenda(groups: readonly SnagGroup[]): { agenda: SnagGroup[]; list: SnagGroup[] } {
  const agenda = groups
    .filter(isOn)
    .sort((one, other) => (putAt(one) < putAt(other) ? -1 : putAt(one) > putAt(other) ? 1 : 0));
  return { agenda, list: groups.filter((group) => !isOn(group)) };
}

/** Moves one on the agenda up or down: from the first place that changes on, each is put on the agenda anew, in turn. */
export function moveDrafts(
  agenda: readonly SnagGroup[],
  from: number,
  to: number,
  nowMs = Date.now(),
): Draft[] {
  const next = [...agenda];
  const [moved] = next.splice(from, 1);
  if (!moved || to < 0 || to > next.length) return [];
  next.splice(to, 0, moved);
  let made = 0;
  // Later ids sort after earlier ones, a millisecond apart.
  const nextMid = () => newMid(nowMs + made++, (bytes) => crypto.getRandomValues(bytes));
  return next
    .slice(Math.min(from, to))
    .flatMap(({ snags }) => snags.filter(({ onAgenda }) => onAgenda))
    .flatMap((snag) => putAnew(snag, nextMid));
}

function putAnew({ row }: Snag, nextMid: () => string): Draft[] {
  const off = nextMid();
  return [
    { ...patchDraft(row, { onAgenda: false }), mid: off },
    {
      ...patchDraft({ ...row, from: { ...row.from, onAgenda: off } }, { onAgenda: true }),
      mid: nextMid(),
    },
  ];
}
