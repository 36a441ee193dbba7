import { describe, expect, it } from 'vitest';
import { daysOf } from '../../../web/manage/days-field.tsx';
import { settingWords } from '../../../web/manage/setting-words.ts';
import { nl } from '../../../web/text/manage/nl.ts';

const words = (field: string, value: unknown) =>
  settingWords(field, value, nl, 'nl', (id) => (id === 'lotte' ? 'Lotte' : id));

describe('a setting, for two values side by side', () => {
  it('is read as people say it', () => {
    expect(words('phone', '030 123')).toBe('030 123');
    expect(words('phone', '')).toBe('–');
    expect(words('colourPlace', null)).toBe('Kleur van de app');
    expect(words('colourPlace', '#123456')).toBe('#123456');
    expect(words('keepPhotosDays', null)).toBe('tot iemand het weghaalt');
    expect(words('keepPhotosDays', 1)).toBe('1 dag');
    expect(words('people', ['lotte', 'weg'])).toBe('Lotte, weg');
    expect(words('people', [])).toBe('–');
    expect(words('promiseDays', { mould: 7, draught: 1 })).toBe('Tocht: 1 dag, Schimmel: 7 dagen');
    expect(words('promiseDays', {})).toBe('geen beloften');
    expect(words('promiseTeams', { mould: 'lotte' })).toBe('Schimmel: Lotte');
    expect(words('promiseTeams', {})).toBe('–');
    expect(words('keepConcernDays', { cold: 30 })).toBe('Kou: 30 dagen');
    expect(words('keepConcernDays', {})).toBe('–');
    expect(words('keepContactDays', null)).toBe('tot iemand het weghaalt');
    expect(words('language', 'ar')).toBe('العربية');
    expect(words('kind', 'quick')).toBe('Snelle hulp');
    expect(words('categories', ['mould', 'damp'])).toBe('Schimmel, Vocht');
    expect(words('complexes', [])).toBe('overal');
    expect(words('until', '2027-12-31')).toBe('31 dec 2027');
    expect(words('team', null)).toBe('geen vast team');
  });
});

describe('a number of days', () => {
  it('is whole, within bounds, or nothing', () => {
    expect(daysOf('7', 365)).toBe(7);
    expect(daysOf(' 7 ', 365)).toBe(7);
    expect(daysOf('', 365)).toBeNull();
    for (const typed of ['0', '-1', '366', '1,5', '1.5', 'zeven', '1e2x'])
      expect(daysOf(typed, 365), typed).toBeUndefined();
  });
});
