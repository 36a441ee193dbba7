import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { processes } from '../../journeys/processes.ts';

/** In MB: the script's heap after its rubbish was taken away, and what the largest page process of the profile has for itself. */
export type Memory = { heap: number; process: number };

export async function memoryOf(page: Page, profileDir: string): Promise<Memory> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
  await session.detach();
  const pages = processes().filter(
    ({ command }) => command.includes(profileDir) && command.includes('--type=renderer'),
  );
  return { heap: heap / 1e6, process: Math.max(...pages.map(({ pid }) => privateOf(pid))) };
}

/** NaN where there is no /proc. */
function privateOf(pid: number): number {
  try {
    const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    const kB = [...text.matchAll(/^Private_\w+:\s+(\d+)/gm)].map(([, size]) => Number(size));
    return kB.reduce((sum, size) => sum + size, 0) / 1000;
  } catch {
    return Number.NaN;
  }
}
