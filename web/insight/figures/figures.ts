import type { InsightReport } from '../../../schema/insight.ts';
import { clockData } from './clock-data.ts';
import { agesData, becauseData, homesData, themesData, trendData } from './count-data.ts';
import type { FigureData, Say } from './figure-data.ts';

/** Every figure of the screen, and of its file. */
export const figuresOf = (report: InsightReport, say: Say): FigureData[] =>
  [clockData, trendData, agesData, themesData, homesData, becauseData].map((make) =>
    make(report, say),
  );
