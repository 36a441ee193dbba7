import type { InvitationHere } from '../sync/manage-client.ts';
import { roleWords } from '../text/device-words.ts';
import { momentDay } from '../text/format.ts';
import { language } from '../text/language.ts';
import { manageWords } from '../text/manage/words.ts';

type InvitationRowsProps = {
  invitations: readonly InvitationHere[];
  isReadOnly: boolean;
  onAgain: (invitation: InvitationHere) => void;
  onTakeBack: (invitation: InvitationHere) => void;
};

/** Who was asked and did not come yet. By address: their name is known once they are here. */
export function InvitationRows({
  invitations,
  isReadOnly,
  onAgain,
  onTakeBack,
}: InvitationRowsProps) {
  const { people: say } = manageWords.value;
  if (invitations.length === 0) return null;
  return (
    <section class="block" aria-labelledby="invited">
      <h2 id="invited">{say.invitedTitle}</h2>
      <ul class="rows" data-testid="invitations">
        {invitations.map((one) => (
          <li key={one.id} class="manage-invitation">
            <span>
              <span class="row-title">{one.email}</span>
              <span class="row-line">
                {roleWords(one.role)} ·{' '}
                {one.isOver ? say.over : say.until(momentDay(one.until, language.value))}
              </span>
            </span>
            <span class="wrap">
              <button
                type="button"
                class="button"
                aria-label={say.againNamed(one.email)}
                disabled={isReadOnly}
                onClick={() => onAgain(one)}
              >
                {say.again}
              </button>
              <button
                type="button"
                class="button"
                aria-label={say.takeBackNamed(one.email)}
                disabled={isReadOnly}
                onClick={() => onTakeBack(one)}
              >
                {say.takeBack}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
