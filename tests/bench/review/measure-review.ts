import { mkdtempSync, rmSync } from 'node:fs';
import { launchDesk } from '../../journeys/browser.ts';
import { run } from '../../tools/run.ts';
import { benchDir, installPeers } from '../peers.ts';
import type { Goal } from '../table.ts';
import { type Desk, type DeskTimes, measureDesk, signIn } from './desk.ts';
import { startFilled } from './filled-state.ts';
import { measurePeer, type PeerTimes } from './peer.ts';
import { reviewGoals } from './review-goals.ts';
import { type PeerServer, servePeer } from './serve-peer.ts';

export const FINDS = 100_000;
const REPEATS = 3;

/** The desk of an organisation with this many finds, against markercluster on the same points. */
export async function measureReview(finds = FINDS): Promise<Goal[]> {
  if ((await run('vite', ['build', '--logLevel', 'warn'], 'hidden')) !== 0)
    throw new Error('The app cannot be built');
  installPeers();
  const { url, truth, stop } = await startFilled(finds);
  const folder = mkdtempSync(`${benchDir}review-`);
  const profileDir = `${folder}/profile`;
  const browser = await launchDesk({ profileDir });
  const desk: Desk = { browser, url, truth, profileDir };
  let peer: PeerServer | undefined;
  try {
    await signIn(desk);
    const ours: DeskTimes[] = [];
    const theirs: PeerTimes[] = [];
    // The first round warms up the machine and is not counted.
    for (let i = 0; i <= REPEATS; i++) {
      const us = await measureDesk(desk);
      peer ??= await servePeer(truth.points, us.mapSize);
      const them = await measurePeer(browser, peer.url, profileDir);
      if (i === 0) continue;
      ours.push(us);
      theirs.push(them);
    }
    return reviewGoals(truth.all, ours, theirs);
  } finally {
    peer?.stop();
    await browser.close();
    await stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
