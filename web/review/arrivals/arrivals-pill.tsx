import { deskWords } from '../../text/desk/words.ts';
import { Icon } from '../../ui/icon.tsx';
import type { Arrivals } from './use-arrivals.ts';
import './arrivals.css';

/** How many came in meanwhile. It has a place of its own: nothing moves when it comes. */
export function ArrivalsPill({ held, show }: Pick<Arrivals, 'held' | 'show'>) {
  const { arrivals } = deskWords.value;
  if (held.length === 0) return null;
  const onPress = () => {
    const [first] = held;
    show();
    requestAnimationFrame(() => focusRow(first ?? ''));
  };
  return (
    <button
      type="button"
      class="chip arrivals"
      aria-label={arrivals.show(held.length)}
      data-testid="arrivals"
      onClick={onPress}
    >
      {arrivals.new(held.length)} <Icon name="chevron" size={18} class="arrivals-up" />
    </button>
  );
}

/** The first of them, or the end of what the list draws. */
function focusRow(id: string): void {
  const rows = [...document.querySelectorAll<HTMLAnchorElement>('.review-list .row')];
  (rows.find(({ href }) => href.endsWith(id)) ?? rows.at(-1))?.focus();
}
