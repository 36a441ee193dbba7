import type { CDPSession, Page } from 'playwright-core';

type Link = { latencyMs: number; upBits: number; downBits: number };

/** A phone at the edge of the network. */
export const edge: Link = { latencyMs: 300, upBits: 750_000, downBits: 1_600_000 };
/** A phone in town on a bad day. */
export const town: Link = { latencyMs: 150, upBits: 750_000, downBits: 1_600_000 };

/** What three of four phones have at least: infrequently.org, The Performance Inequality Gap, 2026. */
export const street: Link = { latencyMs: 100, upBits: 3_000_000, downBits: 9_000_000 };

/** Holds the page to a link until the session is detached. */
export async function slowDown(page: Page, link = edge): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: link.latencyMs,
    uploadThroughput: link.upBits / 8,
    downloadThroughput: link.downBits / 8,
  });
  return session;
}

/** A cheap phone in town: a quarter of the processor, and its link. @returns what frees the page again */
export async function throttle(page: Page, isOffline = false): Promise<() => Promise<void>> {
  const session = isOffline ? await page.context().newCDPSession(page) : await slowDown(page, town);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return async () => {
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await session.detach();
  };
}
