import { useEffect, useRef, useState } from 'preact/hooks';
import { ErrorBoundary, LocationProvider, lazy, Route, Router, useLocation } from 'preact-iso';
import { Corner } from './pwa/corner.tsx';
import { paths, patterns } from './routes.ts';
import type { Device } from './sync/device.ts';
import { firstWords } from './text/first/words.ts';
import { Announcer } from './ui/announcer.tsx';
import { firstPicture, pictureRendered } from './ui/first-picture.ts';
import { later } from './ui/later.tsx';

const Start = lazy(() => import('./start/start-screen.tsx').then(({ StartScreen }) => StartScreen));
const Join = lazy(() => import('./join.tsx').then(({ FieldJoin }) => FieldJoin));
const Walk = lazy(() => import('./field.tsx').then(({ FieldWalk }) => FieldWalk));
const screens = () => import('./screens.ts');
const List = lazy(async () => (await screens()).list());
const Mine = lazy(async () => (await screens()).mine());
const Share = lazy(async () => (await screens()).share());
const Along = lazy(async () => (await screens()).along());
const Door = lazy(async () => (await screens()).door());
const Office = lazy(async () => (await screens()).review());
const Plan = lazy(async () => (await screens()).plan());
const OfficePart = lazy(async () => (await screens()).officePart());
const Manage = lazy(async () => (await screens()).manage());
const Unsent = lazy(async () => (await screens()).unsent());
const Shared = lazy(async () => (await screens()).sharedPhoto());
const Operator = lazy(async () => (await screens()).operator());
const SignIn = lazy(async () => (await screens()).signIn());
const Me = lazy(async () => (await screens()).me());
const Debug = lazy(async () => (await screens()).debug());

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
        <Route path={patterns.start} component={Start} device={device} />
        <Route path={patterns.join} component={Join} device={device} />
        <Route path={patterns.joinByCode} component={Join} device={device} />
        <Route path={patterns.walk} component={Walk} device={device} />
        <Route path={patterns.list} component={List} device={device} />
        <Route path={patterns.mine} component={Mine} device={device} />
        <Route path={patterns.share} component={Share} device={device} />
        <Route path={patterns.along} component={Along} device={device} />
        <Route path={patterns.door} component={Door} device={device} />
        <Route path={patterns.sharePhoto} component={Shared} device={device} />
        <Route path={patterns.unsent} component={Unsent} device={device} />
        <Route path={patterns.office} component={Office} device={device} />
        <Route path={patterns.plan} component={Plan} device={device} />
        <Route path={patterns.manage} component={Manage} device={device} />
        <Route path={patterns.manageSection} component={Manage} device={device} />
        <Route path={patterns.operator} component={Operator} />
        <Route path={patterns.signIn} component={SignIn} device={device} />
        <Route path={patterns.me} component={Me} device={device} />
        <Route path={patterns.debug} component={Debug} device={device} />
        <Route
          path={patterns.officePart}
          component={OfficePart}
          device={device}
          missing={NotFound}
        />
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
