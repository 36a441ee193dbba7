import type { ComponentChildren } from 'preact';
import type { Fields } from '../../schema/entities/row.ts';
import { attentionWords } from '../text/attention/words.ts';
import type { Entry, View } from './entry.ts';
import { fieldName, readable, valueText } from './value-words.ts';

type BothValuesProps = {
  view: View;
  entry: Entry;
  /** A photo by its id, where the value is one. */
  photo: (find: string, id: string) => ComponentChildren;
};

const photos = ['before', 'after', 'photo'];

/** What came in, and beside it what stands of the same fields; with what it became, once somebody put it right. */
export function BothValues({ view, entry, photo }: BothValuesProps) {
  const say = attentionWords.value;
  const { came, verb, subject, decision, isOpen, isConflict } = entry;
  if (verb === 'delete') return <p>{say.removes}</p>;
  if (verb === 'restore') return <p>{say.restores}</p>;
  const stood: Fields | undefined = isOpen
    ? verb === 'patch'
      ? subject?.set
      : undefined
    : decision?.stood;
  const names = readable(came).map(([name]) => name);
  if (names.length === 0) return <p>{say.nothing}</p>;
  const side = (title: string, fields: Fields, kind: string) => (
    <section class="attention-side" data-side={kind}>
      <h3>{title}</h3>
      <dl>
        {names.map((name) => (
          <div key={name} data-field={name}>
            <dt>{fieldName(name)}</dt>
            <dd>
              <Value view={view} name={name} value={fields[name]} entry={entry} photo={photo} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
  return (
    <div class="attention-sides" data-testid="attention-sides">
      {stood && side(isOpen ? say.stands : say.stood, stood, 'stands')}
      {side(isConflict || stood ? say.came : say.cameAlone, came, 'came')}
      {decision?.set && side(say.fixed, decision.set, 'fixed')}
    </div>
  );
}

const inOwnWords = ['words', 'text', 'sentence', 'quote', 'notOursWhy', 'reply', 'outcome'];

function Value({
  view,
  name,
  value,
  entry,
  photo,
}: { name: string; value: unknown } & BothValuesProps) {
  const find = entry.subject?.set.about as { id: string } | undefined;
  const isPhoto = photos.includes(name) && typeof value === 'string' && find;
  const text = valueText(view, name, value);
  const isSaid = inOwnWords.includes(name) && typeof value === 'string' && value !== '';
  return (
    <>
      {isPhoto && photo(find.id, String(value))}
      {isSaid ? <q class="attention-voice">{text}</q> : text}
    </>
  );
}
