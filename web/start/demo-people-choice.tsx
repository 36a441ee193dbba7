import { useEffect, useState } from 'preact/hooks';
import { type Role, roles } from '../../schema/actor.ts';
import { roleNames } from '../../schema/vocabulary/role-names.ts';
import { paths } from '../routes.ts';
import type { Device } from '../sync/device.ts';
import { codeWords } from '../text/format.ts';
import { language, words } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';
import { type Demo, demoPeople, signInAs } from './demo-people.ts';

type DemoPeopleProps = {
  device: Device;
  /** Somebody is signed in by now. */
  onIn: (role: Role) => void;
};

const isRole = (name: string): name is Role => (roles as readonly string[]).includes(name);

/** Who to be in a demo; nothing anywhere else, and nothing without a network. */
export function DemoPeople({ device, onIn }: DemoPeopleProps) {
  const { start } = words.value;
  const [demo, setDemo] = useState<Demo | null>(null);
  const [problem, setProblem] = useState('');

  useEffect(() => {
    let isHere = true;
    void (async () => {
      const hello = await device.hello().catch(() => null);
      if (!hello?.isDemo) return;
      const people = await demoPeople(fetch);
      if (isHere) setDemo(people);
    })();
    return () => {
      isHere = false;
    };
  }, [device]);

  const be = async (id: string, role: string) => {
    if (!(await signInAs(id, fetch))) return setProblem(start.signInFailed);
    setProblem('');
    await device.hello(true).catch(() => null);
    onIn(isRole(role) ? role : 'guest');
  };

  if (!demo) return null;
  return (
    <section class="block card" aria-labelledby="demo-people">
      <h3 id="demo-people">{start.demo}</h3>
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
            data-person={id}
            onClick={() => void be(id, role)}
          >
            <Icon name="person" />
            {name} {isRole(role) && roleNames[role][language.value]}
          </button>
        ))}
      </div>
      {demo.joinCode && (
        <p>
          <a href={paths.joinByCode(demo.joinCode)}>{start.demoCode(codeWords(demo.joinCode))}</a>
        </p>
      )}
      <p>
        <a href="/v1/demo/mail" target="_blank" rel="noreferrer">
          {start.demoMail}
        </a>
      </p>
    </section>
  );
}
