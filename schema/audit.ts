/** What is written in an organisation's audit log. A new act is one line here; one that was written once keeps its name. */
export const auditActions = [
  'sign-in',
  'sign-in.failed',
  'sign-in.end',
  'passkey.add',
  'passkey.remove',
  /** Somebody of the organisation asked for what their role may not. */
  'refused',
  'invite',
  'invite.revoke',
  'role.change',
  'member.remove',
  'device.revoke',
  'join.stop',
  'export',
  'logo',
  'import',
  'import.undo',
  'erase',
  'restore',
  /** A checkup found something broken; how much of what, stands in the detail. */
  'checkup',
  'operator.create',
  'conflict.resolve',
  'held.resolve',
  'photo.release',
  'find.delete',
  'organisation.change',
  'team.change',
  'text.change',
  'offer.change',
  /** A concern was handed over to somebody who did not write it down. */
  'concern.read',
  'concern.close',
  'concern.erase',
  'story.publish',
  'story.withdraw',
] as const;
export type AuditAction = (typeof auditActions)[number];

/** Small facts: ids, roles, types and counts. Never a resident's words, a name, an address or an e-mail address. */
export type AuditDetail = Record<string, string | number | boolean | null>;

export type AuditEntry = {
  /** A person's id; `guest` for everybody without an account, `server`, or `operator` for who runs it. */
  actor: string;
  action: AuditAction;
  /** The id of what it was done to. */
  target?: string | null;
  detail?: AuditDetail;
};

/** One line as it was written: numbered from 1 without a hole, and holding the hash of the line before. */
export type AuditLine = {
  n: number;
  /** Epoch ms. */
  at: number;
  actor: string;
  action: string;
  target: string | null;
  detail: AuditDetail;
  previous: string;
  hash: string;
};
