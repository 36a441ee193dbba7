import type { ChildPicture } from '../../../schema/vocabulary/kid.ts';
import type { LaneViewModel, SeenRow } from '../../sync/device.ts';
import { readFind } from '../../text/finds.ts';
import type { Entry } from './entry.ts';
import { voicesOf } from './voice-of.ts';

/** What changed since the last time, all empty when nothing did. `left` is not on this device any more; the index may know it. */
export type EntryDifference = { changed: Entry[]; removed: string[]; left: string[] };

const subjectOf = ({ set }: SeenRow): string =>
  (set.about as { id?: string } | undefined)?.id ?? '';
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What hangs on finds, by the id of the find. */
type Hanging = {
  labels: Texts;
  notes: Texts;
  teams: Texts;
  photos: Ids;
  answers: Ids;
  /** To a child: the picture of the last. */
  childAnswers: Map<string, string>;
  handovers: Ids;
};
type Texts = Map<string, string[]>;
type Ids = Set<string>;

function hangingOf(view: LaneViewModel): Hanging {
  const texts = (kind: 'label' | 'note' | 'promise', field: string): Texts => {
    const by: Texts = new Map();
    for (const row of view.list(kind)) {
      const id = subjectOf(row);
      const known = by.get(id);
      if (known) known.push(textOf(row.set[field]));
      else by.set(id, [textOf(row.set[field])]);
    }
    return by;
  };
  const ids = (kind: 'attachment' | 'handover') => new Set(view.list(kind).map(subjectOf));
  const answers = [...view.list('answer')].sort((one, other) => one.at - other.at);
  const toChild = ({ set }: SeenRow) => textOf(set.childPicture);
  return {
    labels: texts('label', 'name'),
    notes: texts('note', 'text'),
    teams: texts('promise', 'team'),
    photos: ids('attachment'),
    answers: new Set(answers.filter((one) => !toChild(one)).map(subjectOf)),
    childAnswers: new Map(
      answers.filter(toChild).map((one) => [subjectOf(one), toChild(one)] as const),
    ),
    handovers: ids('handover'),
  };
}

/** Makes what the desk needs of the finds on this device, and tells only what is different from the time before. */
export function entryReader(): (view: LaneViewModel) => EntryDifference {
  let before = new Map<string, Entry>();
  let told = new Set<string>();
  return (view) => {
    const hanging = hangingOf(view);
    const children = new Set(
      view
        .list('participant')
        .flatMap(({ set, by, walk }) => (set.role === 'child' ? [`${by} ${walk}`] : [])),
    );
    const now: typeof before = new Map();
    const changed: Entry[] = [];
    for (const row of [...view.list('observation'), ...view.list('concern')]) {
      const entry = entryOf(row, hanging, children.has(`${row.by} ${row.walk}`));
      if (!entry) continue;
      const known = before.get(entry.id);
      if (!known || !isSame(known, entry)) changed.push(entry);
      now.set(entry.id, entry);
    }
    const isGone = ({ kind, isDeleted }: SeenRow) =>
      isDeleted && (kind === 'observation' || kind === 'concern');
    // What the index still says of these does not hold.
    const gone = new Set([...view.rows.values()].filter(isGone).map(({ id }) => id));
    const removed = [...gone].filter((id) => !told.has(id));
    const left = [...before.keys()].filter((id) => !now.has(id) && !gone.has(id));
    told = gone;
    before = now;
    return { changed, removed, left };
  };
}

/** All values are texts, numbers, truths or lists of texts. */
function isSame(one: Entry, other: Entry): boolean {
  for (const name of Object.keys(one) as (keyof Entry)[]) {
    const [a, b] = [one[name], other[name]];
    if (a !== b && !(Array.isArray(a) && JSON.stringify(a) === JSON.stringify(b))) return false;
  }
  return true;
}

function entryOf(row: SeenRow, hanging: Hanging, isChild: boolean): Entry | null {
  const find = readFind(row);
  if (!find) return null;
  const { id, set } = row;
  const said = (value: unknown) => (typeof value === 'string' ? value : null);
  return {
    id,
    kind: find.kind,
    seq: row.seq,
    category: find.category.id,
    status: find.status,
    lat: find.position.lat,
    lng: find.position.lng,
    at: row.at,
    walk: row.walk,
    ...voicesOf(row, isChild),
    assignee: assigneeOf(set.assignee),
    laterUntil: said(set.laterUntil),
    duplicateOf: said(set.duplicateOf),
    labels: hanging.labels.get(id) ?? [],
    teams: hanging.teams.get(id) ?? [],
    words: find.words || (hanging.notes.get(id) ?? []).join(' '),
    hasPhoto: hanging.photos.has(id),
    ...(set.via === 'kid' && {
      childPicture: (hanging.childAnswers.get(id) as ChildPicture | undefined) ?? null,
    }),
    isAnswered: (set.via === 'kid' ? hanging.childAnswers : hanging.answers).has(id),
    isHandedOver: hanging.handovers.has(id),
    complex: said((set.address as { complex?: unknown } | null | undefined)?.complex),
    sync: row.sync,
  };
}

function assigneeOf(who: unknown): string | null {
  const { kind, id } = (who ?? {}) as { kind?: string; id?: string };
  return kind && id ? `${kind}:${id}` : null;
}
