import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { processes } from '../../tools/processes.ts';

/** In MB: the script's heap after its rubbish was taken away, and what the largest page process of the profile has for itself. */
export type Memory = { heap: number; process: number };

export async function memoryOf(page: Page, profileDir: string): Promise<Memory> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
  await session.detach();
  return { heap: heap / 1e6, process: Math.max(...pagesOf(profileDir).map(privateOf)) };
}

/** The page processes of the browser on this profile; none where there is no /proc. */
function pagesOf(profileDir: string): number[] {
  if (!existsSync('/proc/self')) return [Number.NaN];
  const all = processes();
  const family = new Set(
    all
      .filter(({ command }) => command.includes(`--user-data-dir=${profileDir} `))
      .map(({ pid }) => pid),
  );
  for (let generation = 0; generation < 3; generation++)
    for (const { pid, parent } of all) if (family.has(parent)) family.add(pid);
  return all
    .filter(({ pid, command }) => family.has(pid) && command.includes('--type=renderer'))
    .map(({ pid }) => pid);
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
