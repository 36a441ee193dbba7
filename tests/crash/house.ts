import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StaffRole } from '../../schema/actor.ts';
import { fine } from '../fixtures/answers.ts';
import { inDirectory } from '../fixtures/in-directory.ts';
import { Visitor } from '../fixtures/visitor.ts';
import { find, mutation } from '../fixtures/walking.ts';
import { migratedState } from '../journeys/server.ts';
import { CrashServer } from './crash-server.ts';

export const SLUG = 'valt-om';
/** Who works there, under names that the local server lets sign in. */
const staff: Record<string, StaffRole> = {
  samira: 'walker',
  noor: 'companion',
  fatma: 'reviewer',
  lotte: 'team-lead',
};
/** So that a migration at the start of a day has something to change. */
const EARLIER_FINDS = 300;

/** An organisation with people and a walk of yesterday in it. @returns the folder of its state. */
export async function makeHouse(): Promise<string> {
  const stateDir = emptyFolder();
  cpSync(await migratedState(), stateDir, { recursive: true });
  const server = new CrashServer(stateDir);
  await server.start({ isSteady: true });
  try {
    await found(server.url, stateDir);
    await walkEarlier(server.url);
  } finally {
    await server.stop();
  }
  return stateDir;
}

/** The same once more, to begin a day with. */
export function copyOfHouse(house: string): string {
  const stateDir = emptyFolder();
  cpSync(house, stateDir, { recursive: true });
  return stateDir;
}

export const emptyFolder = (): string => mkdtempSync(join(tmpdir(), 'loopmee-crash-'));

async function found(url: string, stateDir: string): Promise<void> {
  const { OPERATOR_KEY } = JSON.parse(readFileSync(`${stateDir}/secrets.json`, 'utf8'));
  const asked = {
    slug: SLUG,
    name: 'Valt Om Wonen',
    managerName: 'Beheer',
    managerEmail: 'beheer@valt-om.example',
    isOpen: true,
  };
  const operator = new Visitor(url);
  await fine(
    operator.ask('POST', '/v1/operator/organisations', asked, {
      authorization: `Bearer ${OPERATOR_KEY}`,
    }),
  );
  for (const [id, role] of Object.entries(staff)) {
    inDirectory(
      stateDir,
      'INSERT INTO person (id, name, email, email_verified, created_at, updated_at) VALUES (?, ?, ?, 1, 1, 1)',
      id,
      id,
      `${id}@valt-om.example`,
    );
    inDirectory(
      stateDir,
      'INSERT INTO membership (person, organisation, role) VALUES (?, ?, ?)',
      id,
      SLUG,
      role,
    );
  }
}

async function walkEarlier(url: string): Promise<void> {
  const lead = new Visitor(url);
  await fine(lead.open({ by: 'organisation', slug: SLUG }));
  const [startedAt, endsAt] = [Date.now(), Date.now() + 3_600_000];
  const walk = mutation(1, 'walk.create', { name: 'Gisteren', startedAt, endsAt });
  const finds = Array.from({ length: EARLIER_FINDS }, (_, i) => ({
    ...find(i + 2),
    walk: walk.mid,
  }));
  await fine(lead.push([walk, ...finds]));
}
