import type { DeviceHere } from '../sync/manage-client.ts';
import { alongWords } from '../text/along/words.ts';
import { leftWords, roleWords } from '../text/device-words.ts';
import { clockWords } from '../text/format.ts';
import { language } from '../text/language.ts';
import { manageWords } from '../text/manage/words.ts';
import { type Column, SortTable } from './sort-table.tsx';

type DevicesTableProps = {
  caption: string;
  devices: readonly DeviceHere[];
  /** The lane that looks. */
  here: string;
  nameOf: (device: DeviceHere) => string;
  isReadOnly: boolean;
  onRevoke: (device: DeviceHere) => void;
};

export function DevicesTable({
  caption,
  devices,
  here,
  nameOf,
  isReadOnly,
  onRevoke,
}: DevicesTableProps) {
  const { devices: say } = manageWords.value;
  const along = alongWords.value;
  const columns: Column<DeviceHere>[] = [
    {
      key: 'who',
      title: say.who,
      sortBy: nameOf,
      cell: (one) => (
        <strong>
          {nameOf(one)}
          {one.lane === here && ` (${along.here})`}
        </strong>
      ),
    },
    { key: 'role', title: say.role, cell: ({ role }) => roleWords(role) || say.left },
    {
      key: 'since',
      title: say.since,
      sortBy: ({ openedAt }) => openedAt,
      cell: ({ openedAt }) => clockWords(openedAt, language.value),
    },
    {
      key: 'heard',
      title: say.state,
      sortBy: ({ seenAt }) => seenAt ?? 0,
      cell: (one) => leftWords(one),
    },
    {
      key: 'revoke',
      title: '',
      cell: (one) =>
        one.revokedAt === null && one.lane !== here ? (
          <button
            type="button"
            class="button"
            aria-label={along.revokeNamed(nameOf(one))}
            disabled={isReadOnly}
            onClick={() => onRevoke(one)}
          >
            {along.revoke}
          </button>
        ) : null,
    },
  ];
  return (
    <SortTable
      caption={caption}
      columns={columns}
      rows={devices}
      keyOf={({ lane }) => lane}
      start="-heard"
    />
  );
}
