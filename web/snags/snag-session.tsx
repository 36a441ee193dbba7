import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { snagWords } from '../text/snags/words.ts';
import { announce } from '../ui/announcer.tsx';
import { EmptyCard } from '../ui/empty-card.tsx';
import { Icon } from '../ui/icon.tsx';
import { useKeys } from '../ui/keys.ts';
import type { Save } from '../ui/use-save.ts';
import { useCountdown } from './countdown.ts';
import { OutcomeForm } from './outcome-form.tsx';
import { SessionClock } from './session-clock.tsx';
import { SessionItem } from './session-item.tsx';
import { SessionRoom } from './session-room.tsx';
import type { Snags } from './use-snags.ts';
import './session.css';

type SnagSessionProps = {
  snags: Snags;
  nowMs: number;
  save: Save;
  problem: string;
  onClose: () => void;
};

const START_MINUTES = 10;

/** The session on a shared screen: one thing at a time, large, with a clock, who is there, and what comes of it. */
export function SnagSession({ snags, nowMs, save, problem, onClose }: SnagSessionProps) {
  const { talk } = snagWords.value;
  const { agenda, aboutOf } = snags;
  const heading = useRef<HTMLHeadingElement>(null);
  const [chosen, setChosen] = useState(agenda[0]?.key ?? '');
  const [names, setNames] = useState<string[]>([]);
  const [minutes, setMinutes] = useState(START_MINUTES);
  const known = agenda.findIndex(({ key }) => key === chosen);
  // What was recorded left the agenda: what came after it stands in its place.
  const lastAt = useRef(0);
  const at = known >= 0 ? known : Math.min(lastAt.current, agenda.length - 1);
  lastAt.current = Math.max(at, 0);
  const group = agenda[at];
  const countdown = useCountdown(minutes, group?.key ?? '', () => announce(talk.over));
  useLayoutEffect(() => heading.current?.focus(), [group?.key]);

  const go = (by: -1 | 1): boolean => {
    const next = agenda[at + by];
    if (next) setChosen(next.key);
    return next !== undefined;
  };
  useKeys(({ key }) => {
    if (key === 'ArrowRight') return go(1);
    if (key === 'ArrowLeft') return go(-1);
    if (key === 'Escape') onClose();
    else if (key === 't') countdown.toggle();
    else return false;
    return true;
  });
  const step = (by: -1 | 1, words: string) => (
    <button
      type="button"
      class="button"
      aria-disabled={!agenda[at + by]}
      onClick={() => void go(by)}
    >
      {by < 0 && <Icon name="back" />}
      {words}
      {by > 0 && <Icon name="chevron" />}
    </button>
  );
  return (
    <main class="session" id="content" data-testid="snag-session">
      <header class="session-head">
        <p class="session-at">{group ? talk.at(at + 1, agenda.length) : talk.title}</p>
        {group && step(-1, talk.previous)}
        {group && step(1, talk.next)}
        <button type="button" class="button session-close" onClick={onClose}>
          <Icon name="close" />
          {talk.close}
        </button>
      </header>
      {problem && (
        <p class="field-error" role="alert">
          {problem}
        </p>
      )}
      {!group && (
        <EmptyCard picture="door" text={talk.done}>
          <button type="button" class="button button-do" onClick={onClose}>
            {talk.close}
          </button>
        </EmptyCard>
      )}
      <div class="session-body">
        {group && (
          <div class="session-item">
            <SessionItem heading={heading} group={group} aboutOf={aboutOf} nowMs={nowMs} />
            <OutcomeForm key={group.key} snags={group.snags} nowMs={nowMs} save={save} />
          </div>
        )}
        <aside class="session-side">
          {group && <SessionClock countdown={countdown} minutes={minutes} onMinutes={setMinutes} />}
          <SessionRoom names={names} onNames={setNames} />
        </aside>
      </div>
      <p class="session-keys quiet">{talk.keys}</p>
    </main>
  );
}
