type Place = { lat: number; lng: number };

/** Google Maps takes a destination and nine stops before it. */
export const MOST_IN_GOOGLE = 10;

/** Six decimals are a hand's breadth. */
const degrees = ({ lat, lng }: Place): string => `${lat.toFixed(6)},${lng.toFixed(6)}`;

/** The route from where one is then, with the first ten of `places`. Nothing but their coordinates goes along. */
export function googleLink(places: readonly Place[]): string {
  const stops = places.slice(0, MOST_IN_GOOGLE).map(degrees);
  const link = new URL('https://www.google.com/maps/dir/?api=1');
  link.searchParams.set('destination', stops.at(-1) ?? '');
  const before = stops.slice(0, -1);
  if (before.length > 0) link.searchParams.set('waypoints', before.join('|'));
  return link.href;
}

/** To one place: Apple Maps takes several only on its newest devices. */
export const appleLink = (place: Place): string =>
  `https://maps.apple.com/?daddr=${degrees(place)}`;

/** Opens the app for maps of this device: Organic Maps, OsmAnd or another (RFC 5870). */
export const geoLink = (place: Place): string => `geo:${degrees(place)}?q=${degrees(place)}`;
