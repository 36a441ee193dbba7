import { describe, expect, it } from 'vitest';
import { problems } from '../../schema/problem.ts';
import { problemsInEnglish } from '../../schema/problem-en.ts';

describe('the list of problems', () => {
  it('says every problem in a sentence of its own, in Dutch and in English', () => {
    const dutch = Object.values(problems).map(({ nl }) => nl);
    for (const sentences of [dutch, Object.values(problemsInEnglish)]) {
      expect(sentences).toHaveLength(dutch.length);
      expect(new Set(sentences).size).toBe(sentences.length);
      for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  it('never answers a held mutation as if the request had failed', () => {
    for (const code of ['unknown_type', 'late', 'revoked', 'permission', 'too_long'] as const)
      expect(problems[code].status).toBe(422);
  });
});
