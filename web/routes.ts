/** Every address of the app. A walk is named by its id, or by its lane as long as the server did not tell. */
export const paths = {
  start: '/',
  join: '/j',
  joinByCode: (code: string) => `/j/${code}`,
  /** Behind the hash, so that it stays out of server logs. */
  joinBySecret: (secret: string) => `/j#${secret}`,
  walk: (id: string, find?: string) => (find ? `/w/${id}?vondst=${find}` : `/w/${id}`),
  list: (id: string) => `/w/${id}/lijst`,
  mine: (id: string) => `/w/${id}/mijn`,
  share: (id: string) => `/w/${id}/deel`,
  along: (id: string) => `/w/${id}/wie`,
  door: (id: string) => `/w/${id}/deur`,
  withKids: (id: string) => `/w/${id}/kinderen`,
  unsent: '/niet-verstuurd',
  sharePhoto: '/deel-foto',
  office: (find?: string) => (find ? `/kaart?vondst=${find}` : '/kaart'),
  plan: '/plan',
  today: '/vandaag',
  insight: '/inzicht',
  snags: '/kanniewaarzijn',
  attention: '/aandacht',
  appeals: (about?: string) => (about ? `/groot?over=${about}` : '/groot'),
  manage: (section?: string) => (section ? `/beheer/${section}` : '/beheer'),
  debug: '/debug',
  /** `to` is where one was going. */
  signIn: (to = '') => (to ? `/aanmelden?naar=${encodeURIComponent(to)}` : '/aanmelden'),
  me: '/ik',
} as const;

/** The same addresses as patterns, for the router. */
export const patterns = {
  start: '/',
  join: '/j',
  joinByCode: '/j/:code',
  walk: '/w/:id',
  walkPart: '/w/:id/:part',
  unsent: '/niet-verstuurd',
  sharePhoto: '/deel-foto',
  office: '/kaart',
  plan: '/plan',
  manage: '/beheer/:section?',
  walks: '/wandelingen/:id?',
  operator: '/operator',
  officePart: '/:part',
  debug: '/debug',
  signIn: '/aanmelden',
  me: '/ik',
} as const;

type Named = {
  id: string;
  walk: string | null;
  formerly?: readonly string[];
  isClosed?: boolean;
  person?: { id: string } | null;
};

/**
 * The lane that an address means: by itself, by its walk, or by an id it had before. On one walk, that of `person` comes first,
 * and one that is closed last.
 */
export function laneAt<L extends Named>(
  lanes: readonly L[],
  id: string,
  person?: string,
): L | undefined {
  const onWalk = lanes.filter(({ walk }) => walk === id);
  return (
    lanes.find((lane) => lane.id === id) ??
    onWalk.find((lane) => person && lane.person?.id === person) ??
    onWalk.find(({ isClosed }) => !isClosed) ??
    onWalk[0] ??
    lanes.find((lane) => lane.formerly?.includes(id))
  );
}

/** How a lane is called in an address. */
export const nameInPath = ({ id, walk }: Named): string => walk ?? id;
