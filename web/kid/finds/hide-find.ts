import type { Mid } from '../../../schema/ids.ts';
import type { KidPhone } from '../kid-phone.ts';

type Hides = Pick<KidPhone, 'finds' | 'things' | 'says' | 'drop'>;

/** Gone for good: for everybody, and with all that was made of it. @throws QuotaExceededError with nothing changed */
export async function hideFind(phone: Hides, id: Mid): Promise<void> {
  await phone.says(id, { isHidden: true });
  await dropOfHidden(phone);
}

/** Takes away what was made of hidden finds, also where the page went between hiding one and this. */
export async function dropOfHidden({ finds, things, drop }: Hides): Promise<void> {
  const hidden = new Set(finds.value.filter(({ isHidden }) => isHidden).map(({ id }) => id));
  for (const { id, find } of things.value) if (hidden.has(find)) await drop(id);
}
