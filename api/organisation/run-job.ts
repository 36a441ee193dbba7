import { sendDigests, sendVisitMails } from '../calendar/send-calendar.ts';
import { rememberErased } from '../directory/erased.ts';
import { registerJoinCode } from '../directory/join-codes.ts';
import { renameOrganisation } from '../directory/organisations.ts';
import type { Env } from '../env.ts';
import { type Post, sendReceipt } from '../resident/receipt-letter.ts';
import { dropBytes, parts } from './attachments.ts';
import { NIGHTLY } from './checkup/checkup.ts';
import { runCheckup } from './checkup/run-checkup.ts';
import type { Core } from './core.ts';
import type { ErasedJob } from './erased.ts';
import type { Job } from './jobs.ts';

/** Where a job is done. The slug is known once somebody called. */
export type JobPlace = { core: Core; env: Env; objectId: string; slug: string | undefined };

/** Does one thing that had to happen later; again is harmless. @returns whether there is something new for everybody. */
export async function runJob(job: Job, at: JobPlace, post: () => Post): Promise<boolean> {
  const { core, env, slug } = at;
  if (job.kind === 'purge') return purge(job, at);
  if (job.kind === 'retention') {
    core.runRetention();
    return true;
  }
  if (job.kind.startsWith(NIGHTLY)) return runCheckup(job, at);
  if (!slug) throw new Error('The organisation is not known yet');
  if (job.kind === 'join-code') return announceCode(job, at, slug);
  if (job.kind === 'name') await rename(core, env, slug);
  if (job.kind === 'receipt') await sendReceipt(post(), core.resident, job, slug);
  if (job.kind === 'erased') await bringErased(job, at, slug);
  if (job.kind === 'visit') await sendVisitMails(job, calendarDesk(at, slug, post));
  if (job.kind === 'digest') await sendDigests(job, calendarDesk(at, slug, post), Date.now());
  return false;
}

const calendarDesk = ({ core, env }: JobPlace, slug: string, post: () => Post) => ({
  calendar: core.calendar,
  env,
  slug,
  name: core.organisation()?.set.name ?? '',
  mail: post().mail,
});

async function announceCode(job: Job, { core, env }: JobPlace, slug: string): Promise<boolean> {
  const { walk, ...code } = JSON.parse(job.payload) as {
    walk: string;
    code: string;
    secretHash: string | null;
    startedBy: string;
    startsAt: number;
    endsAt: number;
  };
  const isTaken = await registerJoinCode(
    env.DIRECTORY,
    { ...code, walk, organisation: slug },
    Date.now(),
  );
  if (isTaken) core.recode(walk);
  return isTaken;
}

/** The name of this moment, so that a job which waited long does not bring back an older one. */
async function rename(core: Core, env: Env, slug: string): Promise<void> {
  const name = core.organisation()?.set.name.trim();
  if (name) await renameOrganisation(env.DIRECTORY, slug, name);
}

/** Bytes out of R2, and ids to where no restore of this database comes. */
async function bringErased(job: Job, { env, objectId }: JobPlace, slug: string): Promise<void> {
  const { ids, photos } = JSON.parse(job.payload) as ErasedJob;
  await dropBytes(env.BYTES, objectId, photos);
  await rememberErased(env.DIRECTORY, slug, ids, Date.now());
}

async function purge(job: Job, { core, env, objectId }: JobPlace): Promise<boolean> {
  const { id } = JSON.parse(job.payload) as { id: string };
  if (!core.isRemoved(id)) return false;
  // First the word that it is gone, then the bytes: in between nobody is promised what is not there.
  for (const part of parts) core.markStored(id, part, false);
  await dropBytes(env.BYTES, objectId, [id]);
  return true;
}
