import { mayStepFind } from '../../../schema/workflow.ts';
import { deskWords } from '../../text/desk/words.ts';
import type { Find } from '../../text/finds.ts';
import { words } from '../../text/words.ts';
import { isOfKid } from '../child-of.ts';
import { wayToNotOurs } from './deeds.ts';
import type { TriageAsk } from './triage.ts';

type TriageButtonsProps = { find: Find; onAccept: () => void; onAsk: (ask: TriageAsk) => void };

/** Which questions can be put of a find as it stands. What a resident told ends with an answer of its own. */
export function asksFor({ kind, status, row }: Find): TriageAsk[] {
  const isMerged = Boolean(row.set.duplicateOf);
  const isSeen = kind === 'observation';
  return [
    ...(isMerged ? [] : (['merge'] as const)),
    ...(isSeen && wayToNotOurs(status) ? (['notOurs'] as const) : []),
    'later',
    'assign',
    'label',
    'handOver',
    ...(isSeen ? [isOfKid(row) ? ('childAnswer' as const) : ('answer' as const)] : []),
  ];
}

export const askKeys: Partial<Record<TriageAsk, string>> = {
  merge: '2',
  notOurs: '3',
  later: 'h',
  assign: 'a',
  label: 'l',
  childAnswer: 'b',
};

/** The decisions of one find, each with its key: the one for most of them large. */
export function TriageButtons({ find, onAccept, onAsk }: TriageButtonsProps) {
  const { buttons } = deskWords.value;
  return (
    <div class="stack triage-buttons">
      {find.status === 'new' && mayStepFind(find.status, 'seen') && (
        <button
          type="button"
          class="button button-do button-wide"
          data-testid="accept"
          onClick={onAccept}
        >
          {words.value.review.accept} <kbd>1</kbd>
        </button>
      )}
      <div class="wrap">
        {asksFor(find).map((ask) => (
          <button
            key={ask}
            type="button"
            class="button"
            data-testid={`ask-${ask}`}
            onClick={() => onAsk(ask)}
          >
            {buttons[ask]} {askKeys[ask] && <kbd>{askKeys[ask]}</kbd>}
          </button>
        ))}
      </div>
    </div>
  );
}
