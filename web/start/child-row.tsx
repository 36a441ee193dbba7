import { animalNames } from '../../schema/vocabulary/animal-names.ts';
import { type Animal, animals } from '../../schema/vocabulary/animals.ts';
import { lockPhone } from '../store/lock-phone.ts';
import type { Device, LaneView } from '../sync/device.ts';
import { momentWords } from '../text/format.ts';
import { kidLockWords } from '../text/kid-lock/words.ts';
import { language } from '../text/words.ts';
import { AnimalPicture } from '../ui/animal-picture.tsx';
import { Icon } from '../ui/icon.tsx';

/** A walk on which a child goes along on this device: back to the child, and nowhere else. */
export function ChildRow({ device, lane }: { device: Device; lane: LaneView }) {
  const animal = animalOf(device, lane);
  const goOn = async () => {
    await lockPhone({ lane: lane.id, animal, isOwn: true, fromN: 1, at: Date.now() });
    location.replace('/kind');
  };
  return (
    <button type="button" class="row" data-testid="child-row" onClick={() => void goOn()}>
      <AnimalPicture animal={animal} size={32} />
      <span>
        <span class="row-title">
          {kidLockWords.value.own.back(animalNames[animal][language.value])}
        </span>
        <span class="row-line">{momentWords(lane.openedAt, language.value)}</span>
      </span>
      <Icon name="chevron" />
    </button>
  );
}

/** As it was picked. What was made here may be gone from the device after a month: any animal is one. */
function animalOf(device: Device, lane: LaneView): Animal {
  const picked = device.work(lane.id).find(({ t }) => t === 'participant.create')?.set.avatar;
  return animals.find((one) => one === picked) ?? 'fox';
}
