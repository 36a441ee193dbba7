import { insightWords } from '../text/insight/words.ts';
import { language } from '../text/words.ts';
import { type Bar, durationWords, type Look, number, type Strip } from './figures/figure-data.ts';
import './chart.css';

const HIGH = 14;
/** Percent of the width that the least there is takes. */
const LEAST = 1;
/** Percent that a sign at either end needs. */
const END = 3;

/** A bar for each part of each line. The sentence and the table say the same, so that nobody needs the picture. */
export function Bars({ bars }: { bars: readonly Bar[] }) {
  const most = Math.max(1, ...bars.flatMap(({ parts }) => parts.map(({ value }) => value ?? 0)));
  const say = insightWords.value;
  return (
    <div class="chart" aria-hidden="true">
      {bars.map(({ label, parts }) => (
        <div key={label} class="chart-line">
          <span class="chart-label">{label}</span>
          <div class="chart-bars">
            {parts.map(({ look, value }) => (
              <div key={look} class="chart-bar">
                <svg aria-hidden="true" height={HIGH}>
                  <rect
                    class={`look-${look}`}
                    width={`${value ? Math.max(LEAST, (value / most) * 100) : 0}%`}
                    height={HIGH}
                  />
                </svg>
                <span>{value === null ? say.few : number(value, language.value)}</span>
              </div>
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}

/** The middle half of each line, with the middle and the slow end marked. */
export function Strips({ strips }: { strips: readonly Strip[] }) {
  const most = Math.max(1, ...strips.map(({ spread }) => spread.p90));
  const say = { insight: insightWords.value, language: language.value };
  const x = (ms: number) => END + (ms / most) * (100 - 2 * END);
  return (
    <div class="chart" aria-hidden="true">
      {strips.map(({ label, spread }) => (
        <div key={label} class="chart-line">
          <span class="chart-label">{label}</span>
          <div class="chart-bar">
            <svg aria-hidden="true" height="20">
              <line class="strip-line" x1={`${x(0)}%`} x2={`${x(spread.p90)}%`} y1="10" y2="10" />
              <rect
                class="look-stripes"
                x={`${x(spread.p25)}%`}
                y="4"
                width={`${Math.max(LEAST, x(spread.p75) - x(spread.p25))}%`}
                height="12"
              />
              <svg aria-hidden="true" x={`${x(spread.median)}%`} overflow="visible">
                <rect class="strip-middle" x="-1.5" y="1" width="3" height="18" />
              </svg>
              <svg aria-hidden="true" x={`${x(spread.p90)}%`} overflow="visible">
                <path class="strip-end" d="M0 4l6 6-6 6-6-6z" />
              </svg>
            </svg>
            <span>{durationWords(spread.median, say)}</span>
          </div>
        </div>
      ))}
      <p class="quiet">{say.insight.clock.legend}</p>
    </div>
  );
}

export const Legend = ({ legend }: { legend: readonly { look: Look; name: string }[] }) => (
  <ul class="chart-legend" aria-hidden="true">
    {legend.map(({ look, name }) => (
      <li key={look}>
        <svg aria-hidden="true" width="18" height="12">
          <rect class={`look-${look}`} width="18" height="12" />
        </svg>
        {name}
      </li>
    ))}
  </ul>
);
