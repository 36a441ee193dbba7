import { neededSettings } from '../../api/settings.ts';

/** @returns what a deployment would not start without, and neither `wrangler secret list` nor wrangler.toml has. */
export function missingSettings(secretList: string, toml: string): string[] {
  const isThere = (name: string) =>
    new RegExp(`"name":\\s*"${name}"`).test(secretList) ||
    new RegExp(`^\\s*(${name}\\s*=|(name|binding)\\s*=\\s*"${name}")`, 'm').test(toml);
  return neededSettings.filter((name) => !isThere(name));
}
