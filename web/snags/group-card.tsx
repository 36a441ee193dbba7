import type { ComponentChildren } from 'preact';
import { snagWords } from '../text/snags/words.ts';
import { Icon } from '../ui/icon.tsx';
import { Pictogram } from '../ui/pictogram.tsx';
import { aboutHref, aboutWords, groupTitle } from './about-words.ts';
import { daysOpen } from './snag.ts';
import type { SnagGroup } from './snag-groups.ts';
import type { Snags } from './use-snags.ts';

type GroupCardProps = {
  group: SnagGroup;
  aboutOf: Snags['aboutOf'];
  nowMs: number;
  children: ComponentChildren;
};

/** One thing that cannot be true: how often and how long, what it is about, and what was said. */
export function GroupCard({ group, aboutOf, nowMs, children }: GroupCardProps) {
  const say = snagWords.value;
  const { first, snags, walks, isRaised } = group;
  const about = aboutOf(first);
  const title = groupTitle(group, about, say);
  return (
    <article class="card snag-card" data-raised={isRaised} data-testid="snag-group">
      {isRaised && (
        <p class="snag-raised">
          <Icon name="attention" size={20} /> {say.session.raised(walks)}
        </p>
      )}
      <header class="snag-head">
        {about.find && <Pictogram category={about.find.category.id} size={36} />}
        <h3>{title}</h3>
      </header>
      <p class="row-line">
        {say.session.days(daysOpen(first.row.at, nowMs))}
        {snags.length > 1 && `, ${say.session.times(snags.length)}`}
      </p>
      <ul class="snag-said">
        {snags.map((snag) => {
          const on = aboutOf(snag);
          const [words, href] = [aboutWords(snag, on, say), aboutHref(on)];
          return (
            <li key={snag.id}>
              {snag.text !== title && <p>“{snag.text}”</p>}
              {words && <p class="row-line">{href ? <a href={href}>{words}</a> : words}</p>}
              {snag.rule && group.by !== 'rule' && <p class="row-line">{say.byRule(snag.rule)}</p>}
            </li>
          );
        })}
      </ul>
      <div class="wrap snag-foot">{children}</div>
    </article>
  );
}
