import { office, type Right, said } from './right.ts';

/** What the review desk asks besides its scopes. */
export const deskRights: Record<string, Right> = {
  'POST /v1/review/index': {
    may: office,
    ask: (who) =>
      said(who.ask('POST', '/v1/review/index', { lane: who.lane, epoch: 0, from: 0, after: 0 })),
    isOfOneself: true,
  },
  'POST /v1/review/finds': {
    may: office,
    async ask(who, { ids }) {
      const answer = await said(
        who.ask('POST', '/v1/review/finds', { lane: who.lane, ids: [ids.find] }),
      );
      // What is not there, it leaves out.
      return answer.body.endsWith('"rows":[]}') ? { status: 404, body: '' } : answer;
    },
  },
  'POST /v1/review/history': {
    may: office,
    ask: (who, { ids }) =>
      said(who.ask('POST', '/v1/review/history', { lane: who.lane, id: ids.concern })),
  },
};
