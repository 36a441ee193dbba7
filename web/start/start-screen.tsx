import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { nameInPath, paths } from '../routes.ts';
import type { Device } from '../sync/device.ts';
import { momentDay } from '../text/format.ts';
import { type Language, language, words } from '../text/words.ts';
import { announce } from '../ui/announcer.tsx';
import { Icon } from '../ui/icon.tsx';
import { later } from '../ui/later.tsx';
import { Plate } from '../ui/plate.tsx';
import { WalkRow } from './walk-row.tsx';
import { walksHere } from './walks-here.ts';

const ChildRow = later(() => import('./child-row.tsx').then((part) => part.ChildRow), true);
const Tour = later(() => import('./tour.tsx').then((part) => part.Tour), true);
const languages: readonly Language[] = ['nl', 'en'];

/** The front door: start a walk in one tap, join one, go on with one, or go to the office. */
export function StartScreen({ device }: { device: Device }) {
  const { start, app } = words.value;
  const person = device.person.value;
  const walks = walksHere(device.lanes.value, Boolean(person));
  const waiting = device.unsent.value.reduce((sum, { count }) => sum + count, 0);
  return (
    <main class="page front" id="content">
      <header class="page-head">
        <Plate title={app.name} />
        <fieldset class="languages" aria-label={app.language}>
          {languages.map((one) => (
            <button
              key={one}
              type="button"
              class="chip"
              aria-pressed={language.value === one}
              lang={one}
              onClick={() => {
                language.value = one;
              }}
            >
              {one.toUpperCase()}
            </button>
          ))}
        </fieldset>
      </header>
      <h1 tabIndex={-1}>{start.title}</h1>
      <p class="quiet">{start.intro}</p>
      <WalkAlone device={device} known={walks[0]?.nickname || person?.name || ''} />
      <a class="button button-wide" href="/j">
        <Icon name="person" />
        {start.join}
      </a>
      <Tour walksHere={walks.length} />
      {walks.length > 0 && (
        <section class="block" aria-labelledby="go-on">
          <h2 id="go-on">{start.goOn}</h2>
          <ul class="rows">
            {walks.map((lane) => (
              <li key={lane.id}>
                {lane.role === 'child' ? (
                  <ChildRow device={device} lane={lane} />
                ) : (
                  <WalkRow device={device} lane={lane} />
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {waiting > 0 && (
        <a class="button button-wide" href={paths.unsent}>
          <Icon name="device" />
          {start.unsent(waiting)}
        </a>
      )}
      <WorkDoor device={device} />
      <a class="quiet-link" href={paths.debug}>
        {start.debug}
      </a>
    </main>
  );
}

/** What is for who works here comes a moment later than starting a walk, which must never wait. */
function WorkDoor({ device }: { device: Device }) {
  const [Door, setDoor] = useState<ComponentType<{ device: Device }> | null>(null);
  useEffect(() => {
    void import('./at-work.tsx').then(
      ({ AtWork }) => setDoor(() => AtWork),
      () => undefined,
    );
  }, []);
  return Door && <Door device={device} />;
}

function WalkAlone({ device, known }: { device: Device; known: string }) {
  const { start, app } = words.value;
  const { route } = useLocation();
  const [nickname, setNickname] = useState(known);
  const [problem, setProblem] = useState('');
  const [isBusy, setBusy] = useState(false);

  const go = async (event: Event) => {
    event.preventDefault();
    if (isBusy) return;
    if (!nickname.trim()) {
      setProblem(start.nicknameMissing);
      document.getElementById('nickname')?.focus();
      return;
    }
    setBusy(true);
    try {
      const name = start.walkName(momentDay(Date.now(), language.value));
      const id = await device.startWalk({ nickname: nickname.trim(), name });
      const lane = device.lanes.value.find((one) => one.id === id);
      route(paths.walk(lane ? nameInPath(lane) : id));
    } catch {
      setBusy(false);
      setProblem(app.notSaved);
      announce(app.notSaved);
    }
  };

  return (
    <form class="block" onSubmit={go} noValidate>
      <div class="field">
        <label for="nickname">{start.nickname}</label>
        <input
          id="nickname"
          class="input"
          maxLength={60}
          autocomplete="given-name"
          value={nickname}
          aria-describedby={problem ? 'nickname-problem' : 'nickname-hint'}
          aria-invalid={problem !== ''}
          onInput={({ currentTarget }) => setNickname(currentTarget.value)}
        />
        <p id="nickname-hint" class="field-hint">
          {start.nicknameHint}
        </p>
        {problem && (
          <p id="nickname-problem" class="field-error" role="alert">
            <Icon name="attention" />
            {problem}
          </p>
        )}
      </div>
      <button type="submit" class="button button-do button-wide" data-testid="start-walk">
        <Icon name="map" />
        {start.alone}
      </button>
      <p class="field-hint">{start.aloneHint}</p>
    </form>
  );
}
