/** What the browser says before the parts that answer it are here: kept until they are. */
export const early: { installOffer: Event | null; isPartMissing: boolean } = {
  installOffer: null,
  isPartMissing: false,
};

/** Listens from the first moment. */
export function listenEarly(): void {
  addEventListener('beforeinstallprompt', (event) => {
    // The browser would ask at its own moment: we ask after the first find.
    event.preventDefault();
    early.installOffer = event;
  });
  addEventListener('vite:preloadError', () => {
    early.isPartMissing = true;
  });
}
