import { type KidBox, openKidBox } from './kid-box.ts';

let opened: Promise<KidBox> | null = null;

/** The box of this phone, opened once. */
export function kidBox(): Promise<KidBox> {
  opened ??= openKidBox();
  opened.catch(() => {
    opened = null;
  });
  return opened;
}

/** @returns null on a phone that no child ever held: to look must not make a box. */
export async function kidBoxHere(): Promise<KidBox | null> {
  if (opened || !('databases' in indexedDB)) return kidBox();
  return (await indexedDB.databases()).some(({ name }) => name === 'kid') ? kidBox() : null;
}

/** What a child made and no grown-up approved in a week goes. */
export async function forgetOldKidThings(nowMs: number): Promise<void> {
  await (await kidBoxHere())?.forgetOld(nowMs);
}
