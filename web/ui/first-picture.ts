/** After this long other work begins anyway: the screen may be waiting for a network that does not come. */
const LONGEST_MS = 5_000;

let tell = () => {};

/** Resolves when the first screen is on the glass. What nobody waits for begins after it, so that it takes no bytes from it. */
export const firstPicture = new Promise<void>((done) => {
  tell = done;
  setTimeout(done, LONGEST_MS);
});

/** To be called when the first screen was rendered. */
export function pictureRendered(): void {
  requestAnimationFrame(() => setTimeout(tell));
}
