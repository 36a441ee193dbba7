import { useState } from 'preact/hooks';
import type { HouseColours } from '../../schema/house-colours.ts';
import { limits } from '../../schema/limits.ts';
import { manageWords } from '../text/manage/words.ts';
import type { HouseRow } from '../ui/house-row.ts';
import type { Save } from '../ui/use-save.ts';
import { ColourField, colourFault } from './colour-field.tsx';
import { ColourPreview } from './colour-preview.tsx';
import { TextField } from './text-field.tsx';
import { useEdits } from './use-edits.ts';

/** As much as a browser checks; whether it works, a letter shows. */
const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const parts = { colourPlace: 'place', colourAction: 'action' } as const;
const colourNames = ['colourPlace', 'colourAction'] as const;

/** All that is written about the organisation, saved in one go. */
export function HouseForm({ row, save }: { row: HouseRow; save: Save }) {
  const say = manageWords.value.house;
  const edits = useEdits(row);
  const [isAsked, setAsked] = useState(false);
  const text = (name: string) => String(edits.value(name) ?? '');
  const colour = (name: (typeof colourNames)[number]) => edits.value(name) as string | null;
  const colours: HouseColours = { place: colour('colourPlace'), action: colour('colourAction') };

  const faults: Record<string, string> = {
    name: text('name').trim() ? '' : say.nameMissing,
    mail: text('mail') === '' || MAIL.test(text('mail')) ? '' : say.mailWrong,
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    setAsked(true);
    const wrong = [
      ...Object.keys(faults).filter((name) => faults[name]),
      ...colourNames.filter((name) => colourFault(parts[name], colour(name))),
    ];
    if (wrong[0]) return document.getElementById(`house-${wrong[0]}`)?.focus();
    if (await save(edits.drafts(), say.saved)) {
      edits.done();
      setAsked(false);
    }
  };
  const field = (name: string) => ({
    id: `house-${name}`,
    value: text(name),
    problem: isAsked ? faults[name] : undefined,
    onText: (value: string) => edits.change(name, value),
  });

  return (
    <form class="stack card" onSubmit={submit} noValidate>
      <TextField {...field('name')} label={say.name} most={limits.nameLength} />
      <div class="pair-wide">
        <TextField {...field('phone')} label={say.phone} most={limits.nameLength} inputMode="tel" />
        <TextField
          {...field('mail')}
          label={say.mail}
          most={limits.nameLength}
          inputMode="email"
          onText={(value) => edits.change('mail', value.trim())}
        />
      </div>
      <p class="field-hint">{say.reach}</p>
      <TextField
        {...field('welcome')}
        label={say.welcome}
        hint={say.welcomeHint}
        most={limits.textLength}
        isLong
      />
      <TextField
        {...field('aboutData')}
        label={say.aboutData}
        hint={say.aboutDataHint}
        most={limits.textLength}
        isLong
      />
      <fieldset class="stack">
        <legend>{say.colours}</legend>
        <p class="field-hint">{say.coloursHint}</p>
        {colourNames.map((name) => (
          <ColourField
            key={name}
            id={`house-${name}`}
            part={parts[name]}
            label={say.colour[name]}
            value={colour(name)}
            onChange={(value) => edits.change(name, value)}
          />
        ))}
        <ColourPreview name={text('name')} colours={colours} />
      </fieldset>
      <div>
        <button type="submit" class="button button-do" data-testid="house-save">
          {say.save}
        </button>
      </div>
    </form>
  );
}
