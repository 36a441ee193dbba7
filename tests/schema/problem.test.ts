import { describe, expect, it } from 'vitest';
import { problems } from '../../schema/problem.ts';

describe('the list of problems', () => {
  it('says every problem in a sentence of its own, in Dutch and in English', () => {
    for (const language of ['nl', 'en'] as const) {
      const sentences = Object.values(problems).map((problem) => problem[language]);
      expect(new Set(sentences).size).toBe(sentences.length);
      for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  it('never answers a held mutation as if the request had failed', () => {
    for (const code of ['unknown_type', 'late', 'revoked', 'permission', 'too_long'] as const)
      expect(problems[code].status).toBe(422);
  });
});
