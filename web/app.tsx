import type { FunctionComponent, VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ErrorBoundary, LocationProvider, lazy, Route, Router, useLocation } from 'preact-iso';
import { Corner } from './pwa/corner.tsx';
import { paths, patterns } from './routes.ts';
import type { Device } from './sync/device.ts';
import { firstWords } from './text/first/words.ts';
import { Announcer } from './ui/announcer.tsx';
import { firstPicture, pictureRendered } from './ui/first-picture.ts';
import { later } from './ui/later.tsx';

const Join = lazy(() => import('./join.tsx').then(({ FieldJoin }) => FieldJoin));

/** What a screen may ask for: some of it stands in its address. */
type Screen = FunctionComponent<{
  device: Device;
  missing: () => VNode;
  id: string;
  part: string;
  section: string;
}>;
/** One on which nobody begins outdoors. */
const screen = (name: keyof typeof import('./screens.ts')) =>
  lazy<Screen>(async () => (await import('./screens.ts'))[name]());

/** What is at each address; the first that fits. */
const routes: Record<string, Screen> = {
  [patterns.start]: lazy(() => import('./start/start-screen.tsx').then((it) => it.StartScreen)),
  [patterns.join]: Join,
  [patterns.joinByCode]: Join,
  [patterns.walk]: lazy(() => import('./field.tsx').then(({ FieldWalk }) => FieldWalk)),
  [patterns.walkPart]: screen('walkPart'),
  [patterns.sharePhoto]: screen('sharedPhoto'),
  [patterns.unsent]: screen('unsent'),
  [patterns.office]: screen('review'),
  [patterns.plan]: screen('plan'),
  [patterns.manage]: screen('manage'),
  [patterns.walks]: screen('walks'),
  [patterns.operator]: screen('operator'),
  [patterns.signIn]: screen('signIn'),
  [patterns.me]: screen('me'),
  [patterns.debug]: screen('debug'),
  [patterns.officePart]: screen('officePart'),
};

const House = later(async () => {
  await firstPicture;
  return (await import('./house.tsx')).House;
}, true);

/** The whole app over one device. */
export function App({ device }: { device: Device }) {
  return (
    <LocationProvider>
      <a class="button skip visually-hidden" href="#content">
        {firstWords.value.app.skip}
      </a>
      <Screens device={device} />
      <Announcer />
      <Corner device={device} />
      <House device={device} />
    </LocationProvider>
  );
}

function Screens({ device }: { device: Device }) {
  const [isBroken, setBroken] = useState(false);
  const { path } = useLocation();
  useHeadingFocus(path);
  // Another screen may be whole.
  useEffect(() => setBroken(false), [path]);
  if (isBroken) return <Broken />;
  return (
    <ErrorBoundary onError={() => setBroken(true)}>
      <Router onLoadEnd={pictureRendered}>
        {Object.entries(routes).map(([path, component]) => (
          <Route key={path} path={path} component={component} device={device} missing={NotFound} />
        ))}
        <Route default component={NotFound} />
      </Router>
    </ErrorBoundary>
  );
}

function NotFound() {
  const { app } = firstWords.value;
  return (
    <main class="page" id="content">
      <h1 tabIndex={-1}>{app.notFound}</h1>
      <a class="button" href={paths.start}>
        {app.toStart}
      </a>
    </main>
  );
}

function Broken() {
  const { app } = firstWords.value;
  return (
    <main class="page" id="content">
      <h1 tabIndex={-1}>{app.name}</h1>
      <p role="alert">{app.broken}</p>
      <button type="button" class="button button-do" onClick={() => location.reload()}>
        {app.again}
      </button>
    </main>
  );
}

/** After going to another screen the focus is on its heading, so that everybody starts at the same place. */
function useHeadingFocus(path: string): void {
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    const heading = () => document.querySelector<HTMLElement>('h1');
    const focus = () => {
      // A walk goes by another address once the server told its id: what is open on it keeps the focus.
      if (!document.activeElement?.closest('.sheet')) heading()?.focus({ preventScroll: true });
    };
    scrollTo(0, 0);
    if (heading()) return focus();
    // A screen that is still being fetched has no heading yet.
    const seen = new MutationObserver(() => {
      if (!heading()) return;
      seen.disconnect();
      focus();
    });
    seen.observe(document.body, { childList: true, subtree: true });
    return () => seen.disconnect();
  }, [path]);
}
