import { type Storage, select } from '../storage.ts';

/** Mails that one can do without: invitations to what one goes to, and the day's overview. */
export const mailKinds = ['visits', 'digest'] as const;
export type MailKind = (typeof mailKinds)[number];
export type Mails = Record<MailKind, boolean>;

/** Which mails somebody gets: all, until they say otherwise. */
export function mailsOf(storage: Storage, person: string): Mails {
  const off = select<{ what: MailKind }>(
    storage,
    'SELECT what FROM mail_off WHERE person = ?',
    person,
  ).map(({ what }) => what);
  return { visits: !off.includes('visits'), digest: !off.includes('digest') };
}

export function setMail(storage: Storage, person: string, what: MailKind, isOn: boolean): void {
  storage.sql.exec(
    isOn
      ? 'DELETE FROM mail_off WHERE person = ? AND what = ?'
      : 'INSERT INTO mail_off (person, what) VALUES (?, ?) ON CONFLICT DO NOTHING',
    person,
    what,
  );
}
