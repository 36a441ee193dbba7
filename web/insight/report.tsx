import type { InsightReport } from '../../schema/insight.ts';
import { limits } from '../../schema/limits.ts';
import type { LaneViewModel } from '../sync/device.ts';
import { dayWords, momentWords } from '../text/format.ts';
import { insightWords } from '../text/insight/words.ts';
import { language } from '../text/words.ts';
import { EmptyCard } from '../ui/empty-card.tsx';
import { Figure } from './figure.tsx';
import { countWords } from './figures/figure-data.ts';
import { figuresOf } from './figures/figures.ts';
import { Tiles } from './tiles.tsx';
import { WaitingList } from './waiting-list.tsx';

type ReportProps = {
  report: InsightReport;
  view: LaneViewModel;
  /** Kept on this device: what waits now it does not know. */
  isKept?: boolean;
};

export function Report({ report, view, isKept = false }: ReportProps) {
  const insight = insightWords.value;
  const say = { insight, language: language.value };
  const { heard, walks, madeAt, from, to, neighbourhood, ages } = report;
  const isOpen = ages.some(({ street, home }) => street !== 0 || home !== 0);
  const isEmpty = walks === 0 && heard.street === 0 && heard.home === 0 && !isOpen;
  if (isEmpty) return <EmptyCard picture="door" text={insight.empty} />;
  const day = (one: string) => dayWords(one, language.value);
  const finds = countWords(heard.street, say);
  const talks = countWords(heard.home, say, limits.fewestShown);
  return (
    <>
      <p data-testid="insight-made">
        {insight.made(momentWords(madeAt, language.value), day(from), day(to))}
        {neighbourhood && insight.ofWhere(neighbourhood.name)}. {insight.basis(walks, finds, talks)}
      </p>
      <Tiles report={report} />
      <div class="insight-figures">
        {figuresOf(report, say).map((data) => (
          <Figure key={data.id} data={data} />
        ))}
        {!isKept && <WaitingList report={report} view={view} />}
      </div>
    </>
  );
}
