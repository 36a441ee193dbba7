import { describe, expect, it } from 'vitest';
import type { ResidentSees } from '../../../api/organisation/resident/resident-sees.ts';
import { letterPage } from '../../../api/resident/letter.ts';
import { removePage } from '../../../api/resident/letter-forms.ts';
import { residentLanguages } from '../../../schema/vocabulary/door.ts';

const CODE = 'KJ742PQX9RT';
const sees: ResidentSees = {
  house: { name: 'Wonen', colourPlace: null, colourAction: null, phone: '', mail: '' },
  language: 'nl',
  today: '2026-11-25',
  said: { words: 'Nat.', category: 'mould', on: '2026-11-23' },
  isClosed: false,
  deeds: [],
  promises: [],
  chosen: [],
  saidBack: null,
  hasPhone: false,
  given: [],
  hasStory: false,
  asksErasureOn: null,
  keep: { concernDays: 730, contactDays: 42 },
};
const drawn = async (own: Partial<ResidentSees>, language: 'nl' | 'ar' | 'en' = 'nl') => {
  const letter = { sees: { ...sees, ...own }, language, code: CODE, path: `/b/wonen/${CODE}` };
  return (await letterPage(letter)).text();
};

describe('a resident’s page', () => {
  it('shows words as they are, whatever they look like', async () => {
    const words = '<script>alert(1)</script> & "quoted" \u{1f600}';
    const html = await drawn({ said: { ...sees.said, words } });
    expect(html).toContain(
      '&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quoted&quot; \u{1f600}',
    );
    const named = await drawn({ house: { ...sees.house, name: '</style><img src=x>' } });
    expect(named).not.toContain('<img');
    expect(
      await drawn({ house: { ...sees.house, phone: 'bel "ons"', mail: '"><b>' } }),
    ).not.toMatch(/tel:|<b>/);
  });

  it('keeps the lines of what was said', async () => {
    expect(await drawn({ said: { ...sees.said, words: 'Een.\nTwee.' } })).toContain('Een.\nTwee.');
  });

  it('says that an appointment is to come, and that it was', async () => {
    const on = (day: string) => drawn({ deeds: [{ what: 'appointment', on: day }] });
    expect(await on('2026-11-26')).toContain('Dit komt nog');
    expect(await on('2026-11-26')).toContain('Wij hebben een afspraak gepland.');
    expect(await on('2026-11-24')).toContain('Wij hadden een afspraak gepland.');
    expect(await on('2026-11-24')).not.toContain('Dit komt nog');
  });

  it('says that there is nothing yet, and that no words were written down', async () => {
    const html = await drawn({ said: { ...sees.said, words: '' } });
    expect(html).toContain('Uw melding is binnen.');
    expect(html).toContain('Er is niets in uw eigen woorden opgeschreven.');
  });

  it('wears the organisation’s colours only where they can be read', async () => {
    const withPlace = (colourPlace: string) => drawn({ house: { ...sees.house, colourPlace } });
    expect(await withPlace('#5b1a6e')).toContain('--place:#5b1a6e');
    expect(await withPlace('#ffff00')).not.toContain('#ffff00');
  });

  it('offers a number to type only where none is known, and no removal twice', async () => {
    expect(await drawn({ hasPhone: true })).not.toContain('name="nummer"');
    const asked = await drawn({ asksErasureOn: '2026-11-24' });
    expect(asked).toContain('U vroeg op dinsdag 24 november');
    expect(asked).not.toContain('/verwijder');
  });

  it('stays small with a long story: ten deeds and a page of words', async () => {
    const long = 'Het is al weken nat bij het raam. '.repeat(30);
    const deeds = Array.from({ length: 10 }, () => ({
      on: '2026-11-24',
      what: 'answer' as const,
      how: 'call' as const,
      text: 'Er komen nieuwe roosters, en wij bellen een dag van tevoren.',
      team: 'Onderhoud Zuid',
    }));
    for (const language of residentLanguages) {
      const letter = { code: CODE, path: `/b/wonen/${CODE}`, language };
      const all = { ...sees, deeds, said: { ...sees.said, words: long } };
      const page = await letterPage({ ...letter, sees: all });
      expect((await page.arrayBuffer()).byteLength, language).toBeLessThanOrEqual(15_000);
    }
  });

  it('asks once more before everything goes', async () => {
    const letter = { sees, language: 'en' as const, code: CODE, path: `/b/wonen/${CODE}` };
    const html = await (await removePage(letter)).text();
    expect(html).toContain('This cannot be undone.');
    expect(html).toContain(`action="/b/wonen/${CODE}/verwijder?taal=en"`);
  });
});
