import type { FindIndex } from './find-index.ts';
import type { FromFinder, ToFinder } from './finder-channel.ts';

/** What the worker does with one message; only a question has an answer. */
export function answerAsk(
  index: FindIndex,
  message: Exclude<ToFinder, { is: 'read' }>,
): FromFinder | null {
  if (message.is === 'overlay') {
    index.overlay(message.changed, message.removed, message.left);
    return null;
  }
  if (message.is === 'facts') {
    index.facts(message.facts);
    return null;
  }
  const { n, name, body } = message;
  try {
    const work = index[name] as (body: unknown) => unknown;
    return { n, answer: work.call(index, body) };
  } catch (error) {
    return { n, problem: String(error) };
  }
}
