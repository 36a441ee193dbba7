import type { InsightReport, Spread, StepClock } from '../../../schema/insight.ts';
import {
  type Cell,
  countCell,
  durationCell,
  durationWords,
  type FigureData,
  homeCell,
  type Say,
  text,
} from './figure-data.ts';

const DAY_MS = 24 * 3_600_000;

/** How long each step of ours takes, in the middle and at the slow end; of the doing also by whom. */
export function clockData(report: InsightReport, say: Say): FigureData {
  const { clock: words } = say.insight;
  const { clock, madeAt } = report;
  const lines = clock.flatMap((one) => [
    { label: words.steps[one.step], spread: one.all, one },
    ...one.by
      .filter(({ spread }) => spread !== null)
      .map(({ party, spread }) => ({ label: words.parties[party], spread, one: null })),
  ]);
  return {
    id: 'clock',
    title: words.title,
    sentence: sentenceOf(clock, say),
    strips: lines.flatMap(({ label, spread }) => (spread ? [{ label, spread }] : [])),
    table: {
      head: [
        words.step,
        words.count,
        words.median,
        words.p90,
        `${words.waiting} ${say.insight.street}`,
        `${words.waiting} ${say.insight.home}`,
        words.longest,
      ],
      rows: lines.map(({ label, spread, one }) => [
        text(label),
        ...spreadCells(spread, say),
        ...(one ? waitingCells(one, madeAt, say) : [text(''), text(''), text('')]),
      ]),
    },
  };
}

const spreadCells = (spread: Spread | null, say: Say): Cell[] => [
  spread
    ? { text: String(spread.count), value: spread.count, unit: 'count' }
    : { text: say.insight.few, value: null, unit: 'count' },
  durationCell(spread?.median ?? null, say),
  durationCell(spread?.p90 ?? null, say),
];

const waitingCells = ({ waiting, longest }: StepClock, madeAt: number, say: Say): Cell[] => [
  countCell(waiting.street, say),
  homeCell(waiting.home, say),
  longest ? durationCell(Math.max(0, madeAt - longest.since), say) : text('–'),
];

function sentenceOf(clock: readonly StepClock[], say: Say): string {
  const slowest = clock
    .flatMap(({ step, all }) => (all ? [{ step, all }] : []))
    .sort((one, other) => other.all.median - one.all.median)[0];
  if (!slowest) return say.insight.clock.nothing;
  const { step, all } = slowest;
  return say.insight.clock.sentence(
    say.insight.clock.from[step],
    durationWords(all.median, say),
    durationWords(all.p90, say),
  );
}

export const daysSince = (since: number, now: number): number =>
  Math.max(0, Math.floor((now - since) / DAY_MS));
