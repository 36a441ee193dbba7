import type { Device } from '../sync/device.ts';
import { words } from '../text/words.ts';

type ForWhomProps = { device: Device; organisations: readonly { slug: string; name: string }[] };

/** Who works for two organisations says once for which a new walk and the office are. */
export function ForWhom({ device, organisations }: ForWhomProps) {
  const { start } = words.value;
  const chosen = device.organisation;
  const isKnown = organisations.some(({ slug }) => slug === chosen.value);
  return (
    <fieldset class="choices stack" data-testid="for-whom">
      <legend>{start.forWhom}</legend>
      {organisations.map(({ slug, name }, at) => (
        <label key={slug} class="choice">
          <input
            type="radio"
            name="for-whom"
            value={slug}
            checked={isKnown ? slug === chosen.value : at === 0}
            onChange={() => {
              chosen.value = slug;
            }}
          />
          {name}
        </label>
      ))}
      <p class="field-hint">{start.forWhomHint}</p>
    </fieldset>
  );
}
