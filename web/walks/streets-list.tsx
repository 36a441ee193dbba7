import { walksWords } from '../text/walks/words.ts';
import { Icon } from '../ui/icon.tsx';
import type { CoveredStreet } from './streets-covered.ts';

/** The streets in words: which were walked, and which not yet. */
export function StreetsList({ streets }: { streets: readonly CoveredStreet[] }) {
  const { memory: say } = walksWords.value;
  if (streets.length === 0) return <p class="quiet">{say.noStreets}</p>;
  const howMuch = ({ walked, parts }: CoveredStreet) =>
    walked !== 'some' ? [] : parts.length > 0 ? parts.map((part) => say.part[part]) : [say.partly];
  const group = (isWalked: boolean) =>
    streets.filter(({ walked }) => (walked !== 'not') === isWalked);
  return (
    <>
      <p class="field-hint">{say.legend}</p>
      <div class="walks-streets" data-testid="streets">
        {[true, false].map((isWalked) => {
          const some = group(isWalked);
          return (
            some.length > 0 && (
              <div key={`${isWalked}`} data-walked={isWalked}>
                <h3>
                  {isWalked && <Icon name="check" />}
                  {isWalked ? say.walked : say.notWalked}
                </h3>
                <ul>
                  {some.map((one) => (
                    <li key={one.street}>{[one.street, ...howMuch(one)].join(', ')}</li>
                  ))}
                </ul>
              </div>
            )
          );
        })}
      </div>
    </>
  );
}
