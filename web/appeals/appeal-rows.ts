import type { Subject } from '../../schema/entities/fields.ts';
import type { Appeal, Concern } from '../../schema/entities/things.ts';
import { base64url } from '../../schema/ids.ts';
import type { Draft } from '../../schema/mutations/mutation.ts';
import { subjectsOf } from '../../schema/mutations/subjects.ts';
import type { SeenRow } from '../sync/device.ts';
import { patchDraft } from '../sync/drafts.ts';
import { readFields } from './redaction.ts';

export type AppealSeen = SeenRow & Appeal;
export type Rows = { list(kind: SeenRow['kind']): readonly SeenRow[] };
export type AppealState = 'open' | 'sent' | 'answered' | 'retired';

/** What is written and chosen of a page, before it goes anywhere. */
export const ownFields = [...readFields, 'photo', 'hasConsent'] as const;
export type AppealFields = Pick<Appeal['set'], (typeof ownFields)[number]>;

/** What one starts with: a row from elsewhere may lack what came later. */
const start: Partial<Appeal['set']> = {
  also: [],
  quote: '',
  neighbourhood: '',
  photo: null,
  alt: '',
  hasConsent: false,
  isShared: false,
  sentOn: null,
  reply: '',
  repliedOn: null,
  isRetired: false,
};

/** A page at its own address. */
export const appealPath = (id: string): string => `/groot?vraag=${id}`;

/** All pages, the newest first. */
export const appealsOf = (view: Rows): AppealSeen[] =>
  view
    .list('appeal')
    .filter(({ isDeleted }) => !isDeleted)
    .map((row) => ({ ...row, set: { ...start, ...row.set } }) as AppealSeen)
    .sort((one, other) => other.at - one.at || (one.id < other.id ? 1 : -1));

/** The pages about a find, alone or with others. */
export const appealsAbout = (view: Rows, find: string): AppealSeen[] =>
  appealsOf(view).filter(({ set }) => subjectsOf(set).some(({ id }) => id === find));

export function stateOf({ set }: Pick<AppealSeen, 'set'>): AppealState {
  if (set.repliedOn) return 'answered';
  if (set.isRetired) return 'retired';
  return set.sentOn ? 'sent' : 'open';
}

/** Whether its link opens something: as the server asks it, but for what a resident took back. */
export const isOpen = ({ set }: Pick<AppealSeen, 'set'>): boolean =>
  set.isShared && set.hasConsent && !set.isRetired;

/** What was said or written down with a find, to choose the words of a page from. */
export function originalsOf(view: Rows, { id, set }: SeenRow): string[] {
  const notes = view
    .list('note')
    .filter((row) => !row.isDeleted && (row.set.about as Subject | undefined)?.id === id)
    .map((row) => String(row.set.text));
  return [String((set as Partial<Concern['set']>).words ?? ''), ...notes].filter((one) =>
    one.trim(),
  );
}

/** Photos of these finds that others may see: in, released, and of a home only where the resident agreed. */
export function photosOf(view: Rows, subjects: readonly SeenRow[]): SeenRow[] {
  const mayUse = new Set(
    subjects
      .filter(({ kind, set }) => kind !== 'concern' || set.mayUsePhotos === true)
      .map(({ id }) => id),
  );
  return view
    .list('attachment')
    .filter(
      ({ isDeleted, set }) =>
        !isDeleted &&
        set.isStored === true &&
        set.isReleased !== false &&
        mayUse.has((set.about as Subject).id),
    )
    .sort((one, other) => one.at - other.at);
}

/** A resident who did not agree to sharing, or took that back. */
export const noShare = (subjects: readonly SeenRow[]): boolean =>
  subjects.some(({ kind, set }) => kind === 'concern' && set.mayShare !== true);

export type Missing = 'name' | 'ask' | 'askedOf' | 'alt' | 'hasConsent';

/** What a page must have before outsiders see it. */
export function missingIn(fields: AppealFields): Missing[] {
  const words = (['name', 'ask', 'askedOf'] as const).filter((name) => !fields[name].trim());
  return [
    ...words,
    ...(fields.photo && !fields.alt.trim() ? (['alt'] as const) : []),
    ...(fields.hasConsent ? [] : (['hasConsent'] as const)),
  ];
}

const trimmed = (fields: AppealFields): AppealFields => ({
  ...fields,
  ...Object.fromEntries(readFields.map((name) => [name, fields[name].trim()])),
});

/** The row of a new page. Its link is known here, and opens nothing before it is shared. */
export function newAppeal(
  mid: string,
  subjects: readonly SeenRow[],
  fields: AppealFields,
  more: Partial<Appeal['set']>,
): Draft {
  const [about, ...also] = subjects.map(({ kind, id }) => ({ kind, id }));
  const code = base64url(crypto.getRandomValues(new Uint8Array(16)));
  const set = { about, also, code, ...trimmed(fields), ...more };
  return { t: 'appeal.create', mid, walk: subjects[0]?.walk ?? null, set };
}

/** What changed of a page; null where nothing did. */
export function changedAppeal(
  appeal: AppealSeen,
  fields: AppealFields,
  more: Partial<Appeal['set']>,
): Draft | null {
  const set = Object.fromEntries(
    Object.entries({ ...trimmed(fields), ...more }).filter(
      ([name, value]) => appeal.set[name as keyof Appeal['set']] !== value,
    ),
  );
  return Object.keys(set).length > 0 ? patchDraft(appeal, set) : null;
}
