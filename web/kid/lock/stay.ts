const GUARD = 'kid';
/** Longer than a browser takes for one step back. */
const BACK_MS = 500;

const isGuard = (): boolean => history.state === GUARD;
const guard = (): void => {
  if (!isGuard()) history.pushState(GUARD, '');
};

let isLeaving = false;

/**
 * The page stays: going back comes out on the page itself, and a finger that stays down opens no menu of the browser. A lock that is
 * opened in another tab is opened here too.
 */
export function stayHere(isLocked: () => boolean): void {
  guard();
  addEventListener('popstate', () => {
    if (!isLeaving) guard();
  });
  // A browser steps over what was added before anybody touched the page.
  for (const name of ['pointerdown', 'keydown']) addEventListener(name, guard, { capture: true });
  for (const name of ['contextmenu', 'dragstart', 'gesturestart'])
    addEventListener(name, (event) => event.preventDefault());
  const leaveWhenOpen = () => {
    if (!isLeaving && !isLocked()) location.replace('/');
  };
  for (const name of ['storage', 'pageshow']) addEventListener(name, leaveWhenOpen);
}

/** To where the grown-up goes on. Nothing of this page is left to go back to. */
export async function leaveTo(path: string): Promise<void> {
  isLeaving = true;
  if (isGuard()) {
    const back = new Promise((done) => {
      addEventListener('popstate', done, { once: true });
      setTimeout(done, BACK_MS);
    });
    history.back();
    await back;
  }
  location.replace(path);
}
