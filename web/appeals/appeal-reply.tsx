import { useState } from 'preact/hooks';
import { limits } from '../../schema/limits.ts';
import { patchDraft } from '../sync/drafts.ts';
import { appealWords } from '../text/appeals/words.ts';
import { dayOf, dayWords } from '../text/format.ts';
import { language } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';
import type { Save } from '../ui/use-save.ts';
import type { AppealSeen } from './appeal-rows.ts';

/** When it went out, what was answered, and with that its end. */
export function AppealReply({ appeal, save }: { appeal: AppealSeen; save: Save }) {
  const say = appealWords.value;
  const { set } = appeal;
  const today = dayOf(Date.now());
  const [sentOn, setSentOn] = useState(set.sentOn ?? today);
  const [reply, setReply] = useState(set.reply);
  const [repliedOn, setRepliedOn] = useState(set.repliedOn ?? today);
  const [problem, setProblem] = useState('');

  if (set.isRetired)
    return (
      <section class="card stack" aria-label={say.replyTitle} data-testid="appeal-over">
        <p>{say.retired}</p>
        {set.repliedOn && (
          <>
            <h2>{say.replied(dayWords(set.repliedOn, language.value))}</h2>
            <p class="appeal-text">{set.reply}</p>
          </>
        )}
        <div>
          <button
            type="button"
            class="button"
            onClick={() =>
              void save(
                [patchDraft(appeal, { isRetired: false, isShared: false, repliedOn: null })],
                say.reopened,
              )
            }
          >
            {say.reopen}
          </button>
        </div>
      </section>
    );

  const keepReply = async () => {
    const isWhole = reply.trim() !== '' && repliedOn !== '';
    setProblem(isWhole ? '' : say.replyMissing);
    const answered = { reply: reply.trim(), repliedOn, isRetired: true };
    if (isWhole) await save([patchDraft(appeal, answered)], say.replySaved);
  };
  return (
    <section class="appeal-reply" aria-label={say.replyTitle}>
      <h2>{say.replyTitle}</h2>
      <div class="appeal-day">
        <div class="field">
          <label for="appeal-sent">{say.sentOn}</label>
          <input
            id="appeal-sent"
            class="input"
            type="date"
            value={sentOn}
            onInput={({ currentTarget }) => setSentOn(currentTarget.value)}
          />
        </div>
        <button
          type="button"
          class="button"
          data-testid="appeal-sent-save"
          onClick={() => void save([patchDraft(appeal, { sentOn: sentOn || null })], say.sentSaved)}
        >
          {set.sentOn && <Icon name="check" />}
          {say.sentSave}
        </button>
      </div>
      <div class="field">
        <label for="appeal-reply">{say.reply}</label>
        <textarea
          id="appeal-reply"
          class="input"
          rows={3}
          maxLength={limits.textLength}
          value={reply}
          onInput={({ currentTarget }) => setReply(currentTarget.value)}
        />
      </div>
      <div class="field">
        <label for="appeal-replied">{say.repliedOn}</label>
        <input
          id="appeal-replied"
          class="input"
          type="date"
          value={repliedOn}
          onInput={({ currentTarget }) => setRepliedOn(currentTarget.value)}
        />
      </div>
      {problem && (
        <p class="field-error" role="alert">
          <Icon name="attention" />
          {problem}
        </p>
      )}
      <div class="wrap">
        <button
          type="button"
          class="button button-home"
          data-testid="appeal-reply-save"
          onClick={() => void keepReply()}
        >
          {say.replySave}
        </button>
        <button
          type="button"
          class="button button-quiet"
          onClick={() => void save([patchDraft(appeal, { isRetired: true })], say.retiredNow)}
        >
          {say.retire}
        </button>
      </div>
    </section>
  );
}
