/** What is asked and said at a resident's door, by name. */

/** BCP 47: what residents read here. Arabic goes from right to left. */
export const residentLanguages = ['nl', 'en', 'tr', 'ar', 'pl', 'uk'] as const;
export type ResidentLanguage = (typeof residentLanguages)[number];

/** Where in the home. */
export const rooms = ['living', 'bedroom', 'kitchen', 'bathroom', 'hall', 'everywhere'] as const;
export type Room = (typeof rooms)[number];

export const sinces = ['week', 'month', 'year', 'longer'] as const;
export type Since = (typeof sinces)[number];

/** How the receipt reaches the resident. */
export const receiptWays = ['sms', 'mail', 'card', 'none'] as const;
export type ReceiptWay = (typeof receiptWays)[number];

export const offerKinds = ['inspection', 'repair', 'quick', 'insulation'] as const;
export type OfferKind = (typeof offerKinds)[number];

/** That somebody comes to look: always offered for mould. */
export const VISIT = 'visit';

/** A report to be made, one that was made, one the resident makes, and none at all. The last three are where it ends. */
export const reportStates = ['asked', 'forwarded', 'resident', 'heard'] as const;
export type ReportState = (typeof reportStates)[number];

/** How an answer was given. `page` is only written on the resident's page. */
export const answerWays = ['visit', 'call', 'letter', 'mail', 'sms', 'page'] as const;
export type AnswerWay = (typeof answerWays)[number];

/** An answer to colleagues and guests of a walk: they read it in the app, with their find. */
export const IN_APP = 'app';

/** What the resident says of the answer, on their page. */
export const residentWords = ['solved', 'not-yet', 'call'] as const;
export type ResidentSays = (typeof residentWords)[number];
