import type { hc, InferResponseType } from 'hono/client';
import type { AppType } from '../../api/app.ts';
import type { Failure } from './api.ts';
import { askServer } from './ask-server.ts';

type Server = ReturnType<typeof hc<AppType>>['v1']['walks'][':walk'];
type Answer<R> = Promise<R | Failure>;

export type Along = InferResponseType<Server['devices']['$get'], 200>;
export type AlongDevice = Along['devices'][number];

/** Who walks along, as only the leader of the walk and the office may ask, in the name of a lane of theirs. */
export function alongClient(walk: string, lane: string, isOffline: () => boolean) {
  const ask = askServer(isOffline);
  const at = (path: string) => `/v1/walks/${walk}/${path}`;
  return {
    devices: (): Answer<Along> => ask(at(`devices?lane=${lane}`)),
    revoke: (device: string): Answer<object> => ask(at('devices/revoke'), { lane, device }),
    stop: (): Answer<object> => ask(at('stop'), { lane }),
  };
}
