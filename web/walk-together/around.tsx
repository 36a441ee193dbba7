import { useEffect, useRef, useState } from 'preact/hooks';
import { isPaused } from '../map/follow-position.ts';
import { pause } from '../map/pause.ts';
import { nameInPath } from '../routes.ts';
import type { Device, LaneView, LaneViewModel } from '../sync/device.ts';
import { togetherWords } from '../text/together/words.ts';
import { words } from '../text/words.ts';
import { announce } from '../ui/announcer.tsx';
import { CoverButton } from '../ui/cover-button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useSave } from '../ui/use-save.ts';
import { walkPaths } from '../walk-paths.ts';
import { BeforeCard } from './before-card.tsx';
import { askedOn, newsFor } from './notes.ts';
import { meOn, walkOf } from './on-walk.ts';
import { SayForm } from './say-form.tsx';
import { putAway, seenNotes } from './seen-notes.ts';
import { sayerWords } from './talk.tsx';
import './around.css';

type AroundProps = { device: Device; lane: LaneView; view: LaneViewModel };

/** What is said over the map of those who walk together; nothing of it is in the way of the one thing to do, but a pause. */
export function Around(props: AroundProps) {
  if (isPaused.value) return <Paused />;
  return (
    <div class="around">
      <div class="around-said">
        <News {...props} />
        <OurShare {...props} />
        <BeforeCard {...props} isQuiet />
      </div>
      <CoverButton class="button-floating" />
    </div>
  );
}

/** The phone does not follow; one large button goes on. */
function Paused() {
  const say = togetherWords.value.pause;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <section class="paused" aria-labelledby="paused-title" data-testid="paused">
      <h2 id="paused-title">
        <Icon name="clock" />
        {say.title}
      </h2>
      <p>{say.what}</p>
      <button
        ref={button}
        type="button"
        class="button button-do button-wide"
        onClick={() => {
          pause(false);
          announce(say.off);
          document.querySelector<HTMLElement>('.gable')?.focus({ preventScroll: true });
        }}
      >
        {say.go}
      </button>
    </section>
  );
}

/** A question that nobody answered yet, or the answer to one's own. */
function News({ device, lane, view }: AroundProps) {
  const say = togetherWords.value.talk;
  const [answering, setAnswering] = useState<string | null>(null);
  const { save, problem } = useSave(
    (drafts) => device.save(lane.id, drafts),
    words.value.app.notSaved,
  );
  const walk = walkOf(view, lane)?.id;
  const news = newsFor(askedOn(view, walk), lane.maker, seenNotes.value);
  const text = news ? `${news.note.set.text}` : '';
  const isAnswer = news !== null && news.note !== news.question;
  const who = news ? sayerWords(view, news.note, lane.maker, isAnswer) : '';
  useEffect(() => {
    if (news) announce(`${who}: ${text}`);
  }, [news?.note.id]);
  if (!news || !walk) return null;
  return (
    <section class="card around-news" aria-label={who} data-testid="news">
      <p>
        <span class="row-line">{who}</span> <q>{text}</q>
      </p>
      {problem && (
        <p class="field-error" role="alert">
          {problem}
        </p>
      )}
      {answering === news.note.id ? (
        <SayForm
          walk={walk}
          question={news.question}
          save={save}
          onDone={() => setAnswering(null)}
        />
      ) : (
        <div class="wrap">
          {!isAnswer && (
            <button type="button" class="button" onClick={() => setAnswering(news.note.id)}>
              <Icon name="note" />
              {say.answer}
            </button>
          )}
          <button type="button" class="button button-quiet" onClick={() => putAway(news.note.id)}>
            {say.seen}
          </button>
        </div>
      )}
    </section>
  );
}

/** Which group this is, with the way to its streets. */
function OurShare({ lane, view }: AroundProps) {
  const group = meOn(view, lane)?.set.group;
  const split = walkOf(view, lane)?.set.split;
  if (!split || !group || group > split.groups) return null;
  return (
    <a
      class="chip chip-floating"
      href={walkPaths.streets(nameInPath(lane))}
      data-testid="our-group"
    >
      <Icon name="map" size={20} />
      {togetherWords.value.around.ours(group)}
    </a>
  );
}
