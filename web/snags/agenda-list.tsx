import { useEffect, useRef } from 'preact/hooks';
import { snagWords } from '../text/snags/words.ts';
import { announce } from '../ui/announcer.tsx';
import { EmptyCard } from '../ui/empty-card.tsx';
import { Icon } from '../ui/icon.tsx';
import type { Save } from '../ui/use-save.ts';
import { groupTitle } from './about-words.ts';
import { agendaDrafts, moveDrafts } from './agenda.ts';
import { GroupCard } from './group-card.tsx';
import type { SnagGroup } from './snag-groups.ts';
import type { Snags } from './use-snags.ts';

type AgendaListProps = { snags: Snags; nowMs: number; mayDecide: boolean; save: Save };

/** What is open: on the agenda in its order, and beside it what could come there. */
export function AgendaList({ snags, nowMs, mayDecide, save }: AgendaListProps) {
  const say = snagWords.value;
  const { session } = say;
  const { agenda, list, aboutOf } = snags;
  const place = useRef<HTMLDivElement>(null);
  const focus = useRef('');
  // A card that went somewhere takes the focus along.
  useEffect(() => {
    if (!focus.current) return;
    place.current?.querySelector<HTMLElement>(focus.current)?.focus();
    focus.current = '';
  });
  const nameOf = (group: SnagGroup) => groupTitle(group, aboutOf(group.first), say);
  const put = (group: SnagGroup, to: boolean) => {
    focus.current = `[data-first="${group.first.id}"] .snag-put`;
    void save(agendaDrafts(group, to), to ? session.isPut : session.isOff);
  };
  const move = async (from: number, by: -1 | 1) => {
    const id = agenda[from]?.first.id;
    focus.current = `[data-first="${id}"] [data-by="${by}"]:not([aria-disabled="true"])`;
    if (await save(moveDrafts(agenda, from, from + by), '')) announce(session.moved(from + by + 1));
  };
  const step = (group: SnagGroup, at: number, by: -1 | 1) => {
    const isEnd = at + by < 0 || at + by >= agenda.length;
    const name = nameOf(group);
    return (
      <button
        type="button"
        class="button button-quiet snag-step"
        data-by={by}
        aria-label={by < 0 ? session.earlier(name) : session.later(name)}
        aria-disabled={isEnd}
        onClick={() => !isEnd && void move(at, by)}
      >
        <Icon name="chevron" />
      </button>
    );
  };
  const cards = (groups: readonly SnagGroup[], isAgenda: boolean) => (
    <ol class="snag-cards">
      {groups.map((group, at) => (
        <li key={group.key} data-first={group.first.id}>
          <GroupCard group={group} aboutOf={aboutOf} nowMs={nowMs}>
            {mayDecide && (
              <>
                <button
                  type="button"
                  class="button snag-put"
                  aria-label={(isAgenda ? session.offNamed : session.putNamed)(nameOf(group))}
                  onClick={() => put(group, !isAgenda)}
                >
                  <Icon name={isAgenda ? 'minus' : 'plus'} />
                  {isAgenda ? session.off : session.put}
                </button>
                {isAgenda && step(group, at, -1)}
                {isAgenda && step(group, at, 1)}
              </>
            )}
          </GroupCard>
        </li>
      ))}
    </ol>
  );
  if (agenda.length + list.length === 0) return <EmptyCard picture="door" text={session.empty} />;
  return (
    <div class="snags-two" ref={place}>
      <section aria-labelledby="snags-list">
        <h2 id="snags-list">{session.list(list.length)}</h2>
        {list.length === 0 && <p class="quiet">{session.emptyList}</p>}
        {cards(list, false)}
      </section>
      <section class="snags-agenda" aria-labelledby="snags-agenda" data-testid="snag-agenda">
        <h2 id="snags-agenda">{session.agenda(agenda.length)}</h2>
        {agenda.length === 0 && <p class="quiet">{session.emptyAgenda}</p>}
        {cards(agenda, true)}
      </section>
    </div>
  );
}
