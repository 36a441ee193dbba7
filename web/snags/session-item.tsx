import type { RefObject } from 'preact';
import { snagWords } from '../text/snags/words.ts';
import { Icon } from '../ui/icon.tsx';
import { Pictogram } from '../ui/pictogram.tsx';
import { aboutWords, groupTitle } from './about-words.ts';
import { daysOpen } from './snag.ts';
import type { SnagGroup } from './snag-groups.ts';
import type { Snags } from './use-snags.ts';

type SessionItemProps = {
  heading: RefObject<HTMLHeadingElement | null>;
  group: SnagGroup;
  aboutOf: Snags['aboutOf'];
  nowMs: number;
};

/** What is talked over now, large enough for who sits at the back. */
export function SessionItem({ heading, group, aboutOf, nowMs }: SessionItemProps) {
  const say = snagWords.value;
  const { first, snags, walks, isRaised } = group;
  const about = aboutOf(first);
  const title = groupTitle(group, about, say);
  return (
    <>
      {isRaised && (
        <p class="snag-raised">
          <Icon name="attention" /> {say.session.raised(walks)}
        </p>
      )}
      <div class="session-title">
        {about.find && <Pictogram category={about.find.category.id} size={56} />}
        <h1 tabIndex={-1} ref={heading}>
          {title}
        </h1>
      </div>
      <p>
        {say.session.days(daysOpen(first.row.at, nowMs))}
        {snags.length > 1 && `, ${say.session.times(snags.length)}`}
      </p>
      <ul class="session-said">
        {snags.map((snag) => {
          const words = aboutWords(snag, aboutOf(snag), say);
          return (
            <li key={snag.id}>
              {snag.text !== title && <p class="voice">“{snag.text}”</p>}
              {words && <p class="row-line">{words}</p>}
            </li>
          );
        })}
      </ul>
    </>
  );
}
