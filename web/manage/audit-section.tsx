import { useState } from 'preact/hooks';
import { paths } from '../routes.ts';
import { isFailure } from '../sync/api.ts';
import { type AuditPage, manageClient } from '../sync/manage-client.ts';
import { type Answered, failureOf, useAnswer } from '../sync/use-answer.ts';
import { momentWords } from '../text/format.ts';
import { language } from '../text/language.ts';
import { manageWords } from '../text/manage/words.ts';
import { DeedProblem } from '../ui/deed-problem.tsx';
import { EmptyCard } from '../ui/empty-card.tsx';
import { Icon } from '../ui/icon.tsx';
import { ServerAnswer } from '../ui/server-answer.tsx';
import { type AuditLine, aboutWords, actionWords, actorWords } from './audit-words.ts';
import type { SectionProps } from './manage-frame.tsx';
import { type Column, SortTable } from './sort-table.tsx';

/** What was decided and by whom, as the server wrote it down. Nobody can change it, here or elsewhere. */
export function AuditSection({ device, lane }: SectionProps) {
  const { audit: say } = manageWords.value;
  const view = device.view(lane.id).value;
  const client = manageClient(lane.organisation?.slug ?? '', () => device.goOffline.value);
  const answer = useAnswer<AuditPage>(`audit ${lane.id}`, () => client.audit(null));
  const [older, setOlder] = useState<AuditPage[]>([]);
  const [problem, setProblem] = useState<Answered<object>['problem']>(null);

  const more = async (before: number) => {
    const page = await client.audit(before);
    setProblem(isFailure(page) ? failureOf(page) : null);
    if (!isFailure(page)) setOlder([...older, page]);
  };
  const columns: Column<AuditLine>[] = [
    {
      key: 'at',
      title: say.at,
      cell: ({ at }) => (
        <time dateTime={new Date(at).toISOString()}>{momentWords(at, language.value)}</time>
      ),
    },
    { key: 'who', title: say.who, cell: (line) => actorWords(line, view) },
    { key: 'what', title: say.what, cell: (line) => <strong>{actionWords(line)}</strong> },
    { key: 'about', title: say.about, cell: (line) => aboutWords(line, view) || null },
  ];
  return (
    <>
      <p class="quiet">{say.intro}</p>
      <ServerAnswer answer={answer} signInAt={paths.signIn(location.pathname)}>
        {(first, isReadOnly) => {
          const pages = [first, ...older];
          const last = pages.at(-1)?.lines.at(-1)?.n ?? 1;
          // Lines are numbered from 1 without a hole.
          const next = last > 1 ? last : null;
          return (
            <>
              {pages.some(({ isWhole }) => !isWhole) && (
                <p class="field-error" role="alert">
                  <Icon name="attention" />
                  {say.broken}
                </p>
              )}
              {first.lines.length === 0 ? (
                <EmptyCard picture="door" text={say.empty} />
              ) : (
                <SortTable
                  caption={say.title}
                  columns={columns}
                  rows={linesOf(pages)}
                  keyOf={({ n }) => String(n)}
                  start=""
                  testId="audit"
                />
              )}
              <DeedProblem problem={problem} />
              {next !== null && (
                <button
                  type="button"
                  class="button manage-first"
                  disabled={isReadOnly}
                  onClick={() => void more(next)}
                >
                  {say.more}
                </button>
              )}
            </>
          );
        }}
      </ServerAnswer>
    </>
  );
}

/** Newer lines may have come before what was read further down: each is there once. */
const linesOf = (pages: readonly AuditPage[]): AuditLine[] => [
  ...new Map(pages.flatMap(({ lines }) => lines).map((line) => [line.n, line])).values(),
];
