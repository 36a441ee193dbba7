import { type Outcome, shrinkPhoto } from './shrink.ts';

/** What this worker says: that it is there or still busy, or what came of a photo. */
export type WorkerNews = 'alive' | Outcome;

const say = (news: WorkerNews, transfer: Transferable[] = []) => postMessage(news, { transfer });

addEventListener('message', async ({ data }: MessageEvent<ArrayBuffer>) => {
  const outcome = await shrinkPhoto(data, () => say('alive')).catch(
    (): Outcome => ({ refused: 'broken' }),
  );
  say(outcome, 'refused' in outcome ? [] : [outcome.full, outcome.small]);
});
say('alive');
