import type { Mail } from './auth/mails.ts';
import type { SignedIn } from './auth/who.ts';
import type { OrganisationObject } from './organisation/object.ts';

export type Env = {
  ASSETS: Fetcher;
  DIRECTORY: D1Database;
  BYTES: R2Bucket;
  ORGANISATION: DurableObjectNamespace<OrganisationObject>;
  /** Base maps, as api/map/map-sources.ts reads them. */
  MAP_SOURCES?: string;
  /** Where addresses and neighbourhoods may be read, as api/register/services.ts reads them. */
  ADDRESS_SOURCE?: string;
  NEIGHBOURHOOD_SOURCE?: string;
  /** Signs the cookies of who is signed in: 32 random bytes or more. */
  AUTH_SECRET: string;
  /** Opens the operator's page, where organisations are made. */
  OPERATOR_KEY: string;
  /** Sends letters, from this address. */
  MAIL?: SendEmail;
  MAIL_FROM?: string;
  /** The gateway that sends text messages (api/sms/send-sms.ts): an https: address, and its key. Without them none are sent. */
  SMS_URL?: string;
  SMS_KEY?: string;
  /** Where somebody who found a hole can tell: a mailto: or https: address, for security.txt. */
  SECURITY_CONTACT?: string;
  /** Slows down floods; an estimate, and never what keeps a code secret. */
  FLOOD?: RateLimit;
};

/** What every handler may rely on besides the bindings. `isDemo` is set by the embedded default's own entry alone. */
export type Variables = {
  nowMs: number;
  mail: Mail;
  /** Of an object that is not there yet. Random, and where the platform can, one that stays in the European Union. */
  newObjectId: () => string;
  isDemo?: true;
  /** As api/auth/who.ts found it; undefined until somebody asked. */
  signedIn?: SignedIn | null;
};
export type App = { Bindings: Env; Variables: Variables };
