import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { clockWords, momentDay, sizeWords } from '../text/format.ts';
import { packWords } from '../text/pack/words.ts';
import { language } from '../text/words.ts';
import { announce } from '../ui/announcer.tsx';
import { type CardState, StateCard } from '../ui/state-card.tsx';
import type { PackRecord } from './pack-store.ts';
import type { PackNow } from './packs.ts';
import { USUAL_BYTES } from './plan-pack.ts';

/** From so many pictures on their own weight says more than what is usual. */
const TELLING = 10;

type PackStateProps = {
  now: PackNow;
  record: PackRecord;
  /** The walk has another area now. */
  isChanged: boolean;
  onTake: () => void;
  onGoOn: () => void;
  onStop: () => void;
  onRemove: () => void;
  children: ComponentChildren;
};

/** What is on the device of the map of a walk, and what can be done with it. */
export function PackState({ now, record, isChanged, children, ...on }: PackStateProps) {
  const say = packWords.value;
  const { doing, done, bytes } = now;
  const all = record.addresses.length;
  const size = (count: number) => sizeWords(count, language.value);
  const each = done >= TELLING ? bytes / done : USUAL_BYTES;
  const isUnderWay = doing === 'fetching' || doing === 'waiting' || doing === 'elsewhere';
  const isWhole = doing === 'complete';
  const before = useRef(doing);
  useEffect(() => {
    if (isWhole && before.current === 'fetching') announce(say.isHere);
    before.current = doing;
  }, [doing]);

  const Part = () => <p>{say.part(done, all, size(bytes))}</p>;
  return (
    <StateCard
      state={stateOf(now)}
      icon="map"
      title={say.title}
      said={saidOf(now, size(bytes))}
      testid="ready-map"
    >
      {isUnderWay && (
        <>
          <Bar done={done} all={all} text={say.fetching(size(bytes), size(each * all))} />
          <p>{doing === 'waiting' ? say.waitingWhat : say.meanwhile}</p>
        </>
      )}
      {doing === 'cut' && <p>{say.cutWhat}</p>}
      {doing === 'full' && <p>{say.fullWhat}</p>}
      {doing === 'refused' && <p>{say.refusedWhat}</p>}
      {!isUnderWay && !isWhole && <Part />}
      {!record.isWhole && <p>{say.less(record.zoom)}</p>}
      {isWhole && <p>{say.until(momentDay(record.until, language.value))}</p>}
      {isChanged && !isUnderWay && <p>{say.changed}</p>}
      <div class="wrap">
        {isUnderWay && doing !== 'elsewhere' && (
          <button type="button" class="button" onClick={on.onStop}>
            {say.stop}
          </button>
        )}
        {!isUnderWay && isChanged && (
          <button type="button" class="button" onClick={on.onTake}>
            {say.update}
          </button>
        )}
        {!isUnderWay && !isWhole && !isChanged && (
          <button type="button" class="button" onClick={on.onGoOn}>
            {doing === 'stopped' ? say.goOn : say.again}
          </button>
        )}
        {!isUnderWay && (
          <button type="button" class="button button-quiet" onClick={on.onRemove}>
            {say.remove}
          </button>
        )}
      </div>
      {children}
      <p class="field-hint">{record.attribution}</p>
    </StateCard>
  );
}

function Bar({ done, all, text }: { done: number; all: number; text: string }) {
  const share = all > 0 ? Math.round((100 * done) / all) : 0;
  return (
    <>
      <div
        class="state-card-bar"
        role="progressbar"
        aria-label={packWords.value.progress}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={share}
        aria-valuetext={text}
        tabIndex={-1}
      >
        <span style={{ inlineSize: `${share}%` }} />
      </div>
      <p aria-hidden="true">{text}</p>
    </>
  );
}

function stateOf({ doing }: PackNow): CardState {
  if (doing === 'complete') return 'good';
  return doing === 'full' || doing === 'refused' || doing === 'cut' ? 'look' : 'open';
}

function saidOf({ doing, waitsUntil }: PackNow, size: string): string {
  const say = packWords.value;
  if (doing === 'complete') return say.complete(size);
  if (doing === 'waiting' && waitsUntil) return say.waiting(clockWords(waitsUntil, language.value));
  const words = {
    nothing: say.nothing,
    fetching: say.progress,
    waiting: say.progress,
    elsewhere: say.elsewhere,
    stopped: say.stopped,
    cut: say.cut,
    full: say.full,
    refused: say.refused,
  };
  return words[doing];
}
