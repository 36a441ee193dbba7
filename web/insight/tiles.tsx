import type { InsightReport, Kept } from '../../schema/insight.ts';
import { insightWords } from '../text/insight/words.ts';
import { language } from '../text/words.ts';
import { countWords, durationWords, number } from './figures/figure-data.ts';

/** The four numbers one looks at first. */
export function Tiles({ report }: { report: InsightReport }) {
  const insight = insightWords.value;
  const { tiles, few } = insight;
  const say = { insight, language: language.value };
  const { firstAnswer, promises, plans, reopened } = report;
  const { all } = firstAnswer;
  const share = (kept: Kept) =>
    kept ? `${number((kept.kept / kept.of) * 100, language.value)} %` : few;
  const hint = (kept: Kept) => (kept ? tiles.keptOf(kept.kept, kept.of) : insight.fewLong);
  const shown = [
    {
      name: tiles.firstAnswer,
      value: all ? durationWords(all.median, say) : few,
      hint: all ? tiles.slow(durationWords(all.p90, say)) : insight.fewLong,
    },
    { name: tiles.promises, value: share(promises), hint: hint(promises) },
    { name: tiles.plans, value: share(plans), hint: hint(plans) },
    {
      name: tiles.reopened,
      value: countWords(reopened.street, say),
      hint: tiles.reopenedHint,
    },
  ];
  return (
    <dl class="insight-tiles" aria-label={tiles.title} data-testid="insight-tiles">
      {shown.map((tile) => (
        <div key={tile.name} class="card insight-tile">
          <dt>{tile.name}</dt>
          <dd>
            <strong>{tile.value}</strong>
            <span class="quiet">{tile.hint}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
