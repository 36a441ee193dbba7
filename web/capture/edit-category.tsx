import { useState } from 'preact/hooks';
import { type Category, categories } from '../../schema/vocabulary/categories.ts';
import { captureWords } from '../text/capture/words.ts';
import { language } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';
import { Pictogram } from '../ui/pictogram.tsx';
import '../ui/tiles.css';

type EditCategoryProps = { category: Category; onChoose: (category: Category) => void };

/** Another kind for a find. What was seen in the street never becomes a resident's concern, nor the other way round. */
export function EditCategory({ category, onChoose }: EditCategoryProps) {
  const { edit } = captureWords.value;
  const [isOpen, setOpen] = useState(false);
  return (
    <div class="stack">
      <button
        type="button"
        class="button button-wide"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="pencil" />
        {edit.category}
      </button>
      {isOpen && (
        <fieldset class="edit-category" aria-label={edit.choose}>
          <div class="tiles capture-tiles">
            {categories
              .filter(({ about }) => about === category.about)
              .map((one) => (
                <button
                  key={one.id}
                  type="button"
                  class="tile"
                  data-testid={`become-${one.id}`}
                  aria-pressed={one === category}
                  onClick={() => {
                    setOpen(false);
                    if (one !== category) onChoose(one);
                  }}
                >
                  <Pictogram category={one.id} size={40} />
                  {one[language.value]}
                </button>
              ))}
          </div>
          <p class="field-hint">{category.about === 'street' ? edit.stays : edit.staysHome}</p>
        </fieldset>
      )}
    </div>
  );
}
