import { useRef, useState } from 'preact/hooks';
import { limits } from '../../schema/limits.ts';
import { type DoorstepOutcome, doorstepOutcomes } from '../../schema/vocabulary/walk.ts';
import { deleteDraft } from '../sync/drafts.ts';
import { doorstepWords } from '../text/doorstep/words.ts';
import { dayWords, momentDay } from '../text/format.ts';
import { language, words } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { useSave } from '../ui/use-save.ts';
import type { Door } from './door.ts';
import { dayAfter, doorstepAt, isWithinReach, untilOf, whatOf } from './doorsteps.ts';
import './doorstep.css';

type Noted = { id: string; line: string; text: string };

/** A door where nothing is told: nobody home, not wanted, or later. It is kept as that, for so long, and says nothing of a person. */
export function DoorstepCard({ door }: { door: Door }) {
  const say = doorstepWords.value;
  const { device, lane, view, draft, today, change } = door;
  const { address } = draft;
  const [noted, setNoted] = useState<Noted | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [isChoosing, setChoosing] = useState(false);
  const made = useRef('');
  const { save, problem } = useSave(async (drafts) => {
    [made.current = ''] = await device.save(lane.id, drafts);
  }, words.value.app.notSaved);

  const close = () => {
    setOpen(false);
    setChoosing(false);
  };
  const note = async (outcome: DoorstepOutcome, until: string) => {
    if (!address) return;
    const { id, complex } = address;
    const line = address.line.trim();
    const set = { address: { id, line, complex }, outcome, until };
    const day = dayWords(until, language.value);
    const text = say.saved(line, whatOf({ ...set }), day);
    if (!(await save([{ t: 'doorstep.create', walk: lane.walk, set }], text))) return;
    setNoted({ id: made.current, line, text });
    close();
    change({ address: null, card: 1, isAddition: false });
  };
  const takeBack = async ({ id, line }: Noted) => {
    const back = deleteDraft({ kind: 'doorstep', id, walk: lane.walk });
    if (await save([back], say.undone(line))) setNoted(null);
  };
  const choose = (outcome: DoorstepOutcome) => {
    if (outcome === 'come-back') setChoosing(true);
    else void note(outcome, untilOf(outcome, today));
  };
  const known = address && doorstepAt(view, address, today);
  const isAtDoor = address !== null && draft.card === 2 && draft.category === null;

  return (
    <>
      {problem && (
        <p class="field-error" role="alert">
          {problem}
        </p>
      )}
      {noted && draft.card === 1 && (
        <div class="card doorstep-noted" data-testid="doorstep-noted">
          <p>
            <Icon name="check" size={20} /> {noted.text}
          </p>
          <button type="button" class="button" onClick={() => void takeBack(noted)}>
            <Icon name="undo" />
            {say.undo}
          </button>
        </div>
      )}
      {isAtDoor && known && (
        <p class="field-hint" data-testid="doorstep-known">
          <Icon name="door" size={16} />{' '}
          {say.known(momentDay(known.at, language.value), whatOf(known.set))}
        </p>
      )}
      {isAtDoor && (
        <button
          type="button"
          class="button button-quiet"
          data-testid="doorstep"
          onClick={() => setOpen(true)}
        >
          {say.title}
        </button>
      )}
      {isAtDoor && isOpen && (
        <Sheet isModal title={say.title} closeLabel={words.value.app.close} onClose={close}>
          {isChoosing ? (
            <WhichDay
              today={today}
              onDay={(day) => void note('come-back', day)}
              onClose={() => setChoosing(false)}
            />
          ) : (
            <div class="stack">
              {doorstepOutcomes.map((outcome) => (
                <button
                  key={outcome}
                  type="button"
                  class="button button-wide"
                  data-testid={`doorstep-${outcome}`}
                  onClick={() => choose(outcome)}
                >
                  {say.outcomes[outcome]}
                </button>
              ))}
            </div>
          )}
        </Sheet>
      )}
    </>
  );
}

type WhichDayProps = { today: string; onDay: (day: string) => void; onClose: () => void };

/** A day to come back: one of three with one tap, or another. */
function WhichDay({ today, onDay, onClose }: WhichDayProps) {
  const say = doorstepWords.value;
  const most = limits.doorstepDays['come-back'];
  const [day, setDay] = useState('');
  const [isWrong, setWrong] = useState(false);
  const soon = { today, tomorrow: dayAfter(today, 1), week: dayAfter(today, 7) };
  return (
    <>
      <p>
        <strong>{say.when}</strong>
      </p>
      <div class="wrap">
        {(['today', 'tomorrow', 'week'] as const).map((name) => (
          <button key={name} type="button" class="chip" onClick={() => onDay(soon[name])}>
            {say.days[name]}
          </button>
        ))}
      </div>
      <div class="field">
        <label for="doorstep-day">{say.other}</label>
        <input
          id="doorstep-day"
          class="input"
          type="date"
          min={today}
          max={dayAfter(today, most)}
          value={day}
          aria-invalid={isWrong}
          aria-describedby="doorstep-day-said"
          onInput={({ currentTarget }) => {
            setWrong(false);
            setDay(currentTarget.value);
          }}
        />
        <p id="doorstep-day-said" class={isWrong ? 'field-error' : 'field-hint'} role="status">
          {isWrong ? say.tooFar(most) : say.most(most)}
        </p>
      </div>
      <div class="wrap">
        <button
          type="button"
          class="button"
          disabled={!day}
          onClick={() => (isWithinReach(day, today) ? onDay(day) : setWrong(true))}
        >
          {say.set}
        </button>
        <button type="button" class="button button-quiet" onClick={onClose}>
          {say.cancel}
        </button>
      </div>
    </>
  );
}
