import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { LaneViewModel } from '../sync/device.ts';
import { insightWords } from '../text/insight/words.ts';

/** A photo of something that was told, by the id of both. */
export type PhotoSlot = (photo: { find: string; id: string; alt: string }) => ComponentChildren;
type BeforeAfterProps = { view: LaneViewModel; photo: PhotoSlot };

type Pair = { id: string; find: string; before: string; after: string; sentence: string };

/** Stories with both photos that the resident agreed to have used, newest first. */
export function pairsOf(view: Pick<LaneViewModel, 'list'>): Pair[] {
  return view
    .list('story')
    .flatMap(({ id, set }): Pair[] => {
      const { before, after, mayUse, sentence, about } = set;
      if (mayUse !== true || typeof before !== 'string' || typeof after !== 'string') return [];
      const find = String((about as { id?: string } | undefined)?.id ?? '');
      return [{ id, find, before, after, sentence: String(sentence ?? '').trim() }];
    })
    .reverse();
}

/** How it was and how it is, on one spot: a slider goes from one to the other, and so do two buttons. */
export function BeforeAfter({ view, photo }: BeforeAfterProps) {
  const { stories: say } = insightWords.value;
  const pairs = pairsOf(view);
  const [at, setAt] = useState(0);
  /** Percent of the photo of before, from the left: under the line is the thumb of the slider. */
  const [shown, setShown] = useState(50);
  const pair = pairs[Math.min(at, pairs.length - 1)];
  return (
    <section class="card insight-figure" aria-labelledby="stories-title" data-testid="before-after">
      <h2 id="stories-title">{say.title}</h2>
      {!pair && <p>{say.none}</p>}
      {pair && (
        <>
          <div class="slide" style={{ '--shown': `${shown}%` }}>
            {photo({ find: pair.find, id: pair.before, alt: say.altBefore })}
            <div class="slide-after">
              {photo({ find: pair.find, id: pair.after, alt: say.altAfter })}
            </div>
          </div>
          {pair.sentence && <p class="voice">“{pair.sentence}”</p>}
          <div class="slide-hands">
            <button type="button" class="button" onClick={() => setShown(100)}>
              {say.before}
            </button>
            <input
              type="range"
              min="0"
              max="100"
              step="5"
              value={shown}
              aria-label={say.slider}
              aria-valuetext={say.shown(100 - shown)}
              onInput={({ currentTarget }) => setShown(Number(currentTarget.value))}
            />
            <button type="button" class="button" onClick={() => setShown(0)}>
              {say.after}
            </button>
          </div>
          {pairs.length > 1 && (
            <div class="wrap">
              <button
                type="button"
                class="button"
                disabled={at === 0}
                onClick={() => setAt(at - 1)}
              >
                {say.previous}
              </button>
              <span role="status">{say.of(at + 1, pairs.length)}</span>
              <button
                type="button"
                class="button"
                disabled={at >= pairs.length - 1}
                onClick={() => setAt(at + 1)}
              >
                {say.next}
              </button>
            </div>
          )}
        </>
      )}
    </section>
  );
}
