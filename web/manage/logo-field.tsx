import { useId, useRef, useState } from 'preact/hooks';
import type { Device, LaneView } from '../sync/device.ts';
import { type LogoAnswer, logoAddress, removeLogo, sendLogo } from '../sync/house-client.ts';
import { manageWords } from '../text/manage/words.ts';
import { problemWords } from '../text/problem-words.ts';
import { language } from '../text/words.ts';
import { announce } from '../ui/announcer.tsx';
import { HouseLogo } from '../ui/house-logo.tsx';
import type { HouseRow } from '../ui/house-row.ts';
import { Icon } from '../ui/icon.tsx';
import { prepareLogo } from './prepare-logo.ts';

type LogoFieldProps = { device: Device; lane: LaneView; row: HouseRow };

/** The organisation's picture: a file and not a change, so it goes when there is a connection or not at all. */
export function LogoField({ device, lane, row }: LogoFieldProps) {
  const say = manageWords.value.house;
  const id = useId();
  const file = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState('');
  const [isBusy, setBusy] = useState(false);
  const slug = lane.organisation?.slug ?? '';
  const { logo } = row.set;

  const during = async (work: () => Promise<LogoAnswer>, done: string) => {
    setBusy(true);
    setProblem('');
    const answer = device.goOffline.value ? ({ unreachable: true } as const) : await work();
    if ('logo' in answer) {
      await device.syncNow();
      announce(done);
    } else if ('problem' in answer) setProblem(problemWords(answer.problem, language.value));
    else setProblem(say.logoOffline);
    setBusy(false);
  };
  const choose = (input: HTMLInputElement) => {
    const chosen = input.files?.[0];
    // The same file can then be chosen again.
    input.value = '';
    if (!chosen) return;
    void during(async () => {
      const picture = await prepareLogo(chosen);
      return 'problem' in picture ? picture : sendLogo(slug, picture);
    }, say.logoSaved);
  };

  return (
    <section class="stack" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say.logo}</h2>
      <div class="logo-now" data-testid="logo-now">
        {logo ? (
          <HouseLogo address={logoAddress(slug, logo, lane.id)} label={say.logoOf(row.set.name)} />
        ) : (
          <p class="quiet">{say.noLogo}</p>
        )}
      </div>
      <input
        ref={file}
        class="visually-hidden"
        type="file"
        accept="image/png,image/jpeg,image/webp"
        tabIndex={-1}
        aria-hidden="true"
        data-testid="logo-file"
        onChange={({ currentTarget }) => choose(currentTarget)}
      />
      <div class="wrap">
        <button
          type="button"
          class="button"
          disabled={isBusy}
          aria-describedby={`${id}-hint`}
          onClick={() => file.current?.click()}
        >
          <Icon name="upload" />
          {say.logoChoose}
        </button>
        {logo && (
          <button
            type="button"
            class="button"
            disabled={isBusy}
            onClick={() => void during(() => removeLogo(slug), say.logoRemoved)}
          >
            {say.logoRemove}
          </button>
        )}
      </div>
      <p id={`${id}-hint`} class="field-hint">
        {isBusy ? say.logoBusy : say.logoHint}
      </p>
      {problem && (
        <p class="field-error" role="alert" data-testid="logo-problem">
          <Icon name="attention" />
          {problem}
        </p>
      )}
    </section>
  );
}
