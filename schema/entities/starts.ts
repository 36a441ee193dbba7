import type { EditableKind } from './things.ts';

/** What a new one must say. */
const requiredOf: Record<EditableKind, readonly string[]> = {
  walk: ['name', 'startedAt', 'endsAt'],
  participant: ['role'],
  observation: ['category', 'position'],
  concern: ['category', 'position'],
  promise: ['about', 'dueOn'],
  answer: ['about', 'how', 'on', 'text'],
  cause: ['name', 'category', 'complex'],
  story: ['about'],
  note: ['about', 'text'],
  attachment: ['about', 'sha256', 'smallSha256', 'size', 'smallSize', 'width', 'height'],
  follow_up: ['about', 'task', 'owner'],
  member: ['name', 'role'],
  organisation: ['name'],
  team: ['name', 'people'],
  standard_text: ['name', 'text'],
  offer: ['name', 'kind', 'categories', 'until'],
  label: ['about', 'name'],
  comment: ['about', 'text'],
  handover: ['about', 'to', 'text', 'on'],
  saved_view: ['name', 'query'],
};

/** Nobody in the office looked at it yet. */
const unreviewed = {
  duplicateOf: null,
  laterUntil: null,
  notOursWhy: '',
  assignee: null,
  firstPosition: null,
};

/** What a new one starts with where the maker said nothing. */
const startOf: Partial<Record<EditableKind, Record<string, unknown>>> = {
  observation: { judgement: null, status: 'new', ...unreviewed },
  concern: {
    words: '',
    urgency: null,
    status: 'new',
    address: null,
    room: null,
    since: null,
    wasReported: null,
    language: 'nl',
    offers: [],
    wantsToHelp: false,
    mayCall: false,
    mayUsePhotos: false,
    mayShare: false,
    phone: '',
    mail: '',
    receipt: null,
    receiptBy: 'none',
    report: null,
    isAddition: false,
    cause: null,
    wantsNoAnswer: false,
    closedWith: null,
    steps: [],
    saidBack: null,
    asksErasureAt: null,
    ...unreviewed,
  },
  promise: { what: '', team: null, isKept: false },
  answer: { team: null },
  story: {
    before: null,
    after: null,
    sentence: '',
    mayUse: false,
    mayPublish: false,
    isPublished: false,
  },
  standard_text: { language: 'nl' },
  offer: { text: '', complexes: [], from: null, team: null, source: '' },
  comment: { mentions: [] },
  handover: { name: '' },
  saved_view: { isTeam: false },
  attachment: { isSmallStored: false, isStored: false },
  follow_up: { plannedOn: null, dueOn: null, status: 'open' },
  organisation: {
    colourPlace: null,
    colourAction: null,
    phone: '',
    mail: '',
    welcome: '',
    aboutData: '',
    promiseDays: {},
    promiseTeams: {},
    keepPhotosDays: 180,
    keepNicknamesDays: 90,
    keepConcernDays: {},
    keepContactDays: 42,
    logo: null,
    lastRetention: null,
  },
};

export const isRequired = (kind: EditableKind, given: Record<string, unknown>) =>
  requiredOf[kind].every((name) => Object.hasOwn(given, name));
export const startingWith = (kind: EditableKind) => startOf[kind] ?? {};
export const isEditable = (kind: string): kind is EditableKind => Object.hasOwn(requiredOf, kind);
