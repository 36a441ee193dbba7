import type { EditableKind } from './things.ts';

/** Nobody in the office looked at it yet. */
const unreviewed = {
  duplicateOf: null,
  laterUntil: null,
  notOursWhy: '',
  assignee: null,
  firstPosition: null,
};

/** What a new one of the street and the door starts with where the maker said nothing. */
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
  comment: { mentions: [] },
  attachment: { isSmallStored: false, isStored: false },
};

export const startingWith = (kind: EditableKind) => startOf[kind] ?? {};
