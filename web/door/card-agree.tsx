import { limits } from '../../schema/limits.ts';
import { receiptWays } from '../../schema/vocabulary/door.ts';
import { Choices, Tick } from './choices.tsx';
import type { Door } from './door.ts';
import { needsMail, needsPhone, type Wrong } from './draft-work.ts';

/** Three agreements apart, none ticked beforehand, and how the receipt gets to the resident. */
export function CardAgree({ door, wrong }: { door: Door; wrong: readonly Wrong[] }) {
  const { draft, change } = door;
  const say = door.say.agree;
  const isWrong = (...which: Wrong[]) => which.some((one) => wrong.includes(one));
  return (
    <>
      <div class="door-offers">
        <Tick
          testId="may-call"
          label={say.mayCall}
          isTicked={draft.mayCall}
          onTick={(mayCall) => change({ mayCall })}
        />
        <Tick
          testId="may-photos"
          label={say.mayUsePhotos}
          isTicked={draft.mayUsePhotos}
          onTick={(mayUsePhotos) => change({ mayUsePhotos })}
        />
        <Tick
          testId="may-share"
          label={say.mayShare}
          isTicked={draft.mayShare}
          onTick={(mayShare) => change({ mayShare })}
        />
        <p class="field-hint">{say.takeBack}</p>
      </div>
      <Choices
        legend={say.receipt}
        options={receiptWays.map((value) => ({ value, label: say.ways[value] }))}
        chosen={draft.receiptBy}
        onChoose={(receiptBy) => change({ receiptBy: receiptBy ?? 'none' })}
      />
      <div class="door-contact">
        {needsPhone(draft) && (
          <div class="field">
            <label for="door-phone">{say.phone}</label>
            <input
              id="door-phone"
              class="input"
              type="tel"
              inputMode="tel"
              autocomplete="off"
              dir="ltr"
              maxLength={limits.contactLength}
              value={draft.phone}
              aria-invalid={isWrong('phone', 'noPhone')}
              aria-describedby={isWrong('phone', 'noPhone') ? 'door-wrong' : undefined}
              onInput={({ currentTarget }) => change({ phone: currentTarget.value })}
            />
          </div>
        )}
        {needsMail(draft) && (
          <div class="field">
            <label for="door-mail">{say.mail}</label>
            <input
              id="door-mail"
              class="input"
              type="email"
              autocomplete="off"
              dir="ltr"
              maxLength={limits.contactLength}
              value={draft.mail}
              aria-invalid={isWrong('mail', 'noMail')}
              aria-describedby={isWrong('mail', 'noMail') ? 'door-wrong' : undefined}
              onInput={({ currentTarget }) => change({ mail: currentTarget.value })}
            />
          </div>
        )}
      </div>
    </>
  );
}
