import type { LaneViewModel } from '../../sync/device.ts';
import { deskWords } from '../../text/desk/words.ts';

type StandardTextsProps = { view: LaneViewModel; onChoose: (text: string) => void };

/** The texts that the organisation wrote beforehand, to begin with. Nothing when there are none. */
export function StandardTexts({ view, onChoose }: StandardTextsProps) {
  const { answer } = deskWords.value;
  // Colleagues read Dutch; the other languages are for residents.
  const texts = view.list('standard_text').filter(({ set }) => set.language === 'nl');
  if (texts.length === 0) return null;
  return (
    <div class="field">
      <label for="standard-text">{answer.standard}</label>
      <select
        id="standard-text"
        class="input"
        onChange={({ currentTarget }) => {
          const chosen = texts.find(({ id }) => id === currentTarget.value);
          if (chosen) onChoose(String(chosen.set.text));
        }}
      >
        <option value="">{answer.none}</option>
        {texts.map(({ id, set }) => (
          <option key={id} value={id}>
            {String(set.name)}
          </option>
        ))}
      </select>
    </div>
  );
}
