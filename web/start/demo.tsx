import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { type Role, worksInOffice } from '../../schema/actor.ts';
import { roleNames } from '../../schema/vocabulary/role-names.ts';
import { paths } from '../routes.ts';
import type { Device } from '../sync/device.ts';
import { codeWords } from '../text/format.ts';
import { language, words } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';
import { type Demo as DemoAnswer, demoPeople, signInAs } from './demo-people.ts';

type Hello = Awaited<ReturnType<Device['hello']>>;

/** The way to the office, and in a demo who to be there. Without a network only the way. */
export function Demo({ device }: { device: Device }) {
  const { start } = words.value;
  const { route } = useLocation();
  const [hello, setHello] = useState<Hello | null>(null);
  const [demo, setDemo] = useState<DemoAnswer | null>(null);
  const [problem, setProblem] = useState('');

  useEffect(() => {
    let isHere = true;
    void (async () => {
      const answer = await device.hello().catch(() => null);
      if (!isHere || !answer) return;
      setHello(answer);
      if (!answer.isDemo) return;
      const people = await demoPeople(fetch);
      if (isHere) setDemo(people);
    })();
    return () => {
      isHere = false;
    };
  }, [device]);

  const be = async (id: string, role: string) => {
    if (!(await signInAs(id, fetch))) return setProblem(start.signInFailed);
    if (worksInOffice(role as Role)) return route(paths.office());
    setProblem('');
    setHello(await device.hello().catch(() => hello));
  };

  return (
    <section class="block" aria-labelledby="office">
      <h2 id="office">{start.officeHint}</h2>
      {hello?.person && <p data-testid="signed-in">{start.signedInAs(hello.person.name)}</p>}
      <a class="button button-wide" href={paths.office()}>
        <Icon name="flag" />
        {start.office}
      </a>
      {demo && (
        <div class="block card">
          <h3>{start.demo}</h3>
          <p class="field-hint">{start.demoHint}</p>
          {problem && (
            <p class="field-error" role="alert">
              {problem}
            </p>
          )}
          <div class="wrap">
            {demo.people.map(({ id, name, role }) => (
              <button
                key={id}
                type="button"
                class="chip"
                data-testid={`be-${role}`}
                onClick={() => void be(id, role)}
              >
                <Icon name="person" />
                {name} {roleNames[role as Role]?.[language.value]}
              </button>
            ))}
          </div>
          {demo.joinCode && (
            <p>
              <a href={paths.joinByCode(demo.joinCode)}>
                {start.demoCode(codeWords(demo.joinCode))}
              </a>
            </p>
          )}
        </div>
      )}
    </section>
  );
}
