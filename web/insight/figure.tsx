import { useState } from 'preact/hooks';
import { insightWords } from '../text/insight/words.ts';
import { Bars, Legend, Strips } from './bars.tsx';
import type { FigureData, Table } from './figures/figure-data.ts';

/** Numbers as a sentence, a picture and a table. */
export function Figure({ data }: { data: FigureData }) {
  const say = insightWords.value;
  const [isOpen, setOpen] = useState(false);
  const { id, title, sentence, bars = [], strips = [], legend, table } = data;
  const hasTable = table.rows.length > 0;
  return (
    <figure class="card insight-figure" data-figure={id} aria-labelledby={`figure-${id}`}>
      <figcaption>
        <h2 id={`figure-${id}`}>{title}</h2>
        <p class="insight-sentence">{sentence}</p>
        {id === 'clock' && <p class="quiet">{say.clock.hint}</p>}
      </figcaption>
      {legend && bars.length > 0 && <Legend legend={legend} />}
      {bars.length > 0 && <Bars bars={bars} />}
      {strips.length > 0 && <Strips strips={strips} />}
      {hasTable && (
        <button
          type="button"
          class="button button-quiet"
          aria-expanded={isOpen}
          aria-controls={`table-${id}`}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? say.tableHide : say.tableShow}
        </button>
      )}
      {hasTable && isOpen && <FigureTable id={`table-${id}`} title={title} table={table} />}
    </figure>
  );
}

function FigureTable({ id, title, table }: { id: string; title: string; table: Table }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse scrolls a wide table with the keys
    <section id={id} class="insight-table" aria-label={title} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {table.head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([name, ...cells]) => (
            <tr key={name?.text}>
              <th scope="row">{name?.text}</th>
              {cells.map((cell, n) => (
                <td key={table.head[n + 1]}>{cell.text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
