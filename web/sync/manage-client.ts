import type { hc, InferResponseType } from 'hono/client';
import type { AppType } from '../../api/app.ts';
import type { StaffRole } from '../../schema/actor.ts';
import type { Failure } from './api.ts';
import { askServer } from './ask-server.ts';

type Server = ReturnType<typeof hc<AppType>>['v1']['organisations'][':slug'];
type Answer<R> = Promise<R | Failure>;

export type People = InferResponseType<Server['people']['$get'], 200>;
export type PersonHere = People['people'][number];
export type InvitationHere = People['invitations'][number];
export type Devices = InferResponseType<Server['devices']['$get'], 200>;
export type DeviceHere = Devices['devices'][number];

/** What was done, the newest first, and whether every line is as it was written. */
export type AuditPage = InferResponseType<Server['audit']['$get'], 200>;

/** What the last nights found, the newest first. */
export type CheckupAnswer = InferResponseType<Server['checkup']['$get'], 200>;

/** What a manager asks of the server and changes there: nothing of it is kept on this device. */
export function manageClient(slug: string, isOffline: () => boolean) {
  const ask = askServer(isOffline);
  const at = (path: string) => `/v1/organisations/${slug}/${path}`;
  return {
    people: (): Answer<People> => ask(at('people')),
    invite: (body: { name: string; email: string; role: StaffRole }): Answer<object> =>
      ask(at('people/invite'), body),
    inviteAgain: (id: string): Answer<object> => ask(at('people/invite/again'), { id }),
    takeBack: (id: string): Answer<object> => ask(at('people/invite/take-back'), { id }),
    /** `was` is the role as it was shown: when it is another by now, nothing happens. */
    changeRole: (body: { person: string; role: StaffRole; was: StaffRole }): Answer<object> =>
      ask(at('people/role'), body),
    removePerson: (body: { person: string; was: StaffRole }): Answer<object> =>
      ask(at('people/remove'), body),
    devices: (): Answer<Devices> => ask(at('devices')),
    revokeDevice: (lane: string): Answer<object> => ask(at('devices/revoke'), { lane }),
    revokeWalk: (walk: string): Answer<object> => ask(at('devices/revoke-walk'), { walk }),
    checkup: (): Answer<CheckupAnswer> => ask(at('checkup')),
    checkNow: (): Answer<CheckupAnswer> => ask(at('checkup'), {}),
    audit: (before: number | null): Answer<AuditPage> =>
      ask(at(before === null ? 'audit' : `audit?before=${before}`)),
  };
}
export type ManageClient = ReturnType<typeof manageClient>;
