import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { limits } from '../../schema/limits.ts';
import { patchDraft } from '../sync/drafts.ts';
import { answerWords } from '../text/answer/words.ts';
import { problemWords } from '../text/problem-words.ts';
import { language } from '../text/words.ts';
import type { Save } from '../ui/use-save.ts';
import { type ConcernSeen, madeHere, type Rows, storyOf } from './concern-rows.ts';
import { FormProblem } from './form-problem.tsx';
import { PhotoChoice } from './photo-choice.tsx';
import { photosFor, type StoryFields, storyDrafts, storyFields } from './story.ts';
import { ToldConflicts } from './told-conflicts.tsx';

type StorySectionProps = {
  view: Rows;
  concern: ConcernSeen;
  save: Save;
  /** One photo by its id, from another part of the app. */
  photo: (id: string) => ComponentChildren;
};

/** Before and after, for the neighbourhood's page: in public only after two agreements of the resident. */
export function StorySection({ view, concern, save, photo }: StorySectionProps) {
  const say = answerWords.value.story;
  const story = storyOf(view, concern.id);
  const saved = storyFields(story);
  const [typed, setTyped] = useState<Partial<StoryFields>>({});
  const [problem, setProblem] = useState('');
  const fields = { ...saved, ...typed };
  const photos = photosFor(view, concern);
  const isPublished = story?.set.isPublished === true;
  const change = (more: Partial<StoryFields>) => setTyped({ ...typed, ...more });

  const keep = async (toPage: boolean) => {
    const wrong = !fields.sentence.trim()
      ? say.sentenceMissing
      : fields.sentence.trim().length > limits.textLength
        ? answerWords.value.close.missing.tooLong
        : toPage && !(fields.mayUse && fields.mayPublish)
          ? problemWords('story_needs_consent', language.value)
          : '';
    setProblem(wrong);
    if (wrong) return;
    const drafts = storyDrafts(concern, story, fields, madeHere(), toPage);
    if (await save(drafts, toPage ? say.published : say.saved)) setTyped({});
  };
  const agree = async (name: 'mayUse' | 'mayPublish', isGiven: boolean) => {
    // Taking an agreement back counts at once, and takes it off the page.
    change({ [name]: isGiven });
    if (story && !isGiven && saved[name])
      await save([patchDraft(story, { [name]: false })], say.withdrawn);
  };

  return (
    <details class="told-details" data-testid="story">
      <summary>
        {say.title}
        {isPublished && <span class="count">{say.published}</span>}
      </summary>
      <div class="told-form">
        <p class="quiet">{say.intro}</p>
        {story && <ToldConflicts view={view} row={story} save={save} />}
        {photos.length === 0 ? (
          <p class="field-hint">{concern.set.mayUsePhotos ? say.noPhotos : say.noPhotoConsent}</p>
        ) : (
          (['before', 'after'] as const).map((when) => (
            <PhotoChoice
              key={when}
              name={when}
              legend={say[when]}
              ids={photos.map(({ id }) => id)}
              chosen={fields[when]}
              photo={photo}
              onChoose={(id) => change({ [when]: id })}
            />
          ))
        )}
        <div class="field">
          <label for="story-sentence">{say.sentence}</label>
          <textarea
            id="story-sentence"
            class="input voice"
            dir="auto"
            value={fields.sentence}
            aria-describedby="story-hint"
            onInput={({ currentTarget }) => change({ sentence: currentTarget.value })}
          />
          <p class="field-hint" id="story-hint">
            {say.sentenceHint}
          </p>
        </div>
        {(['mayUse', 'mayPublish'] as const).map((name) => (
          <label key={name} class="choice">
            <input
              type="checkbox"
              data-testid={`story-${name}`}
              checked={fields[name]}
              onChange={({ currentTarget }) => void agree(name, currentTarget.checked)}
            />
            {say[name]}
          </label>
        ))}
        <FormProblem problem={problem} />
        <div class="wrap">
          {isPublished && story ? (
            <button
              type="button"
              class="button button-home"
              data-testid="story-off"
              onClick={() => void save([patchDraft(story, { isPublished: false })], say.takenOff)}
            >
              {say.takeOff}
            </button>
          ) : (
            <button
              type="button"
              class="button button-home"
              data-testid="story-on"
              onClick={() => void keep(true)}
            >
              {say.publish}
            </button>
          )}
          <button
            type="button"
            class="button"
            data-testid="story-save"
            onClick={() => void keep(false)}
          >
            {say.save}
          </button>
        </div>
      </div>
    </details>
  );
}
