import { snagOutcomes } from '../../schema/vocabulary/plan.ts';
import type { SnagWords } from '../text/snags/words.ts';
import { aboutWords, groupTitle } from './about-words.ts';
import { daysOpen } from './snag.ts';
import type { SnagGroup } from './snag-groups.ts';
import type { Snags } from './use-snags.ts';

type SnagPaperProps = { say: SnagWords; snags: Snags; nowMs: number; day: string };

/** The agenda with room to write, and what else is open, in black and white. */
export function SnagPaper({ say, snags, nowMs, day }: SnagPaperProps) {
  const { agenda, list, aboutOf } = snags;
  const item = (group: SnagGroup, hasRoom: boolean) => {
    const { first, snags: said, walks, isRaised } = group;
    const title = groupTitle(group, aboutOf(first), say);
    const lines = said.map((snag) =>
      [snag.text !== title && `“${snag.text}”`, aboutWords(snag, aboutOf(snag), say)]
        .filter(Boolean)
        .join(' '),
    );
    return (
      <li key={group.key}>
        <h3>{title}</h3>
        <p>
          {isRaised && <strong>{say.session.raised(walks)}. </strong>}
          {say.session.days(daysOpen(first.row.at, nowMs))}
        </p>
        {lines.filter(Boolean).map((line) => (
          <p key={line}>{line}</p>
        ))}
        {hasRoom && (
          <>
            <p class="snag-boxes">
              {snagOutcomes.map((one) => (
                <span key={one}>
                  <i class="snag-box" /> {say.outcomes[one]}
                </span>
              ))}
            </p>
            <p class="snag-rule">{say.paper.decider}:</p>
            <p class="snag-rule">{say.paper.outcome}:</p>
          </>
        )}
      </li>
    );
  };
  return (
    <>
      <h1>{say.paper.title(day)}</h1>
      {agenda.length > 0 && (
        <>
          <h2>{say.paper.agenda}</h2>
          <ol>{agenda.map((group) => item(group, true))}</ol>
        </>
      )}
      {list.length > 0 && (
        <>
          <h2>{say.paper.list}</h2>
          <ul>{list.map((group) => item(group, false))}</ul>
        </>
      )}
      <p>{say.paper.foot}</p>
    </>
  );
}
