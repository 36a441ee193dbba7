import { useState } from 'preact/hooks';
import { limits } from '../../schema/limits.ts';
import type { Device, LaneView, LaneViewModel, SeenRow } from '../sync/device.ts';
import { noteDraft } from '../sync/drafts.ts';
import { aboutFind } from '../text/about-find.ts';
import { debriefWords } from '../text/debrief/words.ts';
import { words } from '../text/words.ts';
import { EmptyCard } from '../ui/empty-card.tsx';
import { useSave } from '../ui/use-save.ts';

type NoFindsProps = {
  device: Device;
  lane: LaneView;
  view: LaneViewModel;
  walk: SeenRow | undefined;
};

/** A walk on which nothing was found: an outcome as well, in one sentence. */
export function NoFinds({ device, lane, view, walk }: NoFindsProps) {
  const { empty: say } = debriefWords.value;
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState('');
  const { save, problem } = useSave(
    (drafts) => device.save(lane.id, drafts),
    words.value.app.notSaved,
  );
  const notes = walk ? aboutFind(view, 'note', walk.id) : [];
  const submit = async (event: Event) => {
    event.preventDefault();
    if (!walk || !text.trim()) return setWrong(say.missing);
    setWrong('');
    if (await save([noteDraft(walk, text.trim())], say.saved)) setText('');
  };
  return (
    <div class="debrief-gate" data-testid="no-finds">
      <h1 tabIndex={-1}>{say.title}</h1>
      <EmptyCard picture="map" text={say.text} />
      {notes.length > 0 && (
        <section class="debrief-quotes" aria-label={say.said}>
          {notes.map(({ id, set }) => (
            <blockquote key={id} class="voice">
              “{String(set.text)}”
            </blockquote>
          ))}
        </section>
      )}
      <form class="stack" onSubmit={submit} noValidate>
        <div class="field">
          <label for="debrief-sentence">{say.label}</label>
          <textarea
            id="debrief-sentence"
            class="input"
            maxLength={limits.textLength}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </div>
        {(wrong || problem) && (
          <p class="field-error" role="alert">
            {wrong || problem}
          </p>
        )}
        <button type="submit" class="button button-do">
          {say.save}
        </button>
      </form>
    </div>
  );
}
