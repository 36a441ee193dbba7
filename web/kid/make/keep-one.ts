import type { Mid } from '../../../schema/ids.ts';
import type { KidThing } from '../../store/kid-box.ts';
import type { KidPhone } from '../kid-phone.ts';

/** What a find has already of a kind: there is one of each, so that a grown-up has three things to look at and not fifty. */
export const madeBefore = (
  { things }: Pick<KidPhone, 'things'>,
  find: Mid,
  what: KidThing['what'],
): KidThing | undefined => things.peek().find((one) => one.find === find && one.what === what);

/** Keeps it on the device, in the place of the one before. @throws QuotaExceededError, and the one before is still there. */
export async function keepOne(
  phone: Pick<KidPhone, 'things' | 'keep' | 'put'>,
  made: Omit<KidThing, 'id' | 'lane' | 'at'>,
): Promise<void> {
  const before = madeBefore(phone, made.find, made.what);
  if (before) await phone.put({ ...before, ...made });
  else await phone.keep(made);
}
