/** Where a debrief is, so that a page that is lost goes on at the same find. */
export type Resumed = {
  /** `gate`, `end`, or a find. */
  at: string;
  /** Seconds that are left: in all, and for this find. */
  left: number;
  findLeft: number;
};

const keyOf = (walk: string) => `debrief ${walk}`;

export function resumed(walk: string): Resumed | null {
  try {
    const found = JSON.parse(localStorage.getItem(keyOf(walk)) ?? 'null') as Resumed | null;
    return found && typeof found.at === 'string' ? found : null;
  } catch {
    return null;
  }
}

export function remember(walk: string, now: Resumed): void {
  try {
    localStorage.setItem(keyOf(walk), JSON.stringify(now));
  } catch {
    // Without storage a lost page begins at the door again.
  }
}
