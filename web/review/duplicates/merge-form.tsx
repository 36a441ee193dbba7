import { useRef } from 'preact/hooks';
import { askWords } from '../../text/desk-asks/words.ts';
import { distanceWords } from '../../text/find-words.ts';
import type { Find } from '../../text/finds.ts';
import { momentDay } from '../../text/format.ts';
import { placeWords } from '../../text/place-words.ts';
import { language, words } from '../../text/words.ts';
import { useFirstFocus } from '../../ui/focus-first.ts';
import { Pictogram } from '../../ui/pictogram.tsx';
import type { AskProps } from '../triage/triage-sheet.tsx';
import { type NearFinds, useNear } from '../use-near.ts';
import { candidatesFor } from './candidates.ts';
import { TwoSpots } from './two-spots.tsx';

const MOST = 6;

/** What this may be the same as, once the finder has looked around. */
export function MergeForm(props: AskProps) {
  const [find] = props.finds;
  const near = useNear(props.finder, props.view, find);
  return find && near ? <MergeChoices find={find} near={near} {...props} /> : null;
}

type MergeChoicesProps = Pick<AskProps, 'finds' | 'triage' | 'onDone'> & {
  find: Find;
  near: NearFinds;
};

/** Most alike first: Enter takes the first. */
function MergeChoices({ find, near, finds, triage, onDone }: MergeChoicesProps) {
  const { merge } = askWords.value;
  const first = useFirstFocus<HTMLButtonElement>();
  // As they were when it opened: what somebody is about to press does not move.
  const all = useRef(candidatesFor(find, near.finds, near.saidOf));
  const chosen = new Set(finds.map(({ id }) => id));
  const candidates = all.current.filter((one) => !chosen.has(one.find.id)).slice(0, MOST);
  if (candidates.length === 0) return <p>{merge.none}</p>;
  return (
    <>
      <p>{merge.intro}</p>
      <ul class="merge-list">
        {candidates.map(({ find: other, metres, likeness }, at) => {
          const away = distanceWords(metres, words.value, language.value);
          const what = other.category[language.value];
          return (
            <li key={other.id}>
              <button
                ref={at === 0 ? first : undefined}
                type="button"
                class="button merge-choice"
                data-testid="merge-choice"
                onClick={async () => onDone(await triage.merge([...chosen], other.id))}
              >
                <TwoSpots find={find} other={other} label={merge.mapOf(away)} />
                <span class="merge-words">
                  <span class="row-title">
                    <Pictogram category={other.category.id} size={20} /> {merge.choose(what, away)}
                  </span>
                  <span class="row-line">
                    {placeWords(other.position, words.value)},{' '}
                    {momentDay(other.row.at, language.value)},{' '}
                    {merge.likely(Math.round(likeness * 100))}
                  </span>
                  {near.saidOf(other) && <span class="row-line voice">“{near.saidOf(other)}”</span>}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
