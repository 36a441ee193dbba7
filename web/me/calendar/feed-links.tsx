import { useState } from 'preact/hooks';
import { type Failure, isFailure } from '../../sync/api.ts';
import type {
  CalendarClient,
  FeedLink,
  MadeLink,
  OwnCalendar,
} from '../../sync/calendar-client.ts';
import { calendarWords } from '../../text/calendar/words.ts';
import { momentWords } from '../../text/format.ts';
import { language } from '../../text/words.ts';
import { announce } from '../../ui/announcer.tsx';
import { Icon } from '../../ui/icon.tsx';
import { NewLink } from './new-link.tsx';

type FeedLinksProps = {
  client: CalendarClient;
  person: string;
  organisation: OwnCalendar;
  onFailure: (failure: Failure) => void;
  onChange: () => Promise<void>;
};

/** The links somebody made, a new one for themselves or a team, and the end of one. */
export function FeedLinks(props: FeedLinksProps) {
  const { client, person, organisation, onFailure, onChange } = props;
  const { slug, feeds, teams } = organisation;
  const say = calendarWords.value;
  const [made, setMade] = useState<MadeLink | null>(null);

  const make = async (kind: FeedLink['kind'], subject: string) => {
    const answer = await client.make(slug, kind, subject);
    if (isFailure(answer)) return onFailure(answer);
    setMade(answer);
    announce(say.made);
    await onChange();
  };
  const revoke = async (id: string) => {
    const answer = await client.revoke(id);
    if (isFailure(answer)) return onFailure(answer);
    if (made?.feed.id === id) setMade(null);
    announce(say.revoked);
    await onChange();
  };

  return (
    <>
      {made && <NewLink key={made.feed.id} link={made} />}
      {feeds.length > 0 && (
        <ul class="rows">
          {feeds.map((feed) => (
            <LinkRow key={feed.id} feed={feed} onRevoke={() => void revoke(feed.id)} />
          ))}
        </ul>
      )}
      <div class="wrap">
        <button
          type="button"
          class="button"
          data-testid="make-link"
          onClick={() => void make('member', person)}
        >
          <Icon name="calendar" />
          {say.makeMine}
        </button>
        {teams.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            class="button"
            data-testid="make-team-link"
            onClick={() => void make('team', id)}
          >
            <Icon name="calendar" />
            {say.makeOfTeam(name)}
          </button>
        ))}
      </div>
      <p class="field-hint">{say.slow}</p>
    </>
  );
}

function LinkRow({ feed, onRevoke }: { feed: FeedLink; onRevoke: () => void }) {
  const say = calendarWords.value;
  const what = feed.kind === 'team' ? say.ofTeam(feed.name) : say.mine;
  const moment = momentWords(feed.madeAt, language.value);
  return (
    <li class="row" data-testid="calendar-link">
      <Icon name="calendar" />
      <div class="stack">
        <p>
          <span class="row-title">{what}</span>
          <span class="row-line">{say.since(moment)}</span>
        </p>
        <button
          type="button"
          class="button"
          aria-label={say.revokeNamed(what, moment)}
          onClick={onRevoke}
        >
          {say.revoke}
        </button>
      </div>
    </li>
  );
}
