import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { nameInPath, paths } from '../routes.ts';
import type { Device } from '../sync/device.ts';
import { type Standing, standingOf } from '../sync/standing.ts';
import { doorWords } from '../text/door/words.ts';
import { dayOf, momentWords } from '../text/format.ts';
import { unsentWords } from '../text/unsent/words.ts';
import { language, words } from '../text/words.ts';
import { announce } from '../ui/announcer.tsx';
import { EmptyCard } from '../ui/empty-card.tsx';
import { Icon } from '../ui/icon.tsx';
import { saveFile } from '../ui/save-file.ts';
import { typeWords } from './type-words.ts';

type UnsentScreenProps = {
  device: Device;
  /** What this device says about its storage. */
  children: ComponentChildren;
};

/** What is only on this device, and the way out when sending will not work. */
export function UnsentScreen({ device, children }: UnsentScreenProps) {
  const unsent = unsentWords.value;
  const { app, start } = words.value;
  const file = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState('');
  const [done, setDone] = useState('');
  const waiting = device.unsent.value.filter(({ items }) => items.length > 0);
  const isMissing = device.lanes.value.some((lane) => standingOf(device, lane).is === 'missing');

  const say = (message: string) => {
    setProblem('');
    setDone(message);
    announce(message);
  };
  const exportAll = async () => {
    saveFile(await device.exportRescue(), `loopmee-${dayOf(Date.now())}.json`);
    say(unsent.exported);
  };
  const importFile = async (chosen: File | undefined) => {
    if (!chosen) return;
    try {
      await device.importRescue(chosen);
      say(unsent.imported);
    } catch {
      setDone('');
      setProblem(unsent.importFailed);
    }
  };

  return (
    <main class="page" id="content">
      <a class="button button-quiet to-start" href={paths.start}>
        <Icon name="back" />
        {app.toStart}
      </a>
      <h1 tabIndex={-1}>{unsent.title}</h1>
      <Stand device={device} />
      {waiting.map(({ lane: id, items }) => {
        const lane = device.lanes.value.find((one) => one.id === id);
        return (
          <section key={id} class="block" data-testid="unsent-lane">
            <h2>
              {lane ? (
                <a href={paths.walk(nameInPath(lane))}>
                  {String(
                    device.view(id).value.list('walk')[0]?.set.name ??
                      (lane.nickname || start.unknownWalk),
                  )}
                </a>
              ) : (
                start.unknownWalk
              )}{' '}
              <span class="count">{unsent.count(items.length)}</span>
            </h2>
            {lane?.isClosed && lane.person && (
              <p class="quiet">{doorWords.value.ofPerson(lane.person.name)}</p>
            )}
            {lane?.refusal === 'sign_in_needed' && (
              <>
                <p>{doorWords.value.needsSignIn}</p>
                <a class="button" href={paths.signIn(paths.unsent)}>
                  {doorWords.value.signIn}
                </a>
              </>
            )}
            <ul class="rows">
              {items.map(({ mutation: { mid, t, at } }) => (
                <li key={mid} class="row">
                  <Icon name="device" />
                  <span>
                    <span class="row-title">{typeWords(t, words.value)}</span>
                    <span class="row-line">{momentWords(at, language.value)}</span>
                  </span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {done && <p class="card">{done}</p>}
      {problem && (
        <p class="field-error" role="alert">
          <Icon name="attention" />
          {problem}
        </p>
      )}
      {(waiting.length > 0 || isMissing) && (
        <>
          <button type="button" class="button button-do" onClick={() => void device.syncNow()}>
            <Icon name="upload" />
            {unsent.syncNow}
          </button>
          <button
            type="button"
            class="button"
            aria-describedby="export-hint"
            onClick={() => void exportAll()}
          >
            {unsent.exportFile}
          </button>
          <p id="export-hint" class="field-hint">
            {unsent.exportHint}
          </p>
        </>
      )}
      {children}
      {/* The browser's own button speaks the browser's language. */}
      <button type="button" class="button" onClick={() => file.current?.click()}>
        {unsent.importFile}
      </button>
      <input
        ref={file}
        id="import-file"
        class="visually-hidden"
        type="file"
        accept="application/json,.json"
        tabIndex={-1}
        aria-hidden="true"
        onChange={({ currentTarget }) => void importFile(currentTarget.files?.[0])}
      />
    </main>
  );
}

/** How all that was made here stands, and what to do where the server lacks something. */
function Stand({ device }: { device: Device }) {
  const unsent = unsentWords.value;
  // How many photos are only here is known once somebody looked after them.
  useEffect(() => void device.photoDesk().catch(() => undefined), [device]);
  const all = device.lanes.value.map((lane) => standingOf(device, lane));
  const [work, photos] = [sum(all, 'waiting'), sum(all, 'photos')];
  if (all.some(({ is }) => is === 'missing'))
    return (
      <p class="field-error" data-testid="missing">
        <Icon name="attention" />
        {unsent.missing}
      </p>
    );
  if (work > 0) return <p>{unsent.intro}</p>;
  if (photos > 0) return <p>{unsent.photos(photos)}</p>;
  if (all.some(({ is }) => is !== 'in')) return <p>{unsent.checking}</p>;
  return <EmptyCard picture="door" text={unsent.empty} />;
}

const sum = (all: readonly Standing[], name: 'waiting' | 'photos'): number =>
  all.reduce((so, one) => so + one[name], 0);
