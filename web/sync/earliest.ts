/**
 * Runs `work` later; of several plans the earliest stands, so that a round that ends does not put off what was saved while it ran.
 * @returns plans it, in ms from now.
 */
export function earliest(work: () => unknown): (ms: number) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dueAt = Number.POSITIVE_INFINITY;
  return (ms) => {
    const at = performance.now() + ms;
    if (at >= dueAt) return;
    dueAt = at;
    clearTimeout(timer);
    timer = setTimeout(() => {
      dueAt = Number.POSITIVE_INFINITY;
      work();
    }, ms);
  };
}
