import { firstWords } from '../text/first/words.ts';
import { GableButton } from '../ui/gable-button.tsx';
import { Icon } from '../ui/icon.tsx';

type WalkBarProps = {
  list: string;
  count: number;
  hasPlace: boolean;
  onAdd: () => void;
  onLocate: () => void;
};

/** What a thumb reaches: the list, the gable, and my place. */
export function WalkBar({ list, count, hasPlace, onAdd, onLocate }: WalkBarProps) {
  const { walk } = firstWords.value;
  return (
    <div class="bar walk-bar" data-over-map>
      <a class="bar-item" href={list}>
        <Icon name="list" />
        {walk.listCount(count)}
      </a>
      <GableButton label={walk.add} onPress={onAdd} />
      <button type="button" class="bar-item" aria-disabled={!hasPlace} onClick={onLocate}>
        <Icon name="locate" />
        {hasPlace ? walk.locate : walk.noPlaceShort}
      </button>
    </div>
  );
}
