import { answerAsk } from './answer-asks.ts';
import { FindIndex } from './find-index.ts';
import type { ToFinder } from './finder-channel.ts';

const index = new FindIndex();

addEventListener('message', ({ data }: MessageEvent<ToFinder>) => {
  const answer = answerAsk(index, data);
  if (answer) postMessage(answer);
});
