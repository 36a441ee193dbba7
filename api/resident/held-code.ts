import type { Context } from 'hono';
import { readReceiptCode } from '../../schema/receipt-code.ts';
import { organisationBySlug } from '../directory/lanes.ts';
import { organisationObject } from '../directory/organisations.ts';
import type { App } from '../env.ts';
import { giveBack, needTry, senderOf, tries, unhurried } from '../http/attempts.ts';
import { Problem } from '../http/problem.ts';
import type { ActOutcome } from '../organisation/resident/act.ts';
import type { ResidentAct, ResidentSees } from '../organisation/resident/resident-sees.ts';
import type { Wrong } from './small-pages.ts';

/** What a right code gives: what stands under it, and the way to do something with it. */
export type Held = {
  sees: ResidentSees;
  code: string;
  path: string;
  act(act: ResidentAct): Promise<ActOutcome | undefined>;
};

/**
 * Looks up the code in the address. Every try is counted before it is looked at, and given back when it was right; a wrong one is
 * answered at the same time after it came, whether the organisation is there or not. @returns what is wrong with it otherwise.
 */
export async function heldCode(c: Context<App>): Promise<Held | Wrong> {
  const atItsTime = unhurried(async () => undefined);
  await needTry(c, tries.receiptCode, senderOf(c));
  const code = readReceiptCode(c.req.param('code') ?? '');
  const held = code === null ? undefined : await lookUp(c, code);
  if (!held) {
    await atItsTime;
    return code === null ? 'letters' : 'onItsWay';
  }
  await giveBack(c, tries.receiptCode, senderOf(c));
  return held;
}

async function lookUp(c: Context<App>, code: string): Promise<Held | undefined> {
  const slug = c.req.param('organisation') ?? '';
  const organisation = await organisationBySlug(c.env.DIRECTORY, slug);
  if (!organisation) return undefined;
  const { epoch } = organisation;
  const object = organisationObject(c, organisation);
  const sees = await object.residentSees(slug, epoch, code);
  if (!sees) return undefined;
  if ('problem' in sees) throw new Problem('behind');
  return {
    sees,
    code,
    path: `/b/${encodeURIComponent(slug)}/${code}`,
    async act(act) {
      const outcome = await object.residentActs(slug, epoch, code, act);
      if (typeof outcome === 'object') throw new Problem('behind');
      return outcome;
    },
  };
}
