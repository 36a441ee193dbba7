import { planningWords } from '../../text/planning/words.ts';
import { Pictogram } from '../../ui/pictogram.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { thingWords } from '../thing-words.ts';
import { FollowUpForm, type FollowUpFormProps } from './follow-up-form.tsx';

type PlanTogetherProps = Omit<FollowUpFormProps, 'onSaved'> & {
  onClose: (isSaved?: boolean) => void;
};

/** One visit for several finds at once: which they are, and who goes when. */
export function PlanTogether({ onClose, ...rest }: PlanTogetherProps) {
  const say = planningWords.value.form;
  return (
    <Sheet isModal title={say.title} closeLabel={say.close} onClose={() => onClose()}>
      <div class="plan-part" data-testid="plan-together">
        <ul class="plan-about">
          {rest.finds.map(({ id, category, row }) => (
            <li key={id}>
              <Pictogram category={category.id} size={32} />
              <p>{thingWords(row)}</p>
            </li>
          ))}
        </ul>
        <FollowUpForm {...rest} onSaved={() => onClose(true)} />
      </div>
    </Sheet>
  );
}
