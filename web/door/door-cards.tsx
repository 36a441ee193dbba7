import { useEffect, useRef } from 'preact/hooks';
import type { HomesHere } from '../sync/homes-here.ts';
import { deurWords } from '../text/deur/words.ts';
import { Icon } from '../ui/icon.tsx';
import { later } from '../ui/later.tsx';
import { CardAgree } from './card-agree.tsx';
import { CardOffers } from './card-offers.tsx';
import { CardWhat } from './card-what.tsx';
import { CardWhere } from './card-where.tsx';
import { CardWords } from './card-words.tsx';
import type { Door } from './door.ts';
import { DoorHead } from './door-head.tsx';
import { CARDS } from './draft.ts';
import type { Wrong } from './draft-work.ts';
import { TurnedHead } from './turned-head.tsx';

const DoorstepCard = later(
  () => import('./doorstep-card.tsx').then(({ DoorstepCard }) => DoorstepCard),
  true,
);

type DoorCardsProps = {
  door: Door;
  homes: HomesHere;
  isResumed: boolean;
  wrong: readonly Wrong[];
  /** What the storage said. */
  problem: string;
  onStop: () => void;
  onTurn: (is: boolean) => void;
  onSave: () => void;
};

/** Which field each mistake is about. */
const fieldOf: Partial<Record<Wrong, string>> = {
  phone: '#door-phone',
  noPhone: '#door-phone',
  mail: '#door-mail',
  noMail: '#door-mail',
};

/** One of the five cards, with the way on and back. Turned to the resident it is the same card in their language, and larger. */
export function DoorCards(props: DoorCardsProps) {
  const { door, homes, isResumed, wrong, problem, onStop, onTurn, onSave } = props;
  const { say, lang, dir, isTurned, draft, go } = door;
  const own = deurWords.value;
  const card = useRef<HTMLFieldSetElement>(null);
  const scroller = useRef<HTMLFormElement>(null);
  const before = useRef(draft.card);
  const titles = [say.where, say.what, say.words, say.offers, say.agree];
  useEffect(() => {
    if (before.current === draft.card) return;
    before.current = draft.card;
    scroller.current?.scrollTo(0, 0);
    card.current?.querySelector('h1')?.focus({ preventScroll: true });
  }, [draft.card]);
  const next = () => (draft.card < CARDS ? go(draft.card + 1) : onSave());

  return (
    <main class="door" id="content" lang={lang} dir={dir} data-is-turned={isTurned}>
      {isTurned ? (
        <TurnedHead door={door} card={card} />
      ) : (
        <DoorHead door={door} isResumed={isResumed} onStop={onStop} onTurn={() => onTurn(true)} />
      )}
      <form
        class="door-card"
        ref={scroller}
        data-testid={`card-${draft.card}`}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isTurned) next();
        }}
      >
        {!isTurned && (wrong.length > 0 || problem) && (
          <div class="field-error" role="alert" id="door-wrong">
            <Icon name="attention" />
            <div>
              {problem && <p>{problem}</p>}
              {wrong.map((one) => (
                <p key={one}>
                  {fieldOf[one] ? (
                    <a
                      href={fieldOf[one]}
                      onClick={(event) => {
                        event.preventDefault();
                        document.querySelector<HTMLElement>(fieldOf[one] ?? '')?.focus();
                      }}
                    >
                      {own.wrong[one]}
                    </a>
                  ) : (
                    own.wrong[one]
                  )}
                </p>
              ))}
            </div>
          </div>
        )}
        {!isTurned && draft.card === 1 && <DoorstepCard key="doorstep" door={door} />}
        <fieldset key="question" class="door-question" ref={card}>
          <legend>
            <h1 tabIndex={-1}>{titles[draft.card - 1]?.title}</h1>
          </legend>
          {draft.card === 1 && <CardWhere door={door} homes={homes} />}
          {draft.card === 2 && <CardWhat door={door} />}
          {draft.card === 3 && <CardWords door={door} />}
          {draft.card === 4 && <CardOffers door={door} />}
          {draft.card === 5 && <CardAgree door={door} wrong={wrong} />}
        </fieldset>
        {!isTurned && draft.card > 1 && <DoorstepCard key="doorstep" door={door} />}
      </form>
      <footer class="door-foot">
        {isTurned ? (
          <button
            type="button"
            class="button button-wide"
            data-testid="turn-back"
            onClick={() => onTurn(false)}
          >
            {say.back}
          </button>
        ) : (
          <>
            {draft.card > 1 && (
              <button
                type="button"
                class="button"
                aria-label={own.back}
                data-testid="door-back"
                onClick={() => go(draft.card - 1)}
              >
                <Icon name="back" />
              </button>
            )}
            <button
              type="button"
              class="button button-do"
              data-testid={draft.card < CARDS ? 'door-next' : 'door-save'}
              onClick={next}
            >
              {draft.card < CARDS ? own.next : own.save}
            </button>
          </>
        )}
      </footer>
    </main>
  );
}
