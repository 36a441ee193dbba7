import { useLocation } from 'preact-iso';
import { paths } from '../routes.ts';
import { insightWords } from '../text/insight/words.ts';
import { type Asked, addressOf, type Period, periods } from './asked.ts';

type ChoosersProps = {
  asked: Asked;
  /** Those that are known here; the one that is asked for always stands among them. */
  places: readonly { code: string; name: string }[];
};

/** Of which time and which neighbourhood. The address holds both. */
export function Choosers({ asked, places }: ChoosersProps) {
  const say = insightWords.value;
  const { route } = useLocation();
  const show = (change: Partial<Asked>) =>
    route(addressOf(paths.insight, { ...asked, ...change }), true);
  const { place } = asked;
  const isKnown = place === null || places.some(({ code }) => code === place);
  const shown = isKnown ? places : [...places, { code: place, name: place }];
  return (
    <div class="insight-choosers">
      <label class="field">
        <span class="field-label">{say.period}</span>
        <select
          class="input"
          value={asked.period}
          onChange={({ currentTarget }) => show({ period: currentTarget.value as Period })}
        >
          {periods.map((one) => (
            <option key={one} value={one} selected={one === asked.period}>
              {say.periods[one]}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span class="field-label">{say.place}</span>
        <select
          class="input"
          value={place ?? ''}
          onChange={({ currentTarget }) => show({ place: currentTarget.value || null })}
        >
          <option value="">{say.everywhere}</option>
          {shown.map(({ code, name }) => (
            <option key={code} value={code} selected={code === place}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
