import { debriefWords } from '../text/debrief/words.ts';
import { distanceWords, metresBetween } from '../text/find-words.ts';
import { language, words } from '../text/words.ts';
import { Pictogram } from '../ui/pictogram.tsx';
import { Sheet } from '../ui/sheet.tsx';
import type { Item } from './debrief-items.ts';
import { whatWords, whereWords } from './item-words.ts';

type TogetherSheetProps = {
  item: Item;
  items: readonly Item[];
  onChoose: (find: string) => void;
  onClose: () => void;
};

/** Which other find of this walk it goes together with: of the same kind first, then what is near. */
export function TogetherSheet({ item, items, onChoose, onClose }: TogetherSheetProps) {
  const say = debriefWords.value.together;
  const { position, category } = item.find;
  const others = items
    .filter(({ id, root }) => id !== item.id && root !== item.id)
    .map((one) => ({
      ...one,
      metres: metresBetween(one.find.position, position),
      isOther: one.find.category.id !== category.id,
    }))
    .sort((one, other) => Number(one.isOther) - Number(other.isOther) || one.metres - other.metres);
  return (
    <Sheet isModal title={say.title} closeLabel={words.value.app.close} onClose={onClose}>
      {others.length === 0 ? (
        <p>{say.none}</p>
      ) : (
        <div class="rows" data-testid="together">
          {others.map(({ id, find, metres }) => (
            <button key={id} type="button" class="row" onClick={() => onChoose(id)}>
              <Pictogram category={find.category.id} size={36} />
              <span>
                <span class="row-title">{whatWords(find)}</span>
                <span class="row-line">
                  {whereWords(find)}, {distanceWords(metres, words.value, language.value)}
                </span>
              </span>
            </button>
          ))}
        </div>
      )}
    </Sheet>
  );
}
