/** Dutch and foreign numbers as people write them; the empty text is none. */
export const isPhone = (text: string): boolean =>
  text === '' || (/^\+?[\d\s().-]+$/.test(text) && digits(text) >= 8 && digits(text) <= 15);

/** Enough to catch a slip; whether it arrives, only sending tells. The empty text is none. */
export const isMail = (text: string): boolean =>
  text === '' || /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(text);

const digits = (text: string): number => text.replaceAll(/\D/g, '').length;
