import type { InsightReport } from '../../schema/insight.ts';

const KEY = 'insight-last';

/** The last overview of this device, for when there is no network. What cards wait for is not kept with it. */
export function keepReport(lane: string, report: InsightReport): void {
  try {
    const kept: InsightReport = { ...report, waiting: [] };
    localStorage.setItem(KEY, JSON.stringify({ lane, kept }));
  } catch {
    // A browser that refuses its storage, or has no room: without a network there is no overview then.
  }
}

/** @returns undefined where nothing of this lane was kept. */
export function keptReport(lane: string): InsightReport | undefined {
  try {
    const found = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return found?.lane === lane ? found.kept : undefined;
  } catch {
    return undefined;
  }
}
