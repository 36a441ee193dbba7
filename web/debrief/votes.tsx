import { limits } from '../../schema/limits.ts';
import { debriefWords } from '../text/debrief/words.ts';
import { Icon } from '../ui/icon.tsx';
import type { Item } from './debrief-items.ts';

type VotesProps = { item: Item; onVote: (weight: number) => void };

/** Hands raised for a find: all phones together, and what this one gave of them. */
export function Votes({ item, onVote }: VotesProps) {
  const say = debriefWords.value;
  const own = Number(item.ownVote?.set.weight ?? 0);
  const others = item.votes - own;
  return (
    <fieldset class="debrief-votes">
      <legend class="visually-hidden">{say.votes}</legend>
      <button
        type="button"
        class="button"
        aria-label={say.unvote}
        disabled={own === 0}
        onClick={() => onVote(own - 1)}
      >
        <Icon name="minus" />
      </button>
      <p class="debrief-hands" data-testid="debrief-votes" data-votes={item.votes}>
        <svg width="1.5rem" height="1.5rem" viewBox="0 0 24 24" aria-hidden="true">
          <path
            d="M12 20.5C5 15.5 3 12 3 8.8 3 6 5 4 7.6 4c1.9 0 3.4 1 4.4 2.8C13 5 14.5 4 16.4 4 19 4 21 6 21 8.8c0 3.2-2 6.7-9 11.7Z"
            fill={item.votes > 0 ? 'currentColor' : 'none'}
            stroke="currentColor"
            stroke-width="2.2"
            stroke-linejoin="round"
          />
        </svg>
        <strong>{say.votesNow(item.votes)}</strong>
        {own > 0 && others > 0 && <span class="row-line">{say.ownVotes(own)}</span>}
      </p>
      <button
        type="button"
        class="button"
        aria-label={say.vote}
        disabled={own >= limits.walkPeople}
        onClick={() => onVote(own + 1)}
      >
        <Icon name="plus" />
      </button>
    </fieldset>
  );
}
