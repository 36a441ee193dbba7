import { isMail, isPhone } from '../../schema/contact.ts';
import type { Position } from '../../schema/entities/fields.ts';
import { limits } from '../../schema/limits.ts';
import type { Draft } from '../../schema/mutations/mutation.ts';
import type { DoorDraft, DraftPromise } from './draft.ts';

/** Why it cannot be saved yet, by the field that must be looked at. */
export type Wrong = 'category' | 'phone' | 'mail' | 'noPhone' | 'noMail' | 'past';

export function wrongIn(draft: DoorDraft, promise: DraftPromise, today: string): Wrong[] {
  const wrong: Wrong[] = [];
  if (!draft.category) wrong.push('category');
  if (promise.dueOn !== null && promise.dueOn < today) wrong.push('past');
  const phone = draft.phone.trim();
  const mail = draft.mail.trim();
  if (needsPhone(draft) && !isPhone(phone)) wrong.push('phone');
  if (draft.receiptBy === 'sms' && phone === '') wrong.push('noPhone');
  if (needsMail(draft) && !isMail(mail)) wrong.push('mail');
  if (draft.receiptBy === 'mail' && mail === '') wrong.push('noMail');
  return wrong;
}

/** Nobody's number or address is asked for nothing. */
export const needsPhone = ({ mayCall, receiptBy }: DoorDraft): boolean =>
  mayCall || receiptBy === 'sms';
export const needsMail = ({ receiptBy }: DoorDraft): boolean => receiptBy === 'mail';

// What hides letters or turns them around comes along from some keyboards, and is refused everywhere.
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g;
const clean = (text: string, most: number) => text.replace(INVISIBLE, '').slice(0, most);

type Where = { walk: string | null; position: Position; promise: DraftPromise };

/** All of one conversation as one action: the concern, and the promise about it. Nothing goes along that nobody said. */
export function workOf(draft: DoorDraft, { walk, position, promise }: Where): Draft[] {
  const { category, address } = draft;
  if (!category) return [];
  const set = {
    category,
    position,
    words: clean(draft.words, limits.textLength).trim(),
    urgency: draft.urgency,
    address: address && {
      id: address.id,
      line: clean(address.line, limits.addressLine).trim(),
      complex: address.complex,
    },
    room: draft.room,
    since: draft.since,
    wasReported: draft.wasReported,
    language: draft.language,
    offers: draft.offers.slice(0, limits.offersChosen),
    wantsToHelp: draft.wantsToHelp,
    mayCall: draft.mayCall,
    mayUsePhotos: draft.mayUsePhotos,
    mayShare: draft.mayShare,
    phone: needsPhone(draft) ? clean(draft.phone, limits.contactLength).trim() : '',
    mail: needsMail(draft) ? clean(draft.mail, limits.contactLength).trim() : '',
    receipt: draft.receipt,
    receiptBy: draft.receiptBy,
    report: draft.report && { as: draft.report, number: '', on: null },
    isAddition: draft.isAddition,
  };
  const work: Draft[] = [{ t: 'concern.create', mid: draft.mid, walk, set }];
  if (promise.dueOn !== null)
    work.push({
      t: 'promise.create',
      mid: draft.promiseMid,
      walk,
      set: {
        about: { kind: 'concern', id: draft.mid },
        what: clean(promise.what, limits.textLength).trim(),
        dueOn: promise.dueOn,
        team: promise.team,
      },
    });
  return work;
}
