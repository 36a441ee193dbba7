import { useEffect, useState } from 'preact/hooks';
import { type Failure, isFailure } from '../../sync/api.ts';
import { calendarClient, type OwnCalendars } from '../../sync/calendar-client.ts';
import type { Device } from '../../sync/device.ts';
import { calendarWords } from '../../text/calendar/words.ts';
import { problemWords } from '../../text/problem-words.ts';
import { language } from '../../text/words.ts';
import { Icon } from '../../ui/icon.tsx';
import { FeedLinks } from './feed-links.tsx';
import { MailChoices } from './mail-choices.tsx';

/** What somebody takes along to their own agenda: links to subscribe to, and what is mailed. */
export function CalendarSection({ device }: { device: Device }) {
  const say = calendarWords.value;
  const [client] = useState(() => calendarClient(location.origin, () => device.goOffline.value));
  const [own, setOwn] = useState<OwnCalendars | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const read = async () => {
    const answer = await client.own();
    setFailure(isFailure(answer) ? answer : null);
    if (!isFailure(answer)) setOwn(answer);
  };
  useEffect(() => void read(), [client]);

  const problem =
    failure && ('problem' in failure ? problemWords(failure.problem, language.value) : say.offline);
  // Who belongs nowhere has nothing planned.
  if (own?.organisations.length === 0) return null;
  return (
    <section class="block" aria-labelledby="me-calendar" data-testid="calendar">
      <h2 id="me-calendar">{say.title}</h2>
      {!own && !failure && <p role="status">{say.reading}</p>}
      {problem && (
        <p class="field-error" role="alert">
          <Icon name="attention" />
          {problem}
        </p>
      )}
      {own && (
        <>
          <p>{say.intro}</p>
          <p class="quiet">{say.private}</p>
        </>
      )}
      {own?.organisations.map((organisation, _, all) => (
        <div key={organisation.slug} class="stack">
          {all.length > 1 && <h3>{organisation.name}</h3>}
          <FeedLinks
            client={client}
            person={own.person}
            organisation={organisation}
            onFailure={setFailure}
            onChange={read}
          />
          <MailChoices
            client={client}
            organisation={organisation}
            onFailure={setFailure}
            onChange={read}
          />
        </div>
      ))}
    </section>
  );
}
