import { useId } from 'preact/hooks';
import {
  type HouseColours,
  isReadable,
  ownColours,
  readability,
} from '../../schema/house-colours.ts';
import { manageWords } from '../text/manage/words.ts';
import { language } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';

const HEX = /^#[0-9a-f]{6}$/;
export const isColour = (text: string): boolean => HEX.test(text);

/** Why a colour cannot be used: it is none, or white cannot be read on it. */
export const colourFault = (
  part: keyof HouseColours,
  value: string | null,
): 'wrong' | 'unreadable' | null => {
  if (value === null) return null;
  if (!isColour(value)) return 'wrong';
  return isReadable(part, value) ? null : 'unreadable';
};

type ColourFieldProps = {
  part: keyof HouseColours;
  id: string;
  label: string;
  value: string | null;
  onChange: (value: string | null) => void;
};

/** A colour by eye or by its number, and whether it can be read. */
export function ColourField({ part, id, label, value, onChange }: ColourFieldProps) {
  const say = manageWords.value.house;
  const hint = useId();
  const fault = colourFault(part, value);
  const shown = value !== null && isColour(value) ? value : ownColours[part];
  const digits = new Intl.NumberFormat(language.value, { maximumFractionDigits: 1 });
  const ratio = digits.format(readability(part, shown));
  const verdict =
    fault === 'wrong'
      ? say.colourWrong
      : fault === 'unreadable'
        ? say.unreadable(ratio)
        : say.readable(ratio);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="colour-choice">
        <input
          type="color"
          class="colour-eye"
          aria-label={say.pick(label)}
          value={shown}
          onInput={({ currentTarget }) => onChange(currentTarget.value.toLowerCase())}
        />
        <input
          id={id}
          class="input"
          value={value ?? ''}
          placeholder={ownColours[part]}
          maxLength={7}
          spellcheck={false}
          autocomplete="off"
          aria-invalid={fault !== null}
          aria-describedby={hint}
          onInput={({ currentTarget }) =>
            onChange(currentTarget.value.trim().toLowerCase() || null)
          }
        />
        <button
          type="button"
          class="button"
          disabled={value === null}
          onClick={() => onChange(null)}
        >
          {say.ownColour}
        </button>
      </div>
      <p id={hint} class={fault ? 'field-error' : 'field-hint'} role="status">
        {fault && <Icon name="attention" />}
        {verdict}
      </p>
    </div>
  );
}
