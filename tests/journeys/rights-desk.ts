import type { House } from '../fixtures/house-with-everything.ts';
import { office, type Right, said } from './right.ts';

const review = (path: string, more: (house: House) => object): Right => ({
  may: office,
  async ask(who, house) {
    const body = { lane: who.lane, ...more(house) };
    const answer = await said(who.ask('POST', `/v1/review/${path}`, body));
    // What is not there is left out, and nothing else is said of it.
    return answer.body.endsWith('"rows":[]}') ? { status: 404, body: '' } : answer;
  },
});

/** What the review desk asks besides its scopes. */
export const deskRights: Record<string, Right> = {
  'POST /v1/review/index': {
    ...review('index', () => ({ epoch: 0, from: 0, after: 0 })),
    isOfOneself: true,
  },
  'POST /v1/review/finds': review('finds', ({ ids }) => ({ ids: [ids.find] })),
  'POST /v1/review/history': review('history', ({ ids }) => ({ id: ids.concern })),
};
