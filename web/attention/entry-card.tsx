import type { ComponentChildren } from 'preact';
import { mayDecideHeld } from '../../schema/mutations/held.ts';
import { paths } from '../routes.ts';
import type { LaneView } from '../sync/device.ts';
import { attentionWords } from '../text/attention/words.ts';
import { words } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';
import { Pictogram } from '../ui/pictogram.tsx';
import { SyncChip } from '../ui/sync-chip.tsx';
import { BothValues } from './both-values.tsx';
import { canTake } from './can-take.ts';
import { aboutOf, type Entry, type View } from './entry.ts';
import {
  categoryIn,
  findOf,
  makerWords,
  nameWords,
  outcomeWords,
  whatWords,
  whenWords,
  whyWords,
} from './entry-words.ts';
import { readable, valueText } from './value-words.ts';

export type EntrySlots = {
  photo: (find: string, id: string) => ComponentChildren;
};

type EntryCardProps = {
  view: View;
  lane: LaneView;
  entry: Entry;
  isChosen: boolean;
  refused: string;
  slots: EntrySlots;
  onChoose: () => void;
  onTake: () => void;
  onCorrect: () => void;
  onAside: () => void;
};

/** One thing to decide about: what it is, of whom and when, why it is here, what stands and what came, and what can be done. */
export function EntryCard(props: EntryCardProps) {
  const { view, lane, entry, isChosen, refused, slots, onChoose } = props;
  const say = attentionWords.value;
  const category = categoryIn(view, entry);
  const find = findOf(view, entry);
  const walk = entry.walk === null ? undefined : view.byId(entry.walk)?.set.name;
  const [row] = entry.rows;
  const id = `attention-${entry.id}`;
  return (
    <li
      class="card attention-entry"
      data-testid="attention-entry"
      data-id={entry.id}
      data-open={entry.isOpen}
      aria-current={isChosen ? 'true' : undefined}
      onFocusIn={onChoose}
    >
      <header class="attention-head">
        {category ? (
          <Pictogram category={category} size={44} />
        ) : (
          <Icon name="attention" size={36} class="attention-sign" />
        )}
        <div>
          <p class="attention-what">{whatWords(entry)}</p>
          <h2 id={id} tabIndex={-1}>
            {nameWords(view, entry) || whatWords(entry)}
          </h2>
          <p class="row-line">
            {say.by(makerWords(view, entry))}. {whenWords(entry)}
            {walk !== undefined && `. ${say.on(String(walk))}`}
          </p>
        </div>
        {row && row.sync !== 'in' && row.sync !== 'attention' && (
          <SyncChip state={row.sync} label={words.value.sync[row.sync]} />
        )}
      </header>
      <p class="attention-why">{whyWords(entry)}</p>
      <BothValues view={view} entry={entry} photo={slots.photo} />
      {entry.withIt.length > 0 && <WithIt view={view} entry={entry} />}
      {entry.subject && <Photos view={view} find={entry.subject.id} slots={slots} />}
      {entry.isOpen ? (
        <Deeds {...props} />
      ) : (
        <p class="attention-outcome" data-testid="outcome">
          <Icon name="check" size={20} /> {outcomeWords(view, entry)}
        </p>
      )}
      {refused && (
        <p class="field-error" role="alert">
          <Icon name="attention" /> {refused}
        </p>
      )}
      {find && (
        <a class="attention-look" href={paths.office(find.id)}>
          {find.kind === 'concern' ? say.lookTold : say.look}
        </a>
      )}
      {!mayDecide(lane, entry) && entry.isOpen && <p class="field-hint">{say.notYours}</p>}
    </li>
  );
}

const mayDecide = (lane: LaneView, { type }: Entry): boolean => mayDecideHeld(lane, type);

/** Those of what it is about. */
function Photos({ view, find, slots }: { view: View; find: string; slots: EntrySlots }) {
  const all = view.list('attachment').filter(({ set }) => aboutOf(set)?.id === find);
  if (all.length === 0) return null;
  return (
    <ul class="wrap attention-photos">
      {all.map(({ id }) => (
        <li key={id}>{slots.photo(find, id)}</li>
      ))}
    </ul>
  );
}

/** What is held too and hangs on it: it goes the same way. */
function WithIt({ view, entry }: { view: View; entry: Entry }) {
  const say = attentionWords.value;
  return (
    <div class="attention-with">
      <p>{say.withIt(entry.withIt.length)}</p>
      <ul>
        {entry.withIt.map(({ id, set }) => {
          const body = (set.body ?? {}) as Record<string, unknown>;
          if (set.type === 'attachment.create') return <li key={id}>{say.withPhoto}</li>;
          const kind = String(set.type).split('.')[0] as keyof typeof say.kinds;
          const text = readable(body)
            .filter(([name]) => name !== 'about')
            .map(([name, value]) => valueText(view, name, value))
            .join(', ');
          return (
            <li key={id}>
              {say.kinds[kind] ?? say.what.unknown}
              {text && (
                <>
                  : <q class="attention-voice">{text}</q>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Deeds({ lane, entry, isChosen, onTake, onCorrect, onAside }: EntryCardProps) {
  const say = attentionWords.value;
  if (!mayDecide(lane, entry)) return null;
  const can = canTake(entry);
  const key = (sign: string) => isChosen && <kbd>{sign}</kbd>;
  return (
    <div class="attention-deeds">
      {can.take && (
        <button type="button" class="button button-do" onClick={onTake}>
          {say.take} {key('1')}
        </button>
      )}
      {can.correct && (
        <button type="button" class="button" onClick={onCorrect}>
          {say.correct} {key('2')}
        </button>
      )}
      <button type="button" class="button" onClick={onAside}>
        {say.aside} {key('3')}
      </button>
      {!can.take && <p class="field-hint">{say.onlyAside}</p>}
    </div>
  );
}
