import { type Context, Hono } from 'hono';
import { Problem } from '../http/problem.ts';
import { type SeatedApp, seated, seatedObject } from '../http/seat.ts';

/** The walks of the organisation that `?organisation=` names, for everybody at work there. */
export const walkRoutes = new Hono<SeatedApp>()
  .get('/', seated('lead'), async (c) => {
    const { object, at } = seatedObject(c);
    return asJson(c, await object.walks(...at, 'list'));
  })
  .get('/:walk', seated('lead'), async (c) => {
    const { object, at } = seatedObject(c);
    return asJson(c, await object.walks(...at, 'one', c.req.param('walk')));
  })
  .get('/:walk/before', seated('lead'), async (c) => {
    const { object, at } = seatedObject(c);
    return asJson(c, await object.walks(...at, 'before', c.req.param('walk')));
  });

/** JSON text goes on unopened. */
function asJson(c: Context, answer: string | undefined | { problem: string }) {
  if (answer === undefined) throw new Problem('not_found');
  if (typeof answer !== 'string') throw new Problem('behind');
  return c.body(answer, 200, { 'content-type': 'application/json' });
}
