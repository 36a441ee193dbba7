import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { limits } from '../../schema/limits.ts';
import { boxOf, type Outline } from '../../schema/register/outline.ts';
import { checkBody, importId, partBody, undoBody } from '../../schema/register/wire.ts';
import type { App } from '../env.ts';
import { writeAudit } from '../http/audit.ts';
import { readBody } from '../http/body.ts';
import { Problem } from '../http/problem.ts';
import { type SeatedApp, seated, seatedObject } from '../http/seat.ts';
import { addressesFrom, neighbourhoodsFrom } from './given-by-services.ts';
import { inTime } from './in-time.ts';
import { type Fetch, readFeatures } from './ogc-features.ts';
import { readBox } from './query.ts';
import { itemsAddress } from './services.ts';

const ask: Fetch = (url, init) => fetch(url, init);
const idIn = (c: Context): string => {
  const id = v.safeParse(importId, c.req.param('id'));
  if (!id.success) throw new Problem('not_found');
  return id.output;
};

/** What the organisation owns, for its managers: what is there, what a list would change, taking it in and undoing it. */
export const registerRoutes = new Hono<SeatedApp>()
  .use(seated('manage'))
  .get('/', async (c) => {
    const { object, at } = seatedObject(c);
    const services = {
      bag: itemsAddress('bag', c.env.ADDRESS_SOURCE) !== null,
      cbs: itemsAddress('cbs', c.env.NEIGHBOURHOOD_SOURCE) !== null,
    };
    return c.json({ ...inTime(await object.registerSeen(...at)), services });
  })
  .get('/rows', async (c) => {
    const { object, at } = seatedObject(c);
    const after = c.req.query('after') ?? '';
    if (after.length > limits.registerText) throw new Problem('bad_shape');
    if (after === '') await logExport(c);
    return c.json(inTime(await object.addressPage(...at, after)));
  })
  .post('/check', async (c) => {
    const { object, at } = seatedObject(c);
    const { rows } = await readBody(c.req.raw, checkBody);
    return c.json({ verdicts: inTime(await object.checkRegister(...at, rows)) });
  })
  .put('/imports/:id/:n', async (c) => {
    const { object, at } = seatedObject(c);
    const id = idIn(c);
    const n = Number(c.req.param('n'));
    const part = await readBody(c.req.raw, partBody);
    if (!Number.isInteger(n) || n < 0 || n >= part.parts) throw new Problem('bad_shape');
    const taken = inTime(await object.takeIn(...at, id, n, part, c.var.seat.person.id));
    if (!taken) throw new Problem('import_undone');
    return c.json(taken);
  })
  .post('/imports/:id/undo', async (c) => {
    const { object, at } = seatedObject(c);
    const { also } = await readBody(c.req.raw, undoBody);
    const answer = inTime(await object.undoImport(...at, idIn(c), also, c.var.seat.person.id));
    if (!answer) throw new Problem('not_found');
    return c.json(answer);
  })
  .get('/services/bag', async (c) => {
    const items = itemsAddress('bag', c.env.ADDRESS_SOURCE);
    if (!items) throw new Problem('not_found');
    const { neighbourhood, box: typed } = c.req.query();
    const area = neighbourhood === undefined ? null : await areaOf(c, neighbourhood);
    const box = area ? boxOf(area.outline) : readBox(typed ?? '');
    const bbox = [box.west, box.south, box.east, box.north].join(',');
    return c.json(addressesFrom(await readFeatures(ask, items, { bbox }), area));
  })
  .get('/services/cbs', async (c) => {
    const items = itemsAddress('cbs', c.env.NEIGHBOURHOOD_SOURCE);
    if (!items) throw new Problem('not_found');
    const gemeentecode = c.req.query('municipality') ?? '';
    if (!/^GM\d{4}$/.test(gemeentecode)) throw new Problem('bad_shape');
    return c.json(neighbourhoodsFrom(await readFeatures(ask, items, { gemeentecode })));
  });

const logExport = (c: Context<SeatedApp>) =>
  writeAudit(c as unknown as Context<App>, c.var.seat.organisation, {
    actor: c.var.seat.person.id,
    action: 'export',
    detail: { what: 'addresses' },
  });

async function areaOf(c: Context<SeatedApp>, neighbourhood: string) {
  const { object, at } = seatedObject(c);
  const text = inTime(await object.outlineOf(...at, neighbourhood));
  if (text === null) throw new Problem('no_outline');
  return { neighbourhood, outline: JSON.parse(text) as Outline };
}
