import type { Mutation } from '../../schema/mutations/mutation.ts';
import type { PushBody, PushResult } from '../../schema/protocol.ts';
import type { Opened } from './opened.ts';
import type { Asked, Recording } from './recording.ts';

/** A mutation with what it was answered when it was recorded, where it was, and what it is answered now. */
export type Answered = {
  mutation: Mutation;
  lane: string;
  before: PushResult | null;
  now: PushResult;
};

/** What is pushed, by the actor that the directory of then knew. @throws when the server takes the phone for a copy. */
export function push(
  { core }: Opened,
  { actors }: Recording,
  body: PushBody,
  own: Partial<Recording['actors'][string]> = {},
): PushResult[] {
  const actor = actors[body.lane];
  if (!actor) throw new Error(`Nobody let in ${body.lane}`);
  const answer = core.push({ ...actor, ...own }, body);
  if ('fork' in answer) throw new Error(`${body.lane} was taken for a copy`);
  return answer.r;
}

export const pushesIn = ({ story }: Recording) =>
  story.filter((one): one is Asked & { ask: 'push' } => 'ask' in one && one.ask === 'push');

/** The whole of what was recorded, once more, from an empty organisation on. */
export function replay(opened: Opened, recording: Recording): Answered[] {
  const answers: Answered[] = [];
  for (const one of recording.story) {
    opened.setNow(one.at);
    if ('did' in one) call(opened, one.did, one.with);
    else if (one.ask === 'pull') pull(opened, recording, one);
    else if (one.ask === 'photo') opened.core.markStored(one.id, one.part, true);
    else if (one.ask === 'push') {
      const body = withOwnMids(one.body, opened, recording);
      const then = 'r' in one.answer ? one.answer.r : [];
      for (const now of push(opened, recording, body))
        answers.push({
          mutation: body.muts.find(({ n }) => n === now.n) as Mutation,
          lane: body.lane,
          before: then.find(({ n }) => n === now.n) ?? null,
          now,
        });
    }
  }
  return answers;
}

function call({ core }: Opened, did: string, given: unknown[]): void {
  const names = did.split('.');
  const work = names.reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], core);
  (work as (...given: unknown[]) => unknown)(...given);
}

function pull({ core }: Opened, { actors }: Recording, { body }: Asked & { ask: 'pull' }): void {
  const actor = actors[body.lane];
  if (actor) core.pull(actor, body);
}

/** What the server wrote itself it gives other ids each time: a change that names one of then is made to name that of now. */
function withOwnMids(body: PushBody, { storage }: Opened, { organisation }: Recording): PushBody {
  const then = (organisation.rows.journal ?? []).filter(({ lane }) => lane === 'server');
  const now = storage.db.prepare(`SELECT n, mid FROM journal WHERE lane = 'server'`).all();
  const changed = now.reduce<string>(
    (text, { n, mid }) => text.replaceAll(`${then.find((one) => one.n === n)?.mid}`, `${mid}`),
    JSON.stringify(body),
  );
  return JSON.parse(changed) as PushBody;
}
