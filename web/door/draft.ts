import type { RandomBytes } from '../../schema/ids.ts';
import { newMid } from '../../schema/ids.ts';
import { newReceiptCode } from '../../schema/receipt-code.ts';
import type {
  ReceiptWay,
  ReportState,
  ResidentLanguage,
  Room,
  Since,
} from '../../schema/vocabulary/door.ts';
import type { Urgency } from '../../schema/vocabulary/judgements.ts';
import type { ResidentWords } from '../text/resident/nl.ts';

/** What is asked at a door: each has a word in every language. */
export type HomeCategory = keyof ResidentWords['what']['categories'];

/** Five cards, one question at a time. */
export const CARDS = 5;

/** Where a resident lives. `id` is null where no list knows it; then `line` is what was typed. */
export type DraftAddress = {
  id: string | null;
  line: string;
  complex: string | null;
  place: { lat: number; lng: number } | null;
};

/** By hand; `dueOn` null is that nothing is promised. */
export type DraftPromise = { dueOn: string | null; team: string | null; what: string };

/** One conversation at a door, until it is saved. The ids and the receipt's code are made with it: saving twice is saving once. */
export type DoorDraft = {
  v: 1;
  mid: string;
  promiseMid: string;
  receipt: string;
  /** Epoch ms of the last change. */
  at: number;
  card: number;
  isSaved: boolean;
  address: DraftAddress | null;
  category: HomeCategory | null;
  room: Room | null;
  since: Since | null;
  wasReported: boolean | null;
  words: string;
  urgency: Urgency | null;
  offers: string[];
  wantsToHelp: boolean;
  report: Exclude<ReportState, 'forwarded'> | null;
  /** Null: as the organisation promises by itself. */
  promise: DraftPromise | null;
  mayCall: boolean;
  mayUsePhotos: boolean;
  mayShare: boolean;
  phone: string;
  mail: string;
  receiptBy: ReceiptWay;
  language: ResidentLanguage;
  isAddition: boolean;
};

/** What is left lying at a door is nobody's after this. */
export const KEEP_MS = 24 * 3_600_000;

/** What is not said yet. */
const unsaid = {
  card: 1,
  isSaved: false,
  address: null,
  category: null,
  room: null,
  since: null,
  wasReported: null,
  words: '',
  urgency: null,
  offers: [],
  wantsToHelp: false,
  report: null,
  promise: null,
  mayCall: false,
  mayUsePhotos: false,
  mayShare: false,
  phone: '',
  mail: '',
  receiptBy: 'none',
  language: 'nl',
  isAddition: false,
} satisfies Partial<DoorDraft>;

export const newDraft = (now: number, random: RandomBytes): DoorDraft => ({
  v: 1,
  mid: newMid(now, random),
  promiseMid: newMid(now, random),
  receipt: newReceiptCode(random),
  at: now,
  ...unsaid,
});

/**
 * @returns what was kept, or null when it is too old, of another version, or nothing at all. An app of yesterday did not ask all that
 * this one does: that is not said yet.
 */
export function readDraft(text: string | null, now: number): DoorDraft | null {
  if (text === null) return null;
  try {
    const kept = JSON.parse(text) as Partial<DoorDraft>;
    if (kept.v !== 1 || typeof kept.at !== 'number' || now - kept.at > KEEP_MS) return null;
    const { mid, promiseMid, receipt } = kept;
    return mid && promiseMid && receipt ? ({ ...unsaid, ...kept } as DoorDraft) : null;
  } catch {
    return null;
  }
}

/** Whether anything was said yet. */
export const isBegun = (draft: DoorDraft): boolean =>
  draft.card > 1 || draft.address !== null || draft.category !== null || draft.words !== '';
