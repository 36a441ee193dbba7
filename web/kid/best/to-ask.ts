import type { KidFind } from '../kid-finds.ts';

/** More than five questions in a row tire a child, and then it answers anything. */
const MOST = 5;

/** @returns the find about which is asked next whether the child wants to go there again; null when it was asked enough. */
export function nextToAsk(finds: readonly KidFind[]): KidFind | null {
  if (finds.filter(({ again }) => again !== null).length >= MOST) return null;
  const open = finds.filter(({ again }) => again === null);
  const weight = ({ best }: KidFind) => best ?? 4;
  return [...open].sort((one, other) => weight(one) - weight(other))[0] ?? null;
}
