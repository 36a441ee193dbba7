import { type Failure, isFailure } from '../../sync/api.ts';
import type { CalendarClient, MailKind, OwnCalendar } from '../../sync/calendar-client.ts';
import { calendarWords } from '../../text/calendar/words.ts';
import { announce } from '../../ui/announcer.tsx';
import { KeptTick } from '../../ui/kept-tick.tsx';

type MailChoicesProps = {
  client: CalendarClient;
  organisation: OwnCalendar;
  onFailure: (failure: Failure) => void;
  onChange: () => Promise<void>;
};

/** Which mails somebody gets about what is planned for them. */
export function MailChoices({ client, organisation, onFailure, onChange }: MailChoicesProps) {
  const { slug, mails } = organisation;
  const say = calendarWords.value;
  const set = async (what: MailKind, isOn: boolean) => {
    const answer = await client.setMail(slug, what, isOn);
    if (isFailure(answer)) onFailure(answer);
    else announce(say.mailsSaved);
    // Also where it did not work: the box shows what is so.
    await onChange();
  };
  const choices: readonly [MailKind, string, string][] = [
    ['visits', say.visits, say.visitsHint],
    ['digest', say.digest, say.digestHint],
  ];
  return (
    <fieldset class="field">
      <legend>{say.mails}</legend>
      {choices.map(([what, label, hint]) => (
        <div key={what} class="field">
          <KeptTick
            checked={mails[what]}
            aria-describedby={`mail-${slug}-${what}`}
            onTick={(isOn) => set(what, isOn)}
          >
            {label}
          </KeptTick>
          <p id={`mail-${slug}-${what}`} class="field-hint">
            {hint}
          </p>
        </div>
      ))}
    </fieldset>
  );
}
