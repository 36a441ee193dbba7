import type { InsightReport } from '../../schema/insight.ts';
import { writeCsv } from '../../schema/register/write-csv.ts';
import { csvDay, csvNumber } from '../text/csv-cells.ts';
import type { Cell, FigureData, Say } from './figures/figure-data.ts';
import { figuresOf } from './figures/figures.ts';

/** The numbers as a list, one on a line, that Dutch Excel opens as it is. A number of too few stays empty. */
export function reportCsv(report: InsightReport, say: Say): string {
  const { csv: words } = say.insight;
  const unitOf = ({ unit }: Cell) => (unit ? words[unit] : '');
  const lines = [...tilesOf(report, say), ...figuresOf(report, say)].flatMap(({ title, table }) =>
    table.rows.flatMap(([name, ...cells]) =>
      cells.flatMap((cell, n) =>
        cell.unit
          ? [[title, name?.text ?? '', table.head[n + 1] ?? '', writtenOf(cell), unitOf(cell)]]
          : [],
      ),
    ),
  );
  const head = [words.period, words.part, words.what, words.column, words.value, words.unit];
  const span = `${csvDay(report.from)} – ${csvDay(report.to)}`;
  return writeCsv([head, ...lines.map((line) => [span, ...line])]);
}

const writtenOf = ({ value }: Cell): string =>
  value === null || value === undefined ? '' : csvNumber(value);

/** What stands on top of the screen, as a table of its own. */
function tilesOf(
  { promises, plans, reopened, firstAnswer, heard, walks }: InsightReport,
  say: Say,
): Pick<FigureData, 'title' | 'table'>[] {
  const { tiles, clock, csv, street, home } = say.insight;
  const count = (value: number | null | undefined): Cell => ({
    text: '',
    value: value ?? null,
    unit: 'count',
  });
  const hours = (ms: number | undefined): Cell => ({
    text: '',
    value: ms === undefined ? null : Math.round(ms / 360_000) / 10,
    unit: 'hours',
  });
  const row = (name: string, ...cells: Cell[]) => [{ text: name }, ...cells];
  const numbers = [
    row(say.insight.walk.choose, count(walks)),
    row(street, count(heard.street)),
    row(home, count(heard.home)),
    row(tiles.promises, count(promises?.kept)),
    row(`${tiles.promises}, ${csv.count}`, count(promises?.of)),
    row(tiles.plans, count(plans?.kept)),
    row(`${tiles.plans}, ${csv.count}`, count(plans?.of)),
    row(tiles.reopened, count(reopened.street)),
  ];
  const { all } = firstAnswer;
  return [
    { title: tiles.title, table: { head: ['', csv.count], rows: numbers } },
    {
      title: tiles.title,
      table: {
        head: ['', clock.median, clock.p90],
        rows: [row(tiles.firstAnswer, hours(all?.median), hours(all?.p90))],
      },
    },
  ];
}
