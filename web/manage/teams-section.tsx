import { useState } from 'preact/hooks';
import { patchDraft } from '../sync/drafts.ts';
import { manageWords } from '../text/manage/words.ts';
import { words } from '../text/words.ts';
import { EmptyCard } from '../ui/empty-card.tsx';
import { Icon } from '../ui/icon.tsx';
import { useSave } from '../ui/use-save.ts';
import type { SectionProps } from './manage-frame.tsx';
import { PutBack } from './put-back.tsx';
import { SettingConflicts } from './setting-conflicts.tsx';
import { TeamForm } from './team-form.tsx';
import { type TeamRow, teamsOf } from './teams-of.ts';

/** The teams of the organisation. They go the road of every change: at once here, and on the phones after it. */
export function TeamsSection({ device, lane }: SectionProps) {
  const say = manageWords.value;
  const view = device.view(lane.id).value;
  const { save, problem } = useSave(
    (drafts) => device.save(lane.id, drafts),
    words.value.app.notSaved,
  );
  const [open, setOpen] = useState<string | null>(null);
  const [removed, setRemoved] = useState<TeamRow | null>(null);
  const members = view.list('member').map(({ id, set }) => ({ id, name: String(set.name) }));
  const teams = teamsOf(view);

  const remove = async (team: TeamRow) => {
    const done = say.teamRemoved(team.set.name);
    if (!(await save([{ t: 'team.delete', e: team.id, set: {} }], done))) return;
    setRemoved(team);
    setOpen(null);
  };
  const putBack = async (team: TeamRow) => {
    if (await save([{ t: 'team.restore', e: team.id, set: {} }], say.teamSaved(team.set.name)))
      setRemoved(null);
  };

  return (
    <>
      <p class="quiet">{say.teamsIntro}</p>
      {problem && (
        <p class="field-error" role="alert">
          {problem}
        </p>
      )}
      {removed && (
        <PutBack
          text={say.teamRemoved(removed.set.name)}
          label={say.teamBack}
          onBack={() => void putBack(removed)}
        />
      )}
      {teams.length === 0 && open === null && <EmptyCard picture="door" text={say.teamsEmpty} />}
      {teams.length > 0 && (
        <ul class="rows">
          {teams.map((team) => (
            <li key={team.id}>
              <SettingConflicts view={view} row={team} save={save} />
              {open === team.id ? (
                <TeamForm
                  members={members}
                  team={team}
                  onSave={async (set) => {
                    if (await save([patchDraft(team, set)], say.teamSaved(set.name))) setOpen(null);
                  }}
                  onRemove={() => void remove(team)}
                  onCancel={() => setOpen(null)}
                />
              ) : (
                <button type="button" class="row" onClick={() => setOpen(team.id)}>
                  <Icon name="person" />
                  <span>
                    <span class="row-title">{team.set.name}</span>
                    <span class="row-line">
                      {say.teamCount(team.set.people.length)}
                      {team.set.people.length > 0 &&
                        `: ${members
                          .filter(({ id }) => team.set.people.includes(id))
                          .map(({ name }) => name)
                          .join(', ')}`}
                    </span>
                  </span>
                  <Icon name="chevron" />
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {open === 'new' ? (
        <TeamForm
          members={members}
          onSave={async (set) => {
            if (await save([{ t: 'team.create', set }], say.teamSaved(set.name))) setOpen(null);
          }}
          onCancel={() => setOpen(null)}
        />
      ) : (
        <button type="button" class="button button-do" onClick={() => setOpen('new')}>
          {say.teamAdd}
        </button>
      )}
    </>
  );
}
