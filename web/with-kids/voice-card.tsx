import { useEffect, useState } from 'preact/hooks';
import { limits } from '../../schema/limits.ts';
import type { KidThing } from '../store/kid-box.ts';
import type { SeenRow } from '../sync/device.ts';
import { noteDraft } from '../sync/drafts.ts';
import { withKidsWords } from '../text/with-kids/words.ts';
import { Icon } from '../ui/icon.tsx';
import { useDraftText } from '../ui/use-draft-text.ts';
import type { Save } from '../ui/use-save.ts';
import { daysLeft } from './kid-care.ts';
import type { KidsSlots } from './kids-slots.ts';

type VoiceCardProps = {
  thing: KidThing;
  /** Of the find; null as long as it has no place. */
  row: SeenRow | null;
  /** A child's own device writes nothing down. */
  isOwnDevice: boolean;
  player: KidsSlots['player'];
  save: Save;
  /** `isForGood`: what was heard is written down. */
  onDrop: (isForGood: boolean) => void;
};

/** A voice to listen to: of it stays one sentence, or nothing. */
export function VoiceCard(props: VoiceCardProps) {
  const { thing, row, isOwnDevice, player, save, onDrop } = props;
  const { voice: say, made, left } = withKidsWords.value;
  const { text, write, done } = useDraftText(`${thing.id} voice`, '');
  const [isBusy, setBusy] = useState(false);
  const id = `voice-${thing.id}`;
  const keep = async (event: Event) => {
    event.preventDefault();
    if (!row || !text.trim() || isBusy) return;
    setBusy(true);
    // Under the voice's own id: a page killed before the voice is gone knows that it was written down.
    if (await save([{ ...noteDraft(row, text.trim()), mid: thing.id }], say.kept)) {
      done('');
      onDrop(true);
    } else setBusy(false);
  };
  return (
    <section class="kids-voice" aria-label={made.voice} data-testid="kids-voice">
      <div class="kids-voice-head">
        <Player thing={thing} player={player} />
        <p>
          <strong>{made.voice}</strong>
          <span>{left(daysLeft(thing, Date.now()))}</span>
          <span>{say.never}</span>
        </p>
      </div>
      {isOwnDevice || !row ? (
        <>
          <p class="quiet">{isOwnDevice ? say.elsewhere : say.placeFirst}</p>
          <button type="button" class="button" onClick={() => onDrop(false)}>
            <Icon name="close" />
            {say.drop}
          </button>
        </>
      ) : (
        <form class="stack" onSubmit={keep}>
          <div class="field">
            <label for={id}>{say.label}</label>
            <p class="field-hint" id={`${id}-hint`}>
              {say.hint}
            </p>
            <textarea
              id={id}
              class="input kids-sentence"
              rows={2}
              aria-describedby={`${id}-hint`}
              maxLength={limits.textLength}
              value={text}
              onInput={({ currentTarget }) => write(currentTarget.value)}
            />
          </div>
          <div class="kids-voice-ends">
            <button type="submit" class="button" disabled={!text.trim() || isBusy}>
              <Icon name="check" />
              {say.keep}
            </button>
            <button type="button" class="button" onClick={() => onDrop(false)}>
              <Icon name="close" />
              {say.drop}
            </button>
          </div>
        </form>
      )}
    </section>
  );
}

type PlayerProps = { thing: KidThing; player: KidsSlots['player'] };

function Player({ thing, player }: PlayerProps) {
  const { voice: say } = withKidsWords.value;
  const [state, setState] = useState<'still' | 'playing' | 'failed'>('still');
  const [own] = useState(() => player(() => setState('still')));
  useEffect(() => own.hush, [own]);
  const press = () => {
    if (state === 'playing') {
      own.hush();
      setState('still');
    } else {
      setState('playing');
      own.play(thing.bytes).catch(() => setState('failed'));
    }
  };
  const isPlaying = state === 'playing';
  return (
    <>
      <button type="button" class="button" onClick={press}>
        {isPlaying ? <Icon name="stop" /> : <PlayIcon />}
        {isPlaying ? say.stop : say.play}
      </button>
      {state === 'failed' && (
        <p class="field-error" role="alert">
          {say.unheard}
        </p>
      )}
    </>
  );
}

const PlayIcon = () => (
  <svg width="1.5rem" height="1.5rem" viewBox="0 0 24 24" aria-hidden="true">
    <path
      d="M7 4.5 19.5 12 7 19.5Z"
      fill="currentColor"
      stroke="currentColor"
      stroke-width="2"
      stroke-linejoin="round"
    />
  </svg>
);
