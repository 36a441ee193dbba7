import { paths } from '../routes.ts';
import { type CheckupAnswer, manageClient } from '../sync/manage-client.ts';
import { useAnswer, useDeed } from '../sync/use-answer.ts';
import { DeedProblem } from '../ui/deed-problem.tsx';
import { later } from '../ui/later.tsx';
import { ServerAnswer } from '../ui/server-answer.tsx';
import type { SectionProps } from './manage-frame.tsx';

const CheckupBody = later(() =>
  import('./checkup/checkup-body.tsx').then(({ CheckupBody }) => CheckupBody),
);

/** What the server found when it looked through everything last night, the nights before, and now if somebody asks. */
export function CheckupSection({ device, lane }: SectionProps) {
  const client = manageClient(lane.organisation?.slug ?? '', () => device.goOffline.value);
  const answer = useAnswer<CheckupAnswer>(`checkup ${lane.id}`, client.checkup);
  const deed = useDeed(answer.reload);
  return (
    <ServerAnswer answer={answer} signInAt={paths.signIn(location.pathname)}>
      {({ reports }, isReadOnly) => (
        <>
          <DeedProblem problem={deed.problem} />
          <CheckupBody
            reports={reports}
            isFixed={isReadOnly || deed.isBusy}
            reload={answer.reload}
            onNow={() => void deed.act(client.checkNow())}
          />
        </>
      )}
    </ServerAnswer>
  );
}
