import type { BoardKey } from './board-keys.ts';

const cardIn = (zone: Element | undefined) =>
  zone ? [...zone.querySelectorAll<HTMLElement>('[data-open]')] : [];

/** The card that has the focus, or in which something has it. */
export const focusedCard = (): string | null =>
  document.activeElement?.closest<HTMLElement>('[data-card]')?.dataset.card ?? null;

/** @returns whether the card is there to be focused. */
export function focusCard(id: string): boolean {
  const open = document.querySelector<HTMLElement>(`[data-open="${CSS.escape(id)}"]`);
  if (!open?.checkVisibility()) return false;
  open.focus();
  return document.activeElement === open;
}

/** From card to card with the arrows: up and down in a column, left and right to the next column that has one. */
export function goToNext(board: Element, key: BoardKey): boolean {
  const card = document.activeElement?.closest('[data-card]');
  const zone = card?.closest('[data-zone]');
  if (!card || !zone || !board.contains(zone)) return false;
  const own = cardIn(zone);
  const at = own.findIndex((one) => card.contains(one));
  const by = key === 'down' || key === 'right' ? 1 : -1;
  if (key === 'up' || key === 'down') {
    own[at + by]?.focus();
    return own[at + by] !== undefined;
  }
  const zones = [...board.querySelectorAll('[data-zone]')].filter((one) => one.checkVisibility());
  for (let next = zones.indexOf(zone) + by; next >= 0 && next < zones.length; next += by) {
    const cards = cardIn(zones[next]);
    if (cards.length === 0) continue;
    (cards[at] ?? cards.at(-1))?.focus();
    return true;
  }
  return false;
}
