import { useState } from 'preact/hooks';
import { limits } from '../../schema/limits.ts';
import { type WalkTheme, walkThemes } from '../../schema/vocabulary/walk.ts';
import { walksWords } from '../text/walks/words.ts';

type ThemeChoiceProps = {
  chosen: readonly WalkTheme[];
  onChoose: (themes: WalkTheme[]) => void;
};

/** What a walk looks at, three at most: a fourth says so, and takes nothing away. */
export function ThemeChoice({ chosen, onChoose }: ThemeChoiceProps) {
  const { form: say, themes } = walksWords.value;
  const [refused, setRefused] = useState<WalkTheme | null>(null);
  const press = (theme: WalkTheme) => {
    const isChosen = chosen.includes(theme);
    if (!isChosen && chosen.length >= limits.walkThemes) return setRefused(theme);
    setRefused(null);
    onChoose(isChosen ? chosen.filter((one) => one !== theme) : [...chosen, theme]);
  };
  return (
    <fieldset class="choices" data-testid="themes">
      <legend>{say.themes}</legend>
      <div class="wrap">
        {walkThemes.map((theme) => (
          <button
            key={theme}
            type="button"
            class="chip"
            aria-pressed={chosen.includes(theme)}
            onClick={() => press(theme)}
          >
            {themes[theme]}
          </button>
        ))}
      </div>
      {refused && chosen.length >= limits.walkThemes && (
        <p class="field-error walks-told" role="alert">
          {say.themesFull(themes[refused])}
        </p>
      )}
    </fieldset>
  );
}
