import { describe, expect, it } from 'vitest';
import { type EditableKind, fieldsOf } from '../../schema/entities/things.ts';
import { childHolds } from '../../schema/mutations/children.ts';
import { animals } from '../../schema/vocabulary/animals.ts';
import { textsIn } from './texts-in.ts';

describe('what a child’s device may send', () => {
  const sent = Object.entries(childHolds).flatMap(([kind, names]) =>
    names.map((name) => {
      const fields: Record<string, unknown> = fieldsOf[kind as EditableKind];
      return { field: `${kind}.${name}`, texts: textsIn(fields[name]) };
    }),
  );

  it('is a choice, a place, a number, a yes or no, or the number of something: no field takes words', () => {
    expect(sent).toHaveLength(18);
    for (const { field, texts } of sent) expect(texts, field).not.toContain('words');
  });

  it('would be seen here if it took words', () => {
    expect(textsIn(fieldsOf.note.text)).toEqual(['words']);
    expect(textsIn(fieldsOf.concern.address)).toContain('words');
    expect(textsIn(fieldsOf.participant.nickname)).toEqual(['words']);
  });

  it('has patterns only for ids and hashes, in which nothing can be read', () => {
    const patterns = sent.flatMap(({ texts }) => texts.filter((one) => one.startsWith('/')));
    expect(new Set(patterns).size).toBe(2);
    for (const name of ['Mila', 'mila is zeven', 'Lindestraat 14', '06-12345678'])
      for (const pattern of patterns)
        expect(new RegExp(pattern.slice(1, -1)).test(name), `${name} as ${pattern}`).toBe(false);
  });

  it('has no place for a name, an age, a voice, what was said, a face or a track', () => {
    const names = sent.map(({ field }) => field).join(' ');
    expect(names).not.toMatch(
      /name|naam|age\b|leeftijd|birth|voice|audio|sound|transcript|text|word|note|face|track|route|school|person/i,
    );
  });

  it('is of three kinds, and the only choices of who it is are the animals', () => {
    expect(Object.keys(childHolds)).toEqual(['participant', 'observation', 'attachment']);
    expect(sent.find(({ field }) => field === 'participant.avatar')?.texts).toEqual([...animals]);
  });
});
