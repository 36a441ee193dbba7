import type { KidFind } from '../kid-finds.ts';
import type { KidPhone } from '../kid-phone.ts';

/** What the child wants shown, oldest first; what it hid is on no screen. */
export const shownFinds = ({ finds }: Pick<KidPhone, 'finds'>): readonly KidFind[] =>
  finds.value.filter(({ isHidden }) => !isHidden);
