import * as v from 'valibot';

const degrees = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));

/** A part of the earth between parallels and meridians, in degrees. */
export const box = v.object({ south: degrees, west: degrees, north: degrees, east: degrees });
export type Box = v.InferOutput<typeof box>;

/** Everything about a map service except where its pictures are. */
export const tileTerms = v.object({
  /** Plain words, never markup. */
  attribution: v.pipe(v.string(), v.nonEmpty(), v.maxLength(120)),
  attributionUrl: v.nullable(v.pipe(v.string(), v.startsWith('https://'))),
  /** The closest zoom the service draws; closer, its pictures are enlarged. */
  maxZoom: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(22)),
  /** Whether its pictures may be kept for a walk without a network. */
  isOfflineAllowed: v.boolean(),
  /** Where it has pictures; null is everywhere. */
  bounds: v.nullable(box),
  /** Where another service has to be used, although it has pictures there. */
  exceptIn: v.nullable(box),
  /** Some services want to know which site asks. */
  wantsReferrer: v.boolean(),
});

const templated = (url: string) => ['{z}', '{x}', '{y}'].every((part) => url.includes(part));

/** An address with {z}, {x} and {y} in it. Plain http is for a server on this very machine. */
export const tileUrl = v.pipe(
  v.string(),
  v.regex(/^(https:\/\/[a-z0-9.-]+|http:\/\/127\.0\.0\.1)(:\d+)?\//),
  v.check(templated),
);

/** A map service that answered lately. */
export const tileSource = v.object({ ...tileTerms.entries, url: tileUrl });
export type TileSource = v.InferOutput<typeof tileSource>;

/** What a map lies on: services in the order of preference, and what to do where none serves. */
export const mapSettings = v.object({
  ground: v.picklist(['drawn', 'plain']),
  sources: v.array(tileSource),
});
export type MapSettings = v.InferOutput<typeof mapSettings>;
