/** How bright a photo is shown, in percent; 100 is as it was taken. */
const levels = [40, 50, 60, 80, 100, 125, 150, 200, 250];
export const AS_TAKEN = 100;
export const DARKEST = Math.min(...levels);
export const BRIGHTEST = Math.max(...levels);

/** One step lighter (1) or darker (-1), as far as it goes. */
export const stepped = (level: number, by: 1 | -1): number =>
  levels[Math.min(levels.length - 1, Math.max(0, levels.indexOf(level) + by))] ?? AS_TAKEN;

type Pressed = Pick<KeyboardEvent, 'key' | 'altKey'>;

/** Alt with the arrows up and down; null is no key for it. */
export function lightKey({ key, altKey }: Pressed): 1 | -1 | null {
  if (!altKey) return null;
  return key === 'ArrowUp' ? 1 : key === 'ArrowDown' ? -1 : null;
}
