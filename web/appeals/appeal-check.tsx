import { useRef } from 'preact/hooks';
import { appealWords } from '../text/appeals/words.ts';
import { Icon } from '../ui/icon.tsx';
import type { Missing } from './appeal-rows.ts';
import { type Flag, flagKey } from './redaction.ts';

/** What stands in the way of going out; `flags` are all words that were marked, `left` those that somebody lets stand. */
export type Standing = {
  missing: readonly Missing[];
  isRefused: boolean;
  flags: readonly Flag[];
  left: ReadonlySet<string>;
};

export const unseen = ({ flags, left }: Standing): Flag[] =>
  flags.filter((flag) => !left.has(flagKey(flag)));

export const isClear = (standing: Standing): boolean =>
  standing.missing.length === 0 && !standing.isRefused && unseen(standing).length === 0;

type AppealCheckProps = {
  standing: Standing;
  onTakeOut: (flag: Flag) => void;
  onLeave: (flag: Flag) => void;
};

/** Every marked word is taken out or let stand by hand; what is missing is named. */
export function AppealCheck({ standing, onTakeOut, onLeave }: AppealCheckProps) {
  const say = appealWords.value;
  const { missing, isRefused, flags, left } = standing;
  const head = useRef<HTMLHeadingElement>(null);
  const open = unseen(standing).length;
  // What was pressed is gone: whoever uses a keyboard goes on from the top of the list.
  const done = (act: (flag: Flag) => void, flag: Flag) => () => {
    act(flag);
    head.current?.focus();
  };
  return (
    <section class="appeal-check" aria-label={say.check} data-testid="appeal-check">
      <h2 ref={head} tabIndex={-1}>
        {say.check}
      </h2>
      {isRefused && (
        <p class="field-error">
          <Icon name="attention" />
          {say.noShare}
        </p>
      )}
      {flags.length > 0 && (
        <ul class="appeal-flags">
          {flags.map((flag) => {
            const { words, why, field } = flag;
            return (
              <li key={flagKey(flag)} data-testid="appeal-flag">
                <span>{say.flagged(words, say.why[why], say.fields[field])}</span>
                <button
                  type="button"
                  class="button"
                  aria-label={say.takeOutNamed(words)}
                  onClick={done(onTakeOut, flag)}
                >
                  {say.takeOut}
                </button>
                {left.has(flagKey(flag)) ? (
                  <span class="appeal-left">
                    <Icon name="check" size={18} />
                    {say.left}
                  </span>
                ) : (
                  <button
                    type="button"
                    class="button button-quiet"
                    aria-label={say.leaveNamed(words)}
                    onClick={done(onLeave, flag)}
                  >
                    {say.leave}
                  </button>
                )}
              </li>
            );
          })}
        </ul>
      )}
      <div role="status">
        {open > 0 && <p>{say.flagsLeft(open)}</p>}
        {missing.length > 0 && (
          <>
            <p>{say.missingTitle}</p>
            <ul class="appeal-missing">
              {missing.map((one) => (
                <li key={one}>{say.missing[one]}</li>
              ))}
            </ul>
          </>
        )}
        {isClear(standing) && (
          <p class="appeal-clear">
            <Icon name="check" size={20} />
            {say.allClear}
          </p>
        )}
      </div>
    </section>
  );
}
