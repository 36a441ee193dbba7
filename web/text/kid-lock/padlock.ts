import type { Language } from '../language.ts';

/** The padlock in the corner of a child's page: its name, and what it says to a child that presses it. */
export const padlockNames: Record<Language, { name: string; said: string }> = {
  nl: {
    name: 'Slotje voor grote mensen: twee tellen vasthouden',
    said: 'Dit is voor grote mensen.',
  },
  en: { name: 'Padlock, for grown-ups: hold for two seconds', said: 'This is for grown-ups.' },
};
