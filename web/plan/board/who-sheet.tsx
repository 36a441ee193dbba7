import type { LaneView, LaneViewModel, SeenRow } from '../../sync/device.ts';
import { planBoardWords } from '../../text/plan-board/words.ts';
import { words } from '../../text/words.ts';
import { Sheet } from '../../ui/sheet.tsx';
import { colleaguesIn, teamsIn, type Who } from '../fields/who.ts';
import { Choices } from './choices.tsx';

type WhoSheetProps = {
  view: LaneViewModel;
  lane: LaneView;
  title: string;
  onGive: (who: Who) => void;
  onClose: () => void;
};

/** Who does it: oneself, a team, a colleague, or residents together. */
export function WhoSheet({ view, lane, title, onGive, onClose }: WhoSheetProps) {
  const { who: say } = planBoardWords.value;
  const me = lane.person?.id;
  const people = colleaguesIn(view);
  const own = people.find(({ id }) => id === me);
  const teams = teamsIn(view);
  const give = (kind: 'member' | 'team', { id, set }: SeenRow) =>
    onGive({ who: { kind, id }, owner: String(set.name) });
  const choice = (kind: 'member' | 'team') => (row: SeenRow) => ({
    key: row.id,
    name: String(row.set.name),
    onChoose: () => give(kind, row),
  });
  return (
    <Sheet isModal title={title} closeLabel={words.value.app.close} onClose={onClose}>
      <Choices
        label={title}
        choices={[
          ...(own ? [{ key: 'me', name: say.me, onChoose: () => give('member', own) }] : []),
          ...teams.map(choice('team')),
          ...people.filter(({ id }) => id !== me).map(choice('member')),
          {
            key: 'residents',
            name: say.residents,
            onChoose: () => onGive({ who: { kind: 'residents', id: null }, owner: say.residents }),
          },
        ]}
      />
    </Sheet>
  );
}
