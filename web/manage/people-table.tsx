import { staffRoles } from '../../schema/actor.ts';
import type { PersonHere } from '../sync/manage-client.ts';
import { roleWords } from '../text/device-words.ts';
import { manageWords } from '../text/manage/words.ts';
import { type Column, SortTable } from './sort-table.tsx';

type PeopleTableProps = {
  people: readonly PersonHere[];
  me: string;
  teamsWith: (id: string) => string[];
  isReadOnly: boolean;
  onChoose: (person: PersonHere) => void;
};

export function PeopleTable({ people, me, teamsWith, isReadOnly, onChoose }: PeopleTableProps) {
  const { people: say, change } = manageWords.value;
  const columns: Column<PersonHere>[] = [
    {
      key: 'name',
      title: say.name,
      sortBy: ({ name }) => name,
      cell: ({ id, name }) => (
        <strong>
          {name}
          {id === me && ` (${say.you})`}
        </strong>
      ),
    },
    {
      key: 'role',
      title: say.role,
      sortBy: ({ role }) => staffRoles.indexOf(role),
      cell: ({ role }) => roleWords(role),
    },
    { key: 'mail', title: say.mail, cell: ({ email }) => email },
    {
      key: 'teams',
      title: say.teams,
      cell: ({ id }) => teamsWith(id).join(', ') || null,
    },
    {
      key: 'change',
      title: '',
      cell: (person) => (
        <button
          type="button"
          class="button"
          aria-label={say.changeNamed(person.name)}
          disabled={isReadOnly}
          onClick={() => onChoose(person)}
        >
          {change}
        </button>
      ),
    },
  ];
  return (
    <SortTable
      caption={say.title}
      columns={columns}
      rows={people}
      keyOf={({ id }) => id}
      start="name"
      testId="people"
    />
  );
}
