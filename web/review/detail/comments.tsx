import { useState } from 'preact/hooks';
import type { Comment } from '../../../schema/entities/things.ts';
import { limits } from '../../../schema/limits.ts';
import type { LaneView, LaneViewModel, SeenRow } from '../../sync/device.ts';
import { deskWords } from '../../text/desk/words.ts';
import { momentWords } from '../../text/format.ts';
import { language } from '../../text/words.ts';
import { Icon } from '../../ui/icon.tsx';
import { mentionedIn, namesAfterAt } from './mentions.ts';

type CommentsProps = {
  view: LaneViewModel;
  lane: LaneView;
  comments: readonly (SeenRow & Comment)[];
  mayComment: boolean;
  onComment: (text: string, mentions: string[]) => Promise<boolean>;
  onRemove: (id: string) => void;
};

/** What colleagues say to each other about a find. After an @ the names that fit can be chosen. */
export function Comments({ view, lane, comments, mayComment, onComment, onRemove }: CommentsProps) {
  const { office } = deskWords.value;
  const [text, setText] = useState('');
  const me = lane.person?.id;
  const people = view.list('member').map(({ id, set }) => ({ id, name: String(set.name) }));
  const nameOf = (id: string) =>
    id === me ? office.you : (people.find((one) => one.id === id)?.name ?? office.someone);
  const fitting = namesAfterAt(text, people);
  return (
    <section class="stack" aria-label={office.comments}>
      <h3>{office.comments}</h3>
      {comments.map(({ id, by, at, set }) => (
        <div key={id} class="card desk-comment" data-testid="comment">
          <p class="row-line">
            <strong>{nameOf(by)}</strong>, {momentWords(at, language.value)}
          </p>
          <p class="desk-text">{set.text}</p>
          {by === me && (
            <button
              type="button"
              class="button button-quiet"
              aria-label={office.removeComment}
              onClick={() => onRemove(id)}
            >
              <Icon name="close" size={18} />
            </button>
          )}
        </div>
      ))}
      {mayComment && (
        <form
          class="stack"
          onSubmit={async (event) => {
            event.preventDefault();
            if (await onComment(text, mentionedIn(text, people))) setText('');
          }}
        >
          <div class="field">
            <label for="comment-text">{office.comment}</label>
            <p class="field-hint" id="comment-hint">
              {office.commentHint}
            </p>
            <textarea
              id="comment-text"
              class="input"
              rows={2}
              aria-describedby="comment-hint"
              maxLength={limits.textLength}
              value={text}
              onInput={({ currentTarget }) => setText(currentTarget.value)}
            />
          </div>
          {fitting.length > 0 && (
            <div class="wrap">
              {fitting.map(({ id, name }) => (
                <button
                  key={id}
                  type="button"
                  class="chip"
                  onClick={() => setText(text.replace(/@[^@\s]*$/, `@${name} `))}
                >
                  @{name}
                </button>
              ))}
            </div>
          )}
          <button type="submit" class="button">
            {office.commentDo}
          </button>
        </form>
      )}
    </section>
  );
}
