import { useMemo, useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { isStaff } from '../../schema/actor.ts';
import { nameInPath, paths } from '../routes.ts';
import type { Device, LaneView } from '../sync/device.ts';
import { askRunning, homesHere } from '../sync/homes-here.ts';
import { deurWords } from '../text/deur/words.ts';
import { dayOf } from '../text/format.ts';
import { residentWords } from '../text/resident/words.ts';
import { language, words } from '../text/words.ts';
import { announce } from '../ui/announcer.tsx';
import { houseOf } from '../ui/house-row.ts';
import type { Door } from './door.ts';
import { DoorCards } from './door-cards.tsx';
import { LeaveSheet, RunningSheet } from './door-sheets.tsx';
import { type DoorDraft, isBegun } from './draft.ts';
import { type Wrong, workOf, wrongIn } from './draft-work.ts';
import { NotAtDoor } from './not-yours.tsx';
import { promiseIn } from './promised.ts';
import { ReceiptScreen } from './receipt-screen.tsx';
import { type DoorDraftState, useDoorDraft } from './use-door-draft.ts';
import { positionOf, usePlace } from './use-place.ts';
import { runsHere, useRunning } from './use-running.ts';
import './where.css';
import './cards.css';
import './door.css';

type DoorScreenProps = { device: Device; lane: LaneView };

/** A conversation at a resident's door, for people of the organisation. */
export function DoorScreen({ device, lane }: DoorScreenProps) {
  const kept = useDoorDraft(lane.id);
  if (!isStaff(lane.role)) return <NotAtDoor walk={paths.walk(nameInPath(lane))} />;
  if (!kept.draft) return <main class="door" id="content" aria-busy="true" />;
  return <Conversation device={device} lane={lane} kept={kept} draft={kept.draft} />;
}

type ConversationProps = DoorScreenProps & { kept: DoorDraftState; draft: DoorDraft };

function Conversation({ device, lane, kept, draft }: ConversationProps) {
  const own = deurWords.value;
  const { route } = useLocation();
  const { here, first } = usePlace();
  const [isTurned, setTurned] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  const [wrong, setWrong] = useState<readonly Wrong[]>([]);
  const [problem, setProblem] = useState('');
  const isBusy = useRef(false);
  const view = device.view(lane.id).value;
  const homes = useMemo(() => homesHere(device, lane, first), [lane.id, first]).value;
  const house = houseOf(view);
  const now = Date.now();
  const promise = promiseIn(draft, house?.set, now);
  const walk = paths.walk(nameInPath(lane));
  const { change, begin } = kept;
  const running = useRunning(
    draft.isSaved ? null : (draft.address?.id ?? null),
    (home) => runsHere(view, home, draft.mid, now),
    (home) => askRunning(device, lane, home),
  );

  const go = (card: number) => {
    // Nothing is required but what it is about.
    if (card === 3 && draft.card === 2 && !draft.category) return setWrong(['category']);
    setWrong([]);
    change({ card });
  };
  const door: Door = {
    ...residentWords(isTurned ? draft.language : language.value),
    device,
    lane,
    view,
    house,
    draft,
    promise,
    today: dayOf(now),
    isTurned,
    change: (some) => {
      setWrong([]);
      change(some);
    },
    go,
  };

  const save = async () => {
    const found = wrongIn(draft, promise, dayOf(Date.now()));
    setWrong(found);
    if (found.includes('category')) return change({ card: 2 });
    if (found.includes('past')) return change({ card: 4 });
    if (found.length > 0 || isBusy.current) return;
    isBusy.current = true;
    try {
      const position = positionOf(draft.address, here, view);
      await device.save(lane.id, workOf(draft, { walk: lane.walk, position, promise }));
      setProblem('');
      announce(own.saved);
      // The words are safe in the lane: they need not lie here as well.
      change({ isSaved: true, promise, words: '', phone: '', mail: '' });
    } catch {
      setProblem(words.value.app.notSaved);
    } finally {
      isBusy.current = false;
    }
  };

  // Saved, and killed before that was noted.
  if (draft.isSaved || view.byId(draft.mid))
    return (
      <ReceiptScreen
        door={door}
        onTurn={setTurned}
        onNext={() => {
          setTurned(false);
          void begin();
        }}
      />
    );
  return (
    <>
      <DoorCards
        door={door}
        homes={homes}
        isResumed={kept.isResumed}
        wrong={wrong}
        problem={problem}
        onStop={() => (isBegun(draft) ? setLeaving(true) : route(walk))}
        onTurn={setTurned}
        onSave={() => void save()}
      />
      {isLeaving && (
        <LeaveSheet
          walk={walk}
          onClose={() => setLeaving(false)}
          onDiscard={() =>
            void begin().then(() => {
              announce(own.leave.discarded);
              route(walk);
            })
          }
        />
      )}
      {running.isRunning && !isTurned && (
        <RunningSheet
          onAnswer={(isAddition) => {
            change({ isAddition });
            running.answered();
          }}
        />
      )}
    </>
  );
}
