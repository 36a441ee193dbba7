import type { ComponentChildren } from 'preact';
import { dayScreenWords } from '../../text/day/words.ts';
import { dayWords } from '../../text/format.ts';
import { language } from '../../text/words.ts';
import { Icon } from '../../ui/icon.tsx';
import { KeptTick } from '../../ui/kept-tick.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import { SyncChip } from '../../ui/sync-chip.tsx';
import type { Save } from '../../ui/use-save.ts';
import { partDraft } from './put-off.ts';
import { whereTo } from './visit-words.ts';
import type { Visit } from './visits.ts';

type VisitCardProps = {
  visit: Visit;
  /** Which stop of the route it is; null when it is none. */
  stop: number | null;
  /** Null for who does not plan: then steps are read and not ticked. */
  save: Save | null;
  /** Where what it is about can be looked at; null where this device does not hold it. */
  look?: string | null;
  children?: ComponentChildren;
};

/** One visit: what, when and where, what was said and promised, and the steps of it. */
export function VisitCard({ visit, stop, save, look, children }: VisitCardProps) {
  const say = dayScreenWords.value;
  const { task, at, finds, words, promises, dueOn, waitingFor, status, row } = visit;
  const [find] = finds;
  const place = [
    find?.category[language.value],
    whereTo(visit),
    finds.length > 1 && say.others(finds.length - 1),
  ]
    .filter(Boolean)
    .join(', ');
  const named = (day: string) => dayWords(day, language.value);
  return (
    <article class="card visit" data-testid="visit" id={`visit-${visit.id}`}>
      <div class="visit-head">
        {find && <Pictogram category={find.category.id} size={40} />}
        <h3>
          {stop !== null && <b class="visit-stop">{stop}</b>} {task}
        </h3>
        <p class="visit-when">
          <Icon name="clock" size={18} />
          {at ?? say.anyTime}
        </p>
      </div>
      <p class="visit-place">{look ? <a href={look}>{place}</a> : place}</p>
      {words && <blockquote class="visit-words">{words}</blockquote>}
      {promises.map(({ id, what, dueOn: day }) => (
        <p key={id} class="promise">
          <Icon name="flag" size={18} />
          {say.promise(named(day), what || say.letKnow)}
        </p>
      ))}
      {dueOn && (
        <p class="visit-line">
          <Icon name="calendar" size={18} />
          {say.dueOn(named(dueOn))}
        </p>
      )}
      {status === 'waiting' && waitingFor && (
        <p class="visit-line">
          <Icon name="clock" size={18} />
          {say.waits(waitingFor)}
        </p>
      )}
      <VisitParts visit={visit} save={save} />
      {row.sync !== 'in' && <SyncChip state={row.sync} label={say.notSent} />}
      {children && <div class="visit-deeds">{children}</div>}
    </article>
  );
}

function VisitParts({ visit, save }: Pick<VisitCardProps, 'visit' | 'save'>) {
  const say = dayScreenWords.value;
  if (visit.parts.length === 0) return null;
  return (
    <fieldset class="visit-parts">
      <legend>{say.steps}</legend>
      {visit.parts.map(({ text, isDone }, at) => (
        <KeptTick
          key={at}
          checked={isDone}
          disabled={!save}
          onTick={async (isOn) =>
            save?.([partDraft(visit, at, isOn)], isOn ? say.stepDone(text) : say.stepOpen(text))
          }
        >
          {text}
        </KeptTick>
      ))}
    </fieldset>
  );
}
