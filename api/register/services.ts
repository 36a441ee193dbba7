/** Services that a manager may have read, with the collection in them. Both speak OGC API Features. */
const known = {
  bag: {
    setting: 'ADDRESS_SOURCE',
    pdok: 'https://api.pdok.nl/kadaster/bag/ogc/v2',
    collection: 'adres',
  },
  cbs: {
    setting: 'NEIGHBOURHOOD_SOURCE',
    pdok: 'https://api.pdok.nl/cbs/wijken-en-buurten-2025/ogc/v1',
    collection: 'buurten',
  },
} as const;
export type ServiceName = keyof typeof known;

/**
 * Reads ADDRESS_SOURCE or NEIGHBOURHOOD_SOURCE: nothing, "pdok", or the base address of another service.
 * @returns where the items are, or null when there is none. @throws Error that says what is wrong with it
 */
export function itemsAddress(name: ServiceName, text: string | undefined): URL | null {
  const trimmed = text?.trim() ?? '';
  if (trimmed === '' || trimmed === 'none') return null;
  const { setting, pdok, collection } = known[name];
  const base = trimmed === 'pdok' ? pdok : trimmed;
  const url = URL.parse(`${base.replace(/\/$/, '')}/collections/${collection}/items`);
  // On this very machine nobody reads along: tests and trials have a service there.
  const isHere = url?.protocol === 'http:' && url.hostname === '127.0.0.1';
  if (!url || !(url.protocol === 'https:' || isHere))
    throw new Error(`${setting} is "none", "pdok" or an https address`);
  return url;
}
