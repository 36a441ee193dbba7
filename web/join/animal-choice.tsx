import { animalNames } from '../../schema/vocabulary/animal-names.ts';
import { type Animal, animals } from '../../schema/vocabulary/animals.ts';
import { inviteWords } from '../text/invite/words.ts';
import { language } from '../text/words.ts';
import { AnimalPicture } from '../ui/animal-picture.tsx';
import { Icon } from '../ui/icon.tsx';
import { sayAloud } from '../ui/say-aloud.ts';
import '../ui/animals.css';

type AnimalChoiceProps = { chosen: Animal | null; onChoose: (animal: Animal) => void };

/** A child is called by an animal, and nothing else is asked. Each picture says its name when it is pressed. */
export function AnimalChoice({ chosen, onChoose }: AnimalChoiceProps) {
  const { child } = inviteWords.value;
  const tongue = language.value;
  return (
    <fieldset class="choices" aria-describedby="join-animal-hint">
      <legend>{child.pick}</legend>
      <div class="animals">
        {animals.map((animal, index) => (
          <label key={animal} class="animal">
            <input
              type="radio"
              name="animal"
              id={index === 0 ? 'join-animal' : undefined}
              data-testid={`animal-${animal}`}
              checked={animal === chosen}
              onChange={() => {
                onChoose(animal);
                sayAloud(animalNames[animal][tongue], tongue);
              }}
            />
            <AnimalPicture animal={animal} />
            <span>{animalNames[animal][tongue]}</span>
            {animal === chosen && <Icon name="check" size={20} class="animal-tick" />}
          </label>
        ))}
      </div>
      <p id="join-animal-hint" class="field-hint">
        {child.hint}
      </p>
    </fieldset>
  );
}
