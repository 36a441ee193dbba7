import { type HouseColours, houseProperties } from '../../schema/house-colours.ts';
import { manageWords } from '../text/manage/words.ts';
import { Plate } from '../ui/plate.tsx';

/** Every property of a house's colours, at rest: a preview must not show what the page around it wears. */
const none = Object.fromEntries(
  Object.keys(houseProperties({ place: '#000000', action: '#000000' })).map((name) => [
    name,
    'initial',
  ]),
);

/** A plate and a button in these colours, by day and in the evening, whichever it is here. */
export function ColourPreview({ name, colours }: { name: string; colours: HouseColours }) {
  const say = manageWords.value.house;
  const style = { ...none, ...houseProperties(colours) };
  return (
    <div class="field">
      <p class="field-label">{say.preview}</p>
      <div class="colour-samples">
        {(['light', 'dark'] as const).map((theme) => (
          <figure key={theme} class="colour-sample" data-theme={theme} style={style}>
            <figcaption>{theme === 'light' ? say.day : say.evening}</figcaption>
            <div aria-hidden="true" class="stack">
              <Plate isSmall title={name} />
              <span class="button button-do">{say.sample}</span>
            </div>
          </figure>
        ))}
      </div>
    </div>
  );
}
