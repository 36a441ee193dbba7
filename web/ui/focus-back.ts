/**
 * Remembers what has the focus now. The answer gives it back there before `leaving` goes, unless something outside it took the
 * focus meanwhile. What goes closes first: beside an open modal nothing takes the focus.
 */
export function focusBack(leaving: HTMLElement | null): () => void {
  const before = document.activeElement;
  return () => {
    const now = document.activeElement;
    const isLost = now === null || now === document.body || leaving?.contains(now);
    if (leaving instanceof HTMLDialogElement) leaving.close();
    if (isLost && before instanceof HTMLElement && before.isConnected)
      before.focus({ preventScroll: true });
  };
}
