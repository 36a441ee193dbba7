import type { Page } from 'playwright-core';
import type { FaultProxy } from './fault-proxy.ts';
import { losing } from './faults.ts';
import type { OfficeRows } from './office-rows.ts';
import { differences, walker } from './walker.ts';

/** A handful of finds while 30 % of all requests are lost, until all are in by themselves. @returns what went wrong with them. */
export async function throughLoss(
  page: Page,
  road: FaultProxy,
  office: OfficeRows,
  seed: number,
): Promise<string[]> {
  const before = await office.all();
  road.set(losing(0.3, seed));
  const made = await walker.handful(page);
  // After each failure it waits twice as long.
  await page.locator('[data-testid="sync-line"][data-waiting="0"]').waitFor({ timeout: 120_000 });
  await walker.photoIn(page, made);
  road.set(null);
  return differences(office, before, made);
}
