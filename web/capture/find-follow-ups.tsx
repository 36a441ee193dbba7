import type { LaneViewModel } from '../sync/device.ts';
import { aboutFind } from '../text/about-find.ts';
import { followUpLines } from '../text/follow-up-words.ts';
import { language, words } from '../text/words.ts';
import { FollowUpCard } from '../ui/follow-up-card.tsx';

/** What the office planned for a find. */
export function FindFollowUps({ view, id }: { view: LaneViewModel; id: string }) {
  const { find } = words.value;
  const followUps = aboutFind(view, 'follow_up', id);
  return (
    <section class="stack" aria-label={find.followUps} data-testid="follow-ups">
      <h3>{find.followUps}</h3>
      {followUps.length === 0 && <p class="quiet">{find.noFollowUp}</p>}
      {followUps.map((row) => (
        <FollowUpCard key={row.id} {...followUpLines(row, words.value, language.value)} />
      ))}
    </section>
  );
}
