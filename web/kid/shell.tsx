import { useEffect, useRef } from 'preact/hooks';
import { FaceScreen } from './find/face-screen.tsx';
import type { Keeper } from './find/keep-find.ts';
import { LandedScreen } from './find/landed-screen.tsx';
import { WhyScreen } from './find/why-screen.tsx';
import { HomeScreen } from './home/home-screen.tsx';
import type { KidPhone } from './kid-phone.ts';
import {
  AgainScreen,
  BestScreen,
  DiplomaScreen,
  FindsScreen,
  MakeScreen,
  MissionsScreen,
  OneScreen,
} from './parts.tsx';
import { go, isSettling, type Screen, screen } from './screen.ts';
import './shell.css';
import { TopBar } from './top-bar.tsx';
import { useFirstControl } from './use-first-control.ts';

type ShellProps = { phone: KidPhone; keeper: Keeper };

/** All that a child sees: the bar above, and one screen. */
export function Shell({ phone, keeper }: ShellProps) {
  const main = useRef<HTMLElement>(null);
  useFirstControl(main, screen.value);
  return (
    <div
      class="kid"
      data-testid="kid"
      data-settling={isSettling.value}
      data-hand={phone.memory.value.isLeftHanded ? 'left' : 'right'}
    >
      <TopBar phone={phone} />
      <main class="kid-main" ref={main} data-screen={screen.value.at}>
        <Now phone={phone} keeper={keeper} at={screen.value} />
      </main>
    </div>
  );
}

function Now({ phone, keeper, at }: ShellProps & { at: Screen }) {
  // Made beside a find that was looked at, it goes back there.
  const before = useRef<Screen>(at);
  useEffect(() => {
    before.current = at;
  }, [at]);
  switch (at.at) {
    case 'home':
      return <HomeScreen phone={phone} />;
    case 'face':
      return <FaceScreen />;
    case 'why':
      return <WhyScreen keeper={keeper} judgement={at.judgement} />;
    case 'landed':
      return <LandedScreen phone={phone} find={at.find} />;
    case 'make': {
      const { find, what } = at;
      const to: Screen = { at: before.current.at === 'one' ? 'one' : 'landed', find };
      return <MakeScreen phone={phone} find={find} what={what} onDone={() => go(to)} />;
    }
    case 'finds':
      return <FindsScreen phone={phone} />;
    case 'one':
      return <OneScreen phone={phone} find={at.find} />;
    case 'again':
      return <AgainScreen phone={phone} find={at.find} />;
    case 'missions':
      return <MissionsScreen phone={phone} />;
    case 'best':
      return <BestScreen phone={phone} />;
    case 'diploma':
      return <DiplomaScreen phone={phone} />;
  }
}
