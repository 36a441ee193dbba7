import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const mount = (...args: string[]) => spawnSync('mount', args).status === 0;

/** A disk of its own in memory. @returns null where this machine lets nobody make one. */
export function smallDisk(bytes: number): { folder: string; forget(): void } | null {
  const folder = mkdtempSync(join(tmpdir(), 'loopmee-disk-'));
  const isThere = mount('-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', folder);
  const forget = () => {
    if (isThere) spawnSync('umount', ['--lazy', folder]);
    rmSync(folder, { recursive: true, force: true });
  };
  if (isThere) return { folder, forget };
  forget();
  return null;
}

/** Whether this machine can make one at all: as root, and where mounting is allowed. */
export function canMakeDisks(): boolean {
  const disk = smallDisk(1_000_000);
  disk?.forget();
  return disk !== null;
}

/** Takes all room but this much, as something else on the same machine would. @returns what gives it back. */
export function fillDisk(folder: string, left: number): () => void {
  const { bavail, bsize } = statfsSync(folder);
  const file = `${folder}/other-${left}`;
  writeFileSync(file, new Uint8Array(Math.max(0, bavail * bsize - left)));
  return () => rmSync(file);
}

export const copyTo = (folder: string, from: string): void =>
  cpSync(from, folder, { recursive: true });
