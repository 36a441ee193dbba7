import { useState } from 'preact/hooks';
import { paths } from '../routes.ts';
import { manageClient, type People, type PersonHere } from '../sync/manage-client.ts';
import { useAnswer, useDeed } from '../sync/use-answer.ts';
import { manageWords } from '../text/manage/words.ts';
import { announce } from '../ui/announcer.tsx';
import { DeedProblem } from '../ui/deed-problem.tsx';
import { ServerAnswer } from '../ui/server-answer.tsx';
import { InvitationRows } from './invitation-rows.tsx';
import { InviteForm } from './invite-form.tsx';
import type { SectionProps } from './manage-frame.tsx';
import { PeopleTable } from './people-table.tsx';
import { PersonSheet } from './person-sheet.tsx';
import { teamsOf } from './teams-of.ts';

/** Who belong to the organisation, what they may, and who is asked to come. */
export function PeopleSection({ device, lane }: SectionProps) {
  const { people: say } = manageWords.value;
  const client = manageClient(lane.organisation?.slug ?? '', () => device.goOffline.value);
  const answer = useAnswer<People>(`people ${lane.id}`, client.people);
  const deed = useDeed(answer.reload);
  const [chosen, setChosen] = useState<PersonHere | null>(null);
  const [isInviting, setInviting] = useState(false);
  const teams = teamsOf(device.view(lane.id).value);
  const teamsWith = (id: string) =>
    teams.filter(({ set }) => set.people.includes(id)).map(({ set }) => set.name);

  const closeChosen = () => setChosen((now) => (now === chosen ? null : now));
  const choose = (person: PersonHere | null) => {
    deed.forget();
    setChosen(person);
  };
  /** Says it when it was done, and closes what it was done from; something else may be open by then. */
  const done = async (work: Promise<boolean>, sentence: string, close?: () => void) => {
    if (!(await work)) return;
    announce(sentence);
    close?.();
  };
  return (
    <>
      <p class="quiet">{say.intro}</p>
      <ServerAnswer answer={answer} signInAt={paths.signIn(location.pathname)}>
        {({ people, invitations, me }, isReadOnly) => (
          <>
            {!chosen && <DeedProblem problem={deed.problem} />}
            {isInviting ? (
              <InviteForm
                isBusy={deed.isBusy || isReadOnly}
                onInvite={(who) =>
                  void done(deed.act(client.invite(who)), say.invited(who.email), () =>
                    setInviting(false),
                  )
                }
                onCancel={() => {
                  deed.forget();
                  setInviting(false);
                }}
              />
            ) : (
              <button
                type="button"
                class="button button-do manage-first"
                disabled={isReadOnly}
                onClick={() => setInviting(true)}
              >
                {say.invite}
              </button>
            )}
            <PeopleTable
              people={people}
              me={me}
              teamsWith={teamsWith}
              isReadOnly={isReadOnly}
              onChoose={choose}
            />
            <InvitationRows
              invitations={invitations}
              isReadOnly={isReadOnly || deed.isBusy}
              onAgain={({ id, email }) =>
                void done(deed.act(client.inviteAgain(id)), say.invited(email))
              }
              onTakeBack={({ id, email }) =>
                void done(deed.act(client.takeBack(id)), say.takenBack(email))
              }
            />
            {chosen && (
              <PersonSheet
                key={chosen.id}
                person={chosen}
                isMe={chosen.id === me}
                problem={deed.problem}
                isBusy={deed.isBusy || isReadOnly}
                onRole={(role) =>
                  void done(
                    deed.act(client.changeRole({ person: chosen.id, role, was: chosen.role })),
                    say.roleChanged(chosen.name),
                    closeChosen,
                  )
                }
                onRemove={() =>
                  void done(
                    deed.act(client.removePerson({ person: chosen.id, was: chosen.role })),
                    say.removed(chosen.name),
                    closeChosen,
                  )
                }
                onClose={() => choose(null)}
              />
            )}
          </>
        )}
      </ServerAnswer>
    </>
  );
}
