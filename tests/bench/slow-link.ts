import type { CDPSession, Page } from 'playwright-core';

/** A phone at the edge of the network (300 ms, 750 kbit/s up, 1.6 Mbit/s down) until the session is detached. */
export async function slowDown(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 300,
    uploadThroughput: 750_000 / 8,
    downloadThroughput: 1_600_000 / 8,
  });
  return session;
}
