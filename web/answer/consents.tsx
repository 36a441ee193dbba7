import { useState } from 'preact/hooks';
import type { Draft } from '../../schema/mutations/mutation.ts';
import { backDraft, patchDraft } from '../sync/drafts.ts';
import { answerWords } from '../text/answer/words.ts';
import { Icon } from '../ui/icon.tsx';
import type { Save } from '../ui/use-save.ts';
import { type ConcernSeen, madeHere, type Rows, storyOf } from './concern-rows.ts';
import { Section } from './section.tsx';

const kinds = ['mayCall', 'mayUsePhotos', 'mayShare'] as const;
type Kind = (typeof kinds)[number];

type ConsentsProps = { view: Rows; concern: ConcernSeen; mayDecide: boolean; save: Save };

/** What the resident agreed to: three things apart, each of which they can take back. */
export function Consents({ view, concern, mayDecide, save }: ConsentsProps) {
  const say = answerWords.value.consent;
  const [back, setBack] = useState<{ kind: Kind; drafts: Draft[] } | null>(null);
  const { set } = concern;

  const takeBack = async (kind: Kind) => {
    const mid = madeHere();
    const drafts: Draft[] = [{ ...patchDraft(concern, { [kind]: false }), mid }];
    const undo = [backDraft(concern, [kind], mid)];
    const story = storyOf(view, concern.id);
    // Photos that may not be used any more go from the story too.
    if (kind === 'mayUsePhotos' && story && (story.set.before ?? story.set.after) !== null) {
      const off = madeHere();
      drafts.push({ ...patchDraft(story, { before: null, after: null }), mid: off });
      undo.push(backDraft(story, ['before', 'after'], off));
    }
    if (await save(drafts, say.takenBack(say[kind]))) setBack({ kind, drafts: undo });
  };
  const undo = async () => {
    if (back && (await save(back.drafts, say.undone(say[back.kind])))) setBack(null);
  };

  return (
    <Section title={say.title}>
      <ul class="told-consents" data-testid="consents">
        {kinds.map((kind) => (
          <li key={kind} data-given={set[kind]}>
            <Icon name={set[kind] ? 'check' : 'close'} size={20} />
            <span>
              {say[kind]}: <strong>{set[kind] ? say.given : say.notGiven}</strong>
            </span>
            {mayDecide && set[kind] && (
              <button
                type="button"
                class="button button-quiet"
                aria-label={say.takeBackNamed(say[kind])}
                onClick={() => void takeBack(kind)}
              >
                {say.takeBack}
              </button>
            )}
            {back?.kind === kind && !set[kind] && (
              <button type="button" class="button" onClick={() => void undo()}>
                <Icon name="undo" />
                {say.undo}
              </button>
            )}
          </li>
        ))}
      </ul>
      <Contact concern={concern} />
    </Section>
  );
}

/** How to reach the resident, as far as they agreed to it or the receipt needs it. */
function Contact({ concern }: { concern: ConcernSeen }) {
  const say = answerWords.value.consent;
  const { mayCall, phone, mail, receiptBy } = concern.set;
  const isForReceipt =
    !mayCall && ((phone && receiptBy === 'sms') || (mail && receiptBy === 'mail'));
  if (mayCall)
    return (
      <>
        {phone && (
          <a class="button" href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>
            {say.call(phone)}
          </a>
        )}
        {mail && (
          <p>
            <a href={`mailto:${mail}`}>{mail}</a>
          </p>
        )}
      </>
    );
  if (!isForReceipt) return null;
  return (
    <p>
      <span class="numbers">{receiptBy === 'sms' ? phone : mail}</span>
      <span class="row-line">{say.forReceipt}</span>
    </p>
  );
}
