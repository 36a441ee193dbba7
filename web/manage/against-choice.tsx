import type { Offer } from '../../schema/entities/things.ts';
import { offerWords } from '../text/offers/words.ts';
import { language } from '../text/words.ts';
import { Pictogram } from '../ui/pictogram.tsx';
import { FieldProblem } from './field-problem.tsx';
import { homeCategories } from './home-categories.ts';

type Chosen = Offer['set']['categories'];
type AgainstChoiceProps = {
  chosen: Chosen;
  problem?: string | undefined;
  onChosen: (chosen: Chosen) => void;
};

/** What residents tell that an offer helps against. */
export function AgainstChoice({ chosen, problem, onChosen }: AgainstChoiceProps) {
  const say = offerWords.value;
  return (
    <fieldset
      class="field"
      id="offer-categories"
      tabIndex={-1}
      aria-describedby={problem && 'offer-categories-problem'}
    >
      <legend>{say.categories}</legend>
      <div class="wrap">
        {homeCategories.map((category) => {
          const { id } = category;
          const isChosen = chosen.includes(id);
          return (
            <button
              key={id}
              type="button"
              class="chip"
              aria-pressed={isChosen}
              onClick={() =>
                onChosen(isChosen ? chosen.filter((one) => one !== id) : [...chosen, id])
              }
            >
              <Pictogram category={id} size={24} />
              {category[language.value]}
            </button>
          );
        })}
      </div>
      {problem && <FieldProblem id="offer-categories" text={problem} />}
    </fieldset>
  );
}
