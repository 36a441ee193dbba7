import { useState } from 'preact/hooks';
import type { Counts } from '../../../schema/register/wire.ts';
import { addressesCsv } from '../../../schema/register/write-csv.ts';
import { isFailure } from '../../sync/api.ts';
import type { RegisterClient } from '../../sync/register-client.ts';
import { registerWords } from '../../text/register/words.ts';
import { EmptyCard } from '../../ui/empty-card.tsx';
import { Icon } from '../../ui/icon.tsx';
import { everyAddress, saveCsv } from './downloads.ts';
import { failureWords } from './failure-words.ts';

/** How much there is, and all of it to take along. */
export function WhatIsThere({ counts, client }: { counts: Counts; client: RegisterClient }) {
  const say = registerWords.value;
  const [isMaking, setMaking] = useState(false);
  const [problem, setProblem] = useState('');
  if (counts.address + counts.complex + counts.neighbourhood === 0)
    return <EmptyCard picture="door" text={say.nothing} />;

  const download = async () => {
    setMaking(true);
    const all = await everyAddress(client);
    setMaking(false);
    setProblem(isFailure(all) ? failureWords(all) : '');
    if (!isFailure(all)) saveCsv(say.downloadName, addressesCsv(all));
  };
  const shown = [
    { n: counts.address, label: say.addressLabel(counts.address) },
    { n: counts.complex, label: say.complexLabel(counts.complex) },
    { n: counts.neighbourhood, label: say.neighbourhoodLabel(counts.neighbourhood) },
  ];
  return (
    <section class="stack" aria-labelledby="register-there">
      <h2 id="register-there">{say.there}</h2>
      <dl class="register-counts">
        {shown.map(({ n, label }) => (
          <div key={label} class="card">
            <dt>{label}</dt>
            <dd class="numbers">{say.count(n)}</dd>
          </div>
        ))}
      </dl>
      {counts.address > 0 && (
        <div class="register-beside">
          <p class="quiet">{say.placed(counts.placed, counts.address)}</p>
          <button type="button" class="button" disabled={isMaking} onClick={() => void download()}>
            {isMaking ? say.downloading : say.download}
          </button>
        </div>
      )}
      {problem && (
        <p class="field-error" role="alert">
          <Icon name="attention" />
          {problem}
        </p>
      )}
    </section>
  );
}
