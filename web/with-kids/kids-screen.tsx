import { useEffect, useRef, useState } from 'preact/hooks';
import type { Mid } from '../../schema/ids.ts';
import { nameInPath, paths } from '../routes.ts';
import type { KidThing } from '../store/kid-box.ts';
import { withKidsWords } from '../text/with-kids/words.ts';
import { words } from '../text/words.ts';
import { announce } from '../ui/announcer.tsx';
import { EmptyCard } from '../ui/empty-card.tsx';
import { Icon } from '../ui/icon.tsx';
import { SnackBar } from '../ui/snack-bar.tsx';
import { useSave } from '../ui/use-save.ts';
import { ChildAnswers } from './child-answers.tsx';
import { FindCard } from './find-card.tsx';
import { HoldScreen } from './hold-screen.tsx';
import { kidCards } from './kid-finds.ts';
import type { KidsProps } from './kids-slots.ts';
import { LookWindow } from './look-window.tsx';
import { useKidCare } from './use-kid-care.ts';
import './with-kids.css';

const nothing = { things: [], finds: [] };

/** What children found, and what they made beside it: nothing of that leaves this device before a grown-up looked at it. */
export function KidsScreen({ device, lane, slots }: KidsProps) {
  const say = withKidsWords.value;
  const { app } = words.value;
  const care = useKidCare(device, lane);
  const { save, problem } = useSave((drafts) => device.save(lane.id, drafts), app.notSaved);
  const [looking, setLooking] = useState<Mid | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const wasLooking = useRef(false);
  useEffect(() => {
    // What was looked at is gone, and with it what had the focus.
    if (!looking && wasLooking.current && document.activeElement === document.body)
      heading.current?.focus({ preventScroll: true });
    wasLooking.current = looking !== null;
  }, [looking]);
  const [isGiving, setGiving] = useState(false);
  const [thrown, setThrown] = useState<KidThing | null>(null);
  const view = device.view(lane.id).value;
  const isOwn = lane.role === 'child';
  const mayGive = !isOwn && !lane.isClosed && lane.state !== 'refused';
  const waits = care.state === 'open' ? care.waits : nothing;
  const { open, done } = kidCards(view, waits);
  const shown = waits.things.find(({ id }) => id === looking);
  const card = open.find(({ id }) => id === shown?.find);
  const count = open.reduce(
    (sum, { things, waiting }) => sum + things.length + (waiting ? 1 : 0),
    0,
  );

  const drop = async (thing: KidThing, isForGood: boolean) => {
    if (care.state !== 'open') return;
    await care.box.dropThing(thing.id);
    await care.refresh();
    setLooking(null);
    setThrown(isForGood ? null : thing);
  };
  const putBack = async () => {
    if (care.state !== 'open' || !thrown) return;
    await care.box.putThing(thrown);
    await care.refresh();
    announce(say.isBack(say.made[thrown.what]));
    setThrown(null);
  };
  const cardOf = (one: (typeof open)[number]) => (
    <FindCard
      key={one.id}
      card={one}
      lane={lane}
      care={care}
      slots={slots}
      save={save}
      onLook={setLooking}
      onDrop={(thing, isForGood) => void drop(thing, isForGood)}
    />
  );

  return (
    <main class="page kids" id="content">
      {isOwn ? (
        <a class="button button-quiet to-start" href={paths.start}>
          <Icon name="back" />
          {app.back}
        </a>
      ) : (
        <a class="button button-quiet to-start" href={paths.walk(nameInPath(lane))}>
          <Icon name="map" />
          {say.toMap}
        </a>
      )}
      <h1 ref={heading} tabIndex={-1}>
        {say.title}
      </h1>
      {isOwn ? (
        <>
          <p>{say.ownDevice}</p>
          {slots.backToChild({ device, lane })}
        </>
      ) : (
        mayGive && (
          <button type="button" class="button kids-give" onClick={() => setGiving(true)}>
            <Icon name="person" />
            {say.give}
          </button>
        )
      )}
      {care.state === 'failed' && (
        <p class="field-error" role="alert">
          <Icon name="attention" />
          {say.noBox}
        </p>
      )}
      {problem && (
        <p class="field-error" role="alert">
          <Icon name="attention" />
          {problem}
        </p>
      )}
      {care.state === 'open' && open.length + done.length === 0 && (
        <EmptyCard picture="map" text={isOwn ? say.emptyOwn : say.empty} />
      )}
      {care.state === 'open' && open.length + done.length > 0 && (
        <p class="quiet" data-testid="kids-intro">
          {count > 0 ? say.intro(count) : say.introNone}
        </p>
      )}
      {open.length > 0 && (
        <section class="stack" aria-labelledby="kids-open">
          <h2 id="kids-open">{say.waitingTitle}</h2>
          <ul class="kids-finds" data-testid="kids-open">
            {open.map(cardOf)}
          </ul>
        </section>
      )}
      <ChildAnswers view={view} />
      {done.length > 0 && (
        <section class="stack" aria-labelledby="kids-done">
          <h2 id="kids-done">{say.allTitle}</h2>
          <ul class="kids-finds" data-testid="kids-done">
            {done.map(cardOf)}
          </ul>
        </section>
      )}
      <HoldScreen />
      {shown && care.state === 'open' && (
        <LookWindow
          key={shown.id}
          thing={shown}
          row={card?.row ?? null}
          lane={lane.id}
          care={care}
          slots={slots}
          onShown={() => setLooking(null)}
          onThrow={() => void drop(shown, false)}
          onClose={() => setLooking(null)}
        />
      )}
      {isGiving && slots.give({ device, lane, onClose: () => setGiving(false) })}
      {thrown && (
        <div class="kids-snack">
          <SnackBar
            messageKey={thrown.id}
            actions={[{ label: say.back, icon: 'undo', onPress: () => void putBack() }]}
            onGone={() => setThrown(null)}
          >
            {say.thrown(say.made[thrown.what])}
          </SnackBar>
        </div>
      )}
    </main>
  );
}
