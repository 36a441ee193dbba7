import { useState } from 'preact/hooks';
import { animalNames } from '../../schema/vocabulary/animal-names.ts';
import { type Animal, animals } from '../../schema/vocabulary/animals.ts';
import type { Device, LaneView } from '../sync/device.ts';
import { isKidPageHere } from '../sync/kid-page-here.ts';
import { kidLockWords } from '../text/kid-lock/words.ts';
import { language, words } from '../text/words.ts';
import { AnimalPicture } from '../ui/animal-picture.tsx';
import { Icon } from '../ui/icon.tsx';
import { sayAloud } from '../ui/say-aloud.ts';
import { Sheet } from '../ui/sheet.tsx';
import { handOver } from './hand-over.ts';
import '../ui/animals.css';
import './hand-over.css';

type HandOverProps = {
  device: Device;
  lane: LaneView;
  /** Somebody was typing on the walk. */
  isTyping: boolean;
  onClose: () => void;
};

/** The grown-up reads how it goes, and the child picks an animal: then the phone is the child's. */
export function HandOverSheet({ device, lane, isTyping, onClose }: HandOverProps) {
  const { give } = kidLockWords.value;
  const [problem, setProblem] = useState('');
  const [chosen, setChosen] = useState<Animal | null>(null);
  const tongue = language.value;
  const pick = async (animal: Animal) => {
    if (chosen) return;
    setChosen(animal);
    setProblem('');
    sayAloud(animalNames[animal][tongue], tongue);
    try {
      if (await isKidPageHere()) {
        await handOver(device, lane, animal);
        return location.replace('/kind');
      }
      setProblem(give.notHere);
    } catch {
      setProblem(give.notSaved);
    }
    setChosen(null);
  };
  return (
    <Sheet isModal title={give.title} closeLabel={words.value.app.close} onClose={onClose}>
      <div class="hand-over" data-testid="hand-over">
        <p>{give.what}</p>
        <p class="hand-over-back">
          <Icon name="key" />
          <span>{give.back}</span>
        </p>
        <KeepIn />
        {isTyping ? (
          <p class="field-error" role="alert">
            <Icon name="attention" />
            {give.typing}
          </p>
        ) : (
          <fieldset class="choices" aria-busy={chosen !== null}>
            <legend>{give.pick}</legend>
            <div class="animals">
              {animals.map((animal) => (
                <button
                  key={animal}
                  type="button"
                  class="animal"
                  data-testid={`give-${animal}`}
                  aria-pressed={animal === chosen}
                  onClick={() => void pick(animal)}
                >
                  <AnimalPicture animal={animal} />
                  <span>{animalNames[animal][tongue]}</span>
                </button>
              ))}
            </div>
          </fieldset>
        )}
        {problem && (
          <p class="field-error" role="alert">
            <Icon name="attention" />
            {problem}
          </p>
        )}
      </div>
    </Sheet>
  );
}

/** That the padlock is comfort, and what the phone itself can do. */
function KeepIn() {
  const { pin } = kidLockWords.value;
  return (
    <details class="hand-over-pin">
      <summary>{pin.title}</summary>
      <p>{pin.comfort}</p>
      <p>{pin.android}</p>
      <p>{pin.ios}</p>
    </details>
  );
}
