import type { OrganisationObject } from './organisation/object.ts';

export type Env = {
  ASSETS: Fetcher;
  DIRECTORY: D1Database;
  BYTES: R2Bucket;
  ORGANISATION: DurableObjectNamespace<OrganisationObject>;
  /** Base maps, as api/map/map-sources.ts reads them. */
  MAP_SOURCES?: string;
};

/** What every handler may rely on besides the bindings. `isDemo` is set by the embedded default's own entry alone. */
export type Variables = { nowMs: number; isDemo?: true };
export type App = { Bindings: Env; Variables: Variables };
