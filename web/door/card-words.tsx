import { limits } from '../../schema/limits.ts';
import { urgencies } from '../../schema/vocabulary/judgements.ts';
import { deurWords } from '../text/deur/words.ts';
import { seemsHealth } from '../text/health-words.ts';
import { DictatedText } from '../ui/dictated-text.tsx';
import { Drawing } from '../ui/icon.tsx';
import type { Door } from './door.ts';
import { faces } from './door-drawings.ts';

/** What the resident says, as they say it, and how urgent it is to them. No cause, no blame, no advice. */
export function CardWords({ door }: { door: Door }) {
  const { draft, change, isTurned } = door;
  const say = door.say.words;
  const own = deurWords.value;
  const isFull = draft.words.length >= limits.textLength;
  return (
    <>
      <div class="field door-words">
        {isTurned ? (
          <>
            <label for="door-words">{say.label}</label>
            <textarea
              id="door-words"
              class="input voice"
              maxLength={limits.textLength}
              value={draft.words}
              onInput={({ currentTarget }) => change({ words: currentTarget.value })}
            />
          </>
        ) : (
          <DictatedText
            id="door-words"
            label={say.label}
            placeholder={own.verbatim}
            text={draft.words}
            isVoice
            isConfidential
            isKept={false}
            onText={(words) => change({ words })}
          />
        )}
        <p class="field-hint" role="status" data-testid="words-said">
          {isFull ? say.full : !isTurned && seemsHealth(draft.words) ? own.health : ''}
        </p>
      </div>
      <fieldset class="door-choices">
        <legend>{say.urgency}</legend>
        <div class="door-faces">
          {urgencies.map((urgency) => (
            <label key={urgency} class="door-face">
              <input
                type="radio"
                name="urgency"
                data-testid={`urgency-${urgency}`}
                checked={draft.urgency === urgency}
                onChange={() => change({ urgency })}
              />
              <Drawing d={faces[urgency]} size={40} />
              {say.urgencies[urgency]}
            </label>
          ))}
        </div>
      </fieldset>
    </>
  );
}
