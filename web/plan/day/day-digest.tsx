import { useState } from 'preact/hooks';
import { paths } from '../../routes.ts';
import { dayScreenWords } from '../../text/day/words.ts';
import { dayWords } from '../../text/format.ts';
import { placeWords } from '../../text/place-words.ts';
import { language, words } from '../../text/words.ts';
import { Icon } from '../../ui/icon.tsx';
import { walkPaths } from '../../walk-paths.ts';
import { isQuiet, type Today, type TodayLine } from './today.ts';
import { whereTo } from './visit-words.ts';
import type { Visit } from './visits.ts';

/** So many of each fit above the visits. */
const FIRST = 4;

type DayDigestProps = {
  today: Today;
  isTeam: boolean;
  /** Of a colleague nothing is counted. */
  isCounted: boolean;
  onNewDay: (visit: Visit) => void;
};

/** What somebody should know before they go: promised for today, overdue, and new. */
export function DayDigest({ today, isTeam, isCounted, onNewDay }: DayDigestProps) {
  const say = dayScreenWords.value;
  const groups = [
    { name: say.promised, lines: today.promised },
    { name: say.late, lines: today.late, isLate: true },
    { name: isTeam ? say.cameTeam : say.came, lines: today.came },
  ].filter(({ lines }) => lines.length > 0);
  return (
    <section class="day-digest" aria-labelledby="day-digest-title" data-testid="day-digest">
      <h2 id="day-digest-title" class="visually-hidden">
        {say.digest}
      </h2>
      {isQuiet(today) && <p class="quiet">{say.quiet}</p>}
      {groups.map((group) => (
        <DigestGroup key={group.name} {...group} isCounted={isCounted} onNewDay={onNewDay} />
      ))}
    </section>
  );
}

type GroupProps = {
  name: string;
  lines: readonly TodayLine[];
  isLate?: boolean;
  isCounted: boolean;
  onNewDay: (visit: Visit) => void;
};

function DigestGroup({ name, lines, isLate = false, isCounted, onNewDay }: GroupProps) {
  const say = dayScreenWords.value;
  const [isAll, setAll] = useState(false);
  return (
    <div class="day-group" data-late={isLate}>
      <h3>
        {isLate && <Icon name="attention" size={18} />}
        {name} {isCounted && <span class="count">{lines.length}</span>}
      </h3>
      <ul class="day-lines">
        {(isAll ? lines : lines.slice(0, FIRST)).map((line) => (
          <li key={line.id}>
            <p>
              {line.why.is === 'walk' ? (
                <a href={walkPaths.plan(line.why.walk)}>{line.why.what}</a>
              ) : line.find ? (
                <a href={paths.office(line.find.id)}>{whatOf(line)}</a>
              ) : (
                <strong>{whatOf(line)}</strong>
              )}
              <span class="quiet">{whyWords(line.why)}</span>
            </p>
            {isLate && line.visit && (
              <button
                type="button"
                class="chip"
                aria-label={say.newDayFor(line.visit.task)}
                onClick={() => line.visit && onNewDay(line.visit)}
              >
                {say.newDay}
              </button>
            )}
          </li>
        ))}
      </ul>
      {!isAll && lines.length > FIRST && (
        <button type="button" class="chip" onClick={() => setAll(true)}>
          {isCounted ? say.more(lines.length) : say.all}
        </button>
      )}
    </div>
  );
}

function whatOf({ find, visit }: TodayLine): string {
  if (visit) return `${visit.task}, ${whereTo(visit)}`;
  if (!find) return '';
  const address = (find.row.set.address as { line?: string } | null | undefined)?.line;
  return `${find.category[language.value]}, ${address || placeWords(find.position, words.value)}`;
}

function whyWords(why: TodayLine['why']): string {
  const say = dayScreenWords.value;
  const named = (day: string) => dayWords(day, language.value);
  switch (why.is) {
    case 'given':
      return say.given;
    case 'planned':
      return say.planned;
    case 'due':
      return say.due;
    case 'late':
      return say.wasDue(named(why.day));
    case 'missed':
      return say.missed(named(why.day));
    case 'waited':
      return say.waited(named(why.day));
    case 'walk':
      return say.promisedThen(named(why.day), why.name);
    case 'promised':
      return say.promisedThen(named(why.day), why.what || say.letKnow);
  }
}
