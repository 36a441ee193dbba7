import type { Storage } from '../storage.ts';
import { changeNumbers } from './change-numbers.ts';
import { residentsCodes, waitingJobs } from './codes-and-jobs.ts';
import { journalLines } from './journal-lines.ts';
import { laneNumbers } from './lane-numbers.ts';
import { logEnd, logLines } from './log-lines.ts';
import { type BytesOf, lookAtPhotos, photosOfANight } from './photo-bytes.ts';
import { type Checkup, withFound } from './reports.ts';
import { rowsThere } from './rows-there.ts';
import type { Step } from './step.ts';

/** Lines and things in one go: some tens of milliseconds, after which whoever waits has their turn. */
const AT_ONCE = 1_000;
/** R2 may be away for a while; then that is what is told. */
const PATIENCE = 5;
const PHOTOS = 'photos';

/** One go of a checkup. @returns where it is then; its step is '' at the end. */
export async function lookFurther(
  storage: Storage,
  one: Checkup,
  bytesOf: BytesOf,
  attempts: number,
): Promise<Checkup> {
  const next = { ...one, progress: { ...one.progress, goes: one.progress.goes + 1 } };
  return next.progress.step === PHOTOS
    ? photosFurther(storage, next, bytesOf, attempts)
    : stepsFurther(storage, next);
}

const stepsOf = ({ at, progress }: Checkup): readonly Step[] => [
  laneNumbers,
  journalLines,
  ...rowsThere,
  changeNumbers,
  residentsCodes,
  logLines(progress.log),
  waitingJobs(at),
];

function stepsFurther(storage: Storage, one: Checkup): Checkup {
  const steps = stepsOf(one);
  let { looked, broken } = one;
  let { step: name, from } = one.progress;
  for (let left = AT_ONCE; left > 0; ) {
    const index = steps.findIndex((step) => step.name === name);
    const step = steps[index];
    if (!step) break;
    const done = lookSafely(storage, step, from, left);
    left -= Math.max(done.looked, 1);
    looked += done.looked;
    broken = withFound(broken, done.found);
    from = done.next;
    if (from === null) name = steps[index + 1]?.name ?? PHOTOS;
  }
  const progress = { ...one.progress, step: name, from };
  if (name === PHOTOS) {
    progress.photos = photosOfANight(storage);
    progress.log = logEnd(storage);
  }
  return { ...one, looked, broken, progress };
}

/** What cannot be read is what is broken; all the rest is still looked at. */
function lookSafely(storage: Storage, step: Step, from: Checkup['progress']['from'], most: number) {
  try {
    return step.look(storage, from, most);
  } catch {
    return { next: null, looked: 0, found: [{ check: 'readable' as const, ids: [step.name] }] };
  }
}

async function photosFurther(
  storage: Storage,
  one: Checkup,
  bytesOf: BytesOf,
  attempts: number,
): Promise<Checkup> {
  const { progress } = one;
  try {
    const done = await lookAtPhotos(storage, progress.photosAfter, bytesOf);
    const left = progress.photos - done.looked;
    const isOver = done.next === null || left <= 0;
    return {
      ...one,
      looked: one.looked + done.looked,
      broken: withFound(one.broken, done.found),
      progress: {
        ...progress,
        step: isOver ? '' : PHOTOS,
        photos: left,
        photosAfter: done.next ?? '',
      },
    };
  } catch (error) {
    if (attempts < PATIENCE) throw error;
    const found = [{ check: 'readable' as const, ids: [PHOTOS] }];
    return { ...one, broken: withFound(one.broken, found), progress: { ...progress, step: '' } };
  }
}
