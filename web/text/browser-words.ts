import { language } from './language.ts';

/** In this order: most browsers also claim to be one that comes later. */
const browsers: readonly [sign: RegExp, name: string][] = [
  [/Edg(A|iOS)?\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/(Firefox|FxiOS)\//, 'Firefox'],
  [/(Chrome|CriOS|Chromium)\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const systems: readonly [sign: RegExp, name: string][] = [
  [/Android/, 'Android'],
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/CrOS/, 'Chromebook'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'Mac'],
  [/Linux/, 'Linux'],
];
const said = {
  nl: { unknown: 'Een browser', on: 'op' },
  en: { unknown: 'A browser', on: 'on' },
} as const;

/** A browser's user agent as people call it: "Chrome op Android". */
export function browserWords(userAgent: string): string {
  const { unknown, on } = said[language.value];
  const named = (signs: typeof browsers) => signs.find(([sign]) => sign.test(userAgent))?.[1];
  const [browser, system] = [named(browsers), named(systems)];
  return system ? `${browser ?? unknown} ${on} ${system}` : (browser ?? unknown);
}
