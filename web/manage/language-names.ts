import type { ResidentLanguage } from '../../schema/vocabulary/door.ts';

/** Each language by its own name: who reads it finds it. */
export const languageNames: Record<ResidentLanguage, string> = {
  nl: 'Nederlands',
  en: 'English',
  tr: 'Türkçe',
  ar: 'العربية',
  pl: 'Polski',
  uk: 'Українська',
};
