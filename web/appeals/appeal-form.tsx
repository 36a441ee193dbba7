import type { ComponentChildren } from 'preact';
import { limits } from '../../schema/limits.ts';
import type { Area } from '../../schema/register/wire.ts';
import type { SeenRow } from '../sync/device.ts';
import { appealWords } from '../text/appeals/words.ts';
import type { AppealFields } from './appeal-rows.ts';

type AppealFormProps = {
  fields: AppealFields;
  change: (more: Partial<AppealFields>) => void;
  originals: readonly string[];
  photos: readonly SeenRow[];
  isPhotoRefused: boolean;
  neighbourhoods: readonly Area[];
  /** One photo, small, from another part of the app. */
  photo: (row: SeenRow) => ComponentChildren;
};

/** Everything that is written and chosen of a page; what was really said stays beside it. */
export function AppealForm(props: AppealFormProps) {
  const { fields, change, originals, neighbourhoods } = props;
  const say = appealWords.value;
  return (
    <>
      <Words name="name" label={say.name} hint={say.nameHint} most={limits.nameLength} {...props} />
      <Words
        name="quote"
        label={say.quote}
        hint={say.quoteHint}
        most={limits.textLength}
        rows={4}
        {...props}
      />
      <section class="appeal-originals" aria-label={say.original}>
        <p class="field-hint">{originals.length > 0 ? say.original : say.noOriginal}</p>
        {originals.map((text) => (
          <div key={text}>
            <blockquote class="voice">“{text}”</blockquote>
            <button type="button" class="button" onClick={() => change({ quote: text })}>
              {say.take}
            </button>
          </div>
        ))}
      </section>
      <Photos {...props} />
      <Words name="ask" label={say.ask} most={limits.textLength} rows={3} {...props} />
      <Words
        name="askedOf"
        label={say.askedOf}
        hint={say.askedOfHint}
        most={limits.nameLength}
        {...props}
      />
      <Words
        name="neighbourhood"
        label={say.neighbourhood}
        hint={say.neighbourhoodHint}
        most={limits.nameLength}
        list="appeal-neighbourhoods"
        {...props}
      />
      <datalist id="appeal-neighbourhoods">
        {neighbourhoods.map(({ code, name }) => (
          <option key={code} value={name} />
        ))}
      </datalist>
      <label class="choice">
        <input
          type="checkbox"
          data-testid="appeal-consent"
          checked={fields.hasConsent}
          onChange={({ currentTarget }) => change({ hasConsent: currentTarget.checked })}
        />
        {say.hasConsent}
      </label>
    </>
  );
}

type WordsProps = Pick<AppealFormProps, 'fields' | 'change'> & {
  name: 'name' | 'quote' | 'alt' | 'ask' | 'askedOf' | 'neighbourhood';
  label: string;
  hint?: string;
  most: number;
  rows?: number;
  list?: string;
};

function Words({ name, label, hint, most, rows, list, fields, change }: WordsProps) {
  const id = `appeal-${name}`;
  const own = {
    id,
    class: name === 'quote' ? 'input voice' : 'input',
    maxLength: most,
    value: fields[name],
    'aria-describedby': hint ? `${id}-hint` : undefined,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) =>
      change({ [name]: currentTarget.value }),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {rows ? <textarea {...own} rows={rows} /> : <input {...own} list={list} autocomplete="off" />}
    </div>
  );
}

function Photos({ fields, change, photos, isPhotoRefused, photo }: AppealFormProps) {
  const say = appealWords.value;
  return (
    <>
      <fieldset class="appeal-photos">
        <legend>{say.photo}</legend>
        {photos.length === 0 && (
          <p class="field-hint">{isPhotoRefused ? say.noPhotoConsent : say.noPhotos}</p>
        )}
        {photos.length > 0 &&
          [null, ...photos].map((row, n) => (
            <label key={row?.id ?? ''} class="choice">
              <input
                type="radio"
                name="appeal-photo"
                checked={fields.photo === (row?.id ?? null)}
                onChange={() => change({ photo: row?.id ?? null })}
              />
              {row && photo(row)}
              {row ? say.onePhoto(n) : say.noPhoto}
            </label>
          ))}
      </fieldset>
      {fields.photo && (
        <Words
          name="alt"
          label={say.alt}
          hint={say.altHint}
          most={limits.textLength}
          rows={2}
          fields={fields}
          change={change}
        />
      )}
    </>
  );
}
