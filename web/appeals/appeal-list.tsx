import { paths } from '../routes.ts';
import { appealWords } from '../text/appeals/words.ts';
import { dayWords } from '../text/format.ts';
import { language } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';
import { type AppealSeen, appealPath, isOpen, stateOf } from './appeal-rows.ts';

/** All pages with how they stand; each leads to its own. */
export function AppealList({ appeals }: { appeals: readonly AppealSeen[] }) {
  const say = appealWords.value;
  if (appeals.length === 0)
    return (
      <div class="card stack">
        <p>{say.none}</p>
        <div>
          <a class="button" href={paths.office()}>
            {say.toReview}
          </a>
        </div>
      </div>
    );
  return (
    <ul class="appeal-list" data-testid="appeal-list">
      {appeals.map((appeal) => {
        const { id, set } = appeal;
        const day = set.repliedOn ?? set.sentOn;
        return (
          <li key={id} data-state={stateOf(appeal)}>
            <a class="row" href={appealPath(id)}>
              <span class="row-title">{set.name}</span>
              <span class="row-line">
                {set.askedOf && say.to(set.askedOf)}
                {set.neighbourhood && `, ${set.neighbourhood}`}
                {day && `, ${dayWords(day, language.value)}`}
              </span>
              {isOpen(appeal) && (
                <span class="row-line">
                  <Icon name="share" size={18} /> {say.isOpen}
                </span>
              )}
              <span class="count">{say.states[stateOf(appeal)]}</span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
