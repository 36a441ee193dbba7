/** The one table of allowed status changes, read by both sides. */
export const findStatuses = ['new', 'seen', 'planned', 'doing', 'done', 'not_ours'] as const;
export type FindStatus = (typeof findStatuses)[number];

const findSteps: Record<FindStatus, readonly FindStatus[]> = {
  new: ['seen'],
  // Back again: what the office decided can be taken back.
  seen: ['planned', 'not_ours', 'new'],
  planned: ['doing'],
  doing: ['done'],
  // Reopened: what was closed may prove not to be over.
  done: ['new'],
  not_ours: ['new', 'seen'],
};

export const followUpStatuses = ['open', 'planned', 'doing', 'waiting', 'done', 'dropped'] as const;
export type FollowUpStatus = (typeof followUpStatuses)[number];

const followUpSteps: Record<FollowUpStatus, readonly FollowUpStatus[]> = {
  // A card is put where the work is: what was done on the spot was never planned.
  open: ['planned', 'doing', 'waiting', 'done', 'dropped'],
  planned: ['open', 'doing', 'waiting', 'done', 'dropped'],
  doing: ['open', 'planned', 'waiting', 'done', 'dropped'],
  waiting: ['open', 'planned', 'doing', 'done', 'dropped'],
  // Reopened: it may prove not to be over.
  done: ['doing', 'dropped'],
  dropped: ['open'],
};

export function mayStepFind(from: FindStatus, to: FindStatus): boolean {
  return from === to || findSteps[from].includes(to);
}

export function mayStepFollowUp(from: FollowUpStatus, to: FollowUpStatus): boolean {
  return from === to || followUpSteps[from].includes(to);
}
