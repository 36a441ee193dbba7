/** Skips the work when another tab is at it: that tab's round takes everything along, and tells us. */
export async function aloneAmongTabs(name: string, work: () => Promise<void>): Promise<void> {
  if (!navigator.locks) return work();
  await navigator.locks.request(name, { ifAvailable: true }, (lock) => (lock ? work() : undefined));
}
