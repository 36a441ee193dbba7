// npm run faults: bad roads, killed browsers and full phones, as long as you like. Needs dist/ (npm run build).
//   -- --kills N [--seed S]   ends the browser N times with SIGKILL while somebody pins
//   -- --losses N [--seed S]  a handful of finds N times on a road that loses 30 % of all requests
//   -- --quotas 1,5,10        a full phone that gives the app so many MB
import { parseArgs } from 'node:util';
import { newProfile } from '../journeys/browser.ts';
import { startFaultProxy } from '../journeys/faults/fault-proxy.ts';
import { fullPhone } from '../journeys/faults/full-phone.ts';
import { killed } from '../journeys/faults/killed.ts';
import { throughLoss } from '../journeys/faults/lossy.ts';
import { type OfficeRows, openOfficeRows } from '../journeys/faults/office-rows.ts';
import { walker } from '../journeys/faults/walker.ts';
import { startServer } from '../journeys/server.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string' },
    losses: { type: 'string' },
    quotas: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});
const seed = Number(values.seed);
let wrong = 0;
const tell = (what: string, faults: readonly string[]) => {
  wrong += faults.length;
  console.log(faults.length === 0 ? `${what}: nothing is wrong` : `${what}: ${faults.join('; ')}`);
};

async function killing(url: string, office: OfficeRows, kills: number): Promise<void> {
  const before = await office.all();
  const { saved, missing } = await killed({
    url,
    profileDir: newProfile(),
    kills,
    seed,
    onKill: (kill, count) => console.log(`${kill} kills, ${count} finds saved`),
  });
  const ids = (await office.since(before)).map(({ id }) => id);
  const extra = ids.length - saved.length;
  tell(`${kills} kills, ${saved.length} finds saved, ${extra} more before the screen said so`, [
    ...missing.map((id) => `gone from the phone: ${id}`),
    ...saved.filter((id) => !ids.includes(id)).map((id) => `not at the office: ${id}`),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `twice at the office: ${id}`),
    ...(extra > kills ? ['more finds than taps'] : []),
  ]);
}

async function losing(url: string, office: OfficeRows, times: number): Promise<void> {
  const road = await startFaultProxy(url);
  const { phone, page } = await walker.join(road.url, 'Kim');
  for (let at = 0; at < times; at++)
    tell(`30 % lost, seed ${seed + at}`, await throughLoss(page, road, office, seed + at));
  await phone.close();
  await road.stop();
}

async function filling(url: string, office: OfficeRows, megabytes: number): Promise<void> {
  const { saved, refused, ofPhoto, atOffice } = await fullPhone(url, office, megabytes);
  tell(`${megabytes} MB, ${saved.length} finds kept, ${refused} refused, photo: ${ofPhoto}`, [
    ...saved.filter((id) => !atOffice.includes(id)).map((id) => `not at the office: ${id}`),
    ...atOffice.filter((id) => !saved.includes(id)).map((id) => `not called saved: ${id}`),
  ]);
}

const server = await startServer();
try {
  const office = await openOfficeRows(server.url);
  if (values.kills) await killing(server.url, office, Number(values.kills));
  if (values.losses) await losing(server.url, office, Number(values.losses));
  for (const size of values.quotas?.split(',') ?? [])
    await filling(server.url, office, Number(size));
} finally {
  await server.stop();
}
process.exitCode = wrong === 0 ? 0 : 1;
