import { patchDraft } from '../sync/drafts.ts';
import { snagWords } from '../text/snags/words.ts';
import { EmptyCard } from '../ui/empty-card.tsx';
import { Icon } from '../ui/icon.tsx';
import type { Save } from '../ui/use-save.ts';
import { aboutHref, aboutWords } from './about-words.ts';
import { SnagOutcome } from './snag-lines.tsx';
import type { Snags } from './use-snags.ts';

/** What was talked over, each with what came of it; it can be opened again. */
export function EndedList({
  snags: { ended, aboutOf },
  mayDecide,
  save,
}: {
  snags: Snags;
  mayDecide: boolean;
  save: Save;
}) {
  const say = snagWords.value;
  if (ended.length === 0) return <EmptyCard picture="door" text={say.session.emptyEnded} />;
  return (
    <ul class="snag-cards snags-ended" data-testid="snags-ended">
      {ended.map((snag) => {
        const about = aboutOf(snag);
        const [words, href] = [aboutWords(snag, about, say), aboutHref(about)];
        return (
          <li key={snag.id}>
            <article class="card snag-card">
              <h3>{snag.rule || snag.text}</h3>
              {snag.rule && <p>“{snag.text}”</p>}
              {words && <p class="row-line">{href ? <a href={href}>{words}</a> : words}</p>}
              <SnagOutcome snag={snag} />
              {mayDecide && (
                <div class="wrap snag-foot">
                  <button
                    type="button"
                    class="button"
                    onClick={() =>
                      void save(
                        [patchDraft(snag.row, { outcome: null, onAgenda: false })],
                        say.session.reopened,
                      )
                    }
                  >
                    <Icon name="undo" />
                    {say.session.reopen}
                  </button>
                </div>
              )}
            </article>
          </li>
        );
      })}
    </ul>
  );
}
