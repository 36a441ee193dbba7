import { clockWords } from '../text/format.ts';
import { handInWords } from '../text/hand-in/words.ts';
import { language } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';
import type { Phone } from './phones.ts';

type OtherPhonesProps = { phones: readonly Phone[]; mayKnow: boolean };

/** The other phones of the walk, as far as is known. */
export function OtherPhones({ phones, mayKnow }: OtherPhonesProps) {
  const say = handInWords.value;
  return (
    <section class="stack" aria-labelledby="hand-in-others">
      <h2 id="hand-in-others">{say.others}</h2>
      <p class="quiet">{mayKnow ? say.othersHint : say.othersStaff}</p>
      {mayKnow && phones.length === 0 && <p>{say.alone}</p>}
      {mayKnow && phones.length > 0 && (
        <ul class="rows" data-testid="hand-in-phones">
          {phones.map((phone, index) => (
            <li key={phone.key} class="row" data-is={phone.is}>
              <Icon name={phone.is === 'in' ? 'check' : 'device'} />
              <span>
                {phone.who
                  ? say.phoneOf(phone.who, stateWords(phone))
                  : say.phone(index + 1, stateWords(phone))}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function stateWords({ is, at, finds, photos }: Phone): string {
  const say = handInWords.value;
  const time = clockWords(at, language.value);
  switch (is) {
    case 'in':
      return say.allOfIt(time);
    case 'left':
      return say.left(time, finds, photos);
    case 'told-nothing':
      return say.leftUnknown(time);
    case 'signed-out':
      return say.signedOut(time);
    case 'not-heard':
      return say.notHeard;
    case 'not-known':
      return say.notKnownHere;
  }
}
