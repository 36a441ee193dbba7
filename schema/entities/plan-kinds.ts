import * as v from 'valibot';
import * as field from './fields.ts';
import * as plan from './plan-fields.ts';

/** What is planned, what blocks it, what is made large of it, and what people here begin and can do. */
export const planKinds = {
  /** One planned action. `owner` is the name of who takes it on as it is shown, `who` the same by id. */
  follow_up: {
    about: field.subject,
    task: field.taskText,
    owner: field.nameText,
    /** When we go. */
    plannedOn: v.nullable(field.day),
    /** Before when it was promised. */
    dueOn: v.nullable(field.day),
    status: field.followUpStatus,
    also: plan.subjects,
    cause: v.nullable(field.id),
    who: plan.owner,
    at: plan.timeOfDay,
    minutes: plan.minutes,
    parts: plan.parts,
    waitingFor: field.taskText,
    waitingUntil: v.nullable(field.day),
    /** Photos of what it is about. */
    before: v.nullable(field.id),
    after: v.nullable(field.id),
    cost: field.taskText,
    /** What came of it. */
    outcome: field.longText,
    said: plan.said,
    rank: plan.rank,
  },
  /** KANNIEWAARZIJN: what somebody cannot believe is so, of a find, a follow-up or a rule that blocks. */
  snag: {
    about: plan.snagSubject,
    /** The rule, where it is one. */
    rule: field.taskText,
    text: field.taskText,
    /** Colleagues do not see whose it is, and no row says it. */
    isAnonymous: field.isTrue,
    onAgenda: field.isTrue,
    outcome: plan.snagOutcome,
    outcomeText: field.longText,
    /** Who decides, where that is the outcome. */
    decider: field.nameText,
    heardOn: v.nullable(field.day),
  },
  /** Maak groot: one page about what may not stay small, for somebody who can do something about it. */
  appeal: {
    about: field.subject,
    also: plan.subjects,
    name: field.nameText,
    quote: field.longText,
    neighbourhood: field.nameText,
    photo: v.nullable(field.id),
    /** What the photo shows, for who does not see it. */
    alt: field.longText,
    ask: field.longText,
    askedOf: field.nameText,
    hasConsent: field.isTrue,
    /** Opens the page to whoever holds it, while it is shared. */
    code: plan.shareCode,
    isShared: field.isTrue,
    sentOn: v.nullable(field.day),
    reply: field.longText,
    repliedOn: v.nullable(field.day),
    isRetired: field.isTrue,
  },
  /** Losse start: who pulls an idea, and what they need for it. */
  initiative: { about: plan.streetSubject, puller: field.nameText, needs: field.longText },
  /** Buurtkracht: somebody here can or wants to do something; kept with permission, and reached by way of us. */
  strength: {
    about: plan.streetSubject,
    what: plan.strength,
    text: field.longText,
    permittedOn: field.day,
  },
} as const;
