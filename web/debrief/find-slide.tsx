import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { LaneViewModel } from '../sync/device.ts';
import { debriefWords } from '../text/debrief/words.ts';
import { words } from '../text/words.ts';
import { AnimalPicture } from '../ui/animal-picture.tsx';
import { ChildFace } from '../ui/child-face.tsx';
import { ChildWhyPicture } from '../ui/child-why-picture.tsx';
import { Pictogram } from '../ui/pictogram.tsx';
import { TwoVoices } from '../ui/two-voices.tsx';
import type { Item } from './debrief-items.ts';
import type { DebriefSlots } from './debrief-slots.ts';
import { finderWords, findNamed, findWords, whatWords, whereWords } from './item-words.ts';
import './find-slide.css';

type FindSlideProps = {
  item: Item;
  view: LaneViewModel;
  slots: DebriefSlots;
  onGo: (find: string) => void;
  /** Beside what was said: the hands. */
  children: ComponentChildren;
};

/** One find, large enough for the back of the room: what is seen of it, and what was said of it. */
export function FindSlide({ item, view, slots, onGo, children }: FindSlideProps) {
  const say = debriefWords.value;
  const [shown, setShown] = useState('');
  const { find, child, quotes, decided, joined } = item;
  const keep = decided?.decision.keep;
  const isHidden = (keep === 'private' || keep === 'remove') && shown !== item.id;
  const what = whatWords(find);
  const other = decided?.decision.keep === 'merge' ? decided.decision.with : null;
  return (
    <article class="debrief-slide" data-testid="debrief-slide" data-find={item.id}>
      <div class="debrief-look">
        {isHidden ? (
          <div class="debrief-covered">
            <p>{keep === 'private' ? say.isPrivate : say.isRemoved}</p>
            <button type="button" class="button" onClick={() => setShown(item.id)}>
              {say.showAgain}
            </button>
          </div>
        ) : (
          slots.pictures({
            view,
            find: item.id,
            alt: say.photoOf(what),
            drawingAlt: say.drawingOf(what),
            next: say.nextPicture,
            otherwise: <NoPicture item={item} />,
          })
        )}
      </div>
      <div class="debrief-words">
        <p class="debrief-part">{say.part[item.part]}</p>
        <h1 tabIndex={-1}>
          <Pictogram category={find.category.id} size={48} class="debrief-sign" />
          {what}
        </h1>
        <p class="debrief-where">
          {whereWords(find)}
          {item.isSeenTwice && (
            <span class="debrief-twice" data-testid="seen-twice">
              {say.seenTwice}
            </span>
          )}
        </p>
        {!isHidden && (
          <>
            {quotes.length > 0 && <Quotes quotes={quotes} />}
            {item.part === 'child' && (
              <p class="debrief-finder">
                {item.animal && <AnimalPicture animal={item.animal} size={44} />}
                {finderWords(item, say)}
              </p>
            )}
            {child && <TwoVoices child={child} adult={find.judgement} />}
            {!child && find.judgement && (
              <p>
                {words.value.find.judgement}{' '}
                <strong>{words.value.judgement[find.judgement]}</strong>
              </p>
            )}
          </>
        )}
        {other && (
          <p class="debrief-joined">
            {say.joinedWith(findNamed(view, other))}
            <button type="button" class="button" onClick={() => onGo(item.root)}>
              {say.toOther}
            </button>
          </p>
        )}
        {joined.length > 0 && (
          <div class="debrief-joined">
            <h2>{say.joined}</h2>
            <ul>
              {joined.map((one) => (
                <li key={one.id}>{findWords(one)}</li>
              ))}
            </ul>
          </div>
        )}
        {children}
      </div>
    </article>
  );
}

function Quotes({ quotes }: { quotes: readonly string[] }) {
  return (
    <section class="debrief-quotes" aria-label={debriefWords.value.saidOfIt}>
      {quotes.map((quote) => (
        <blockquote key={quote} class="voice">
          “{quote}”
        </blockquote>
      ))}
    </section>
  );
}

/** What a child said, in chalk on the pavement; of an adult's find the words on paper, else its sign. */
function NoPicture({ item: { child, find, quotes } }: { item: Item }) {
  if (!child)
    return (
      <div class="debrief-paper" data-words={quotes.length > 0}>
        {quotes.length > 0 ? (
          <Quotes quotes={quotes} />
        ) : (
          <Pictogram category={find.category.id} size={176} />
        )}
      </div>
    );
  return (
    <div class="debrief-slate">
      <ChildFace judgement={child.judgement} size={150} isSticker />
      <ChildWhyPicture why={child.why} size={112} isSticker />
    </div>
  );
}
