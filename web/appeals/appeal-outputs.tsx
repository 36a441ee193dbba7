import { useState } from 'preact/hooks';
import { appealWords } from '../text/appeals/words.ts';
import { announce } from '../ui/announcer.tsx';
import { Icon } from '../ui/icon.tsx';
import { saveFile } from '../ui/save-file.ts';
import type { SheetOf } from './appeal-sheet.tsx';
import { drawImage, imageAlt } from './draw-image.ts';
import { printAppeal } from './print-appeal.tsx';

type AppealOutputsProps = {
  sheet: SheetOf;
  /** Of the house, for the picture. */
  place: string;
  /** Whether it may go out as it is written now. */
  isClear: boolean;
  isShared: boolean;
  /** Where whoever has the link reads it. */
  link: string;
  /** Keeps what is written, so that what goes out is what is kept. @returns whether it is. */
  keep: (more: { isShared?: boolean }, done: string) => Promise<boolean>;
};

/** A link, a sheet of paper and a picture: each only once nothing stands in the way. */
export function AppealOutputs({ sheet, place, isClear, isShared, link, keep }: AppealOutputsProps) {
  const say = appealWords.value;
  const [problem, setProblem] = useState('');
  const [alt, setAlt] = useState('');
  const whenClear = (work: () => Promise<unknown>) => async () => {
    setProblem(isClear ? '' : say.notYet);
    if (isClear) await work();
  };
  const copy = async (text: string, done: string) => {
    const isCopied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    setProblem(isCopied ? '' : say.copyFailed);
    if (isCopied) announce(done);
  };
  const paper = async () => {
    if (await keep({}, '')) await printAppeal({ ...sheet, address: isShared ? link : null });
  };
  const picture = async () => {
    if (!(await keep({}, ''))) return;
    try {
      saveFile(await drawImage(sheet, place), `${say.imageName}.png`);
      setAlt(imageAlt(sheet));
      announce(say.imageMade);
    } catch {
      setProblem(say.imageFailed);
    }
  };
  return (
    <section class="appeal-outputs" aria-label={say.share}>
      {isShared && (
        <div class="card stack" data-testid="appeal-link">
          <p>{say.shared}</p>
          <div class="field">
            <label for="appeal-link">{say.link}</label>
            <input id="appeal-link" class="input" readOnly value={link} />
          </div>
          <div class="wrap">
            <button type="button" class="button" onClick={() => void copy(link, say.copied)}>
              {say.copy}
            </button>
            <a class="button" href={link} target="_blank" rel="noreferrer">
              {say.look}
            </a>
            <button
              type="button"
              class="button"
              data-testid="appeal-unshare"
              onClick={() => void keep({ isShared: false }, say.unshared)}
            >
              {say.unshare}
            </button>
          </div>
        </div>
      )}
      <div class="wrap">
        {!isShared && (
          <button
            type="button"
            class="button button-home"
            data-testid="appeal-share"
            onClick={() => void whenClear(() => keep({ isShared: true }, say.shared))()}
          >
            <Icon name="share" />
            {say.share}
          </button>
        )}
        <button
          type="button"
          class="button"
          data-testid="appeal-print"
          onClick={() => void whenClear(paper)()}
        >
          {say.print}
        </button>
        <button
          type="button"
          class="button"
          data-testid="appeal-image"
          onClick={() => void whenClear(picture)()}
        >
          {say.image}
        </button>
      </div>
      {problem && (
        <p class="field-error" role="alert">
          <Icon name="attention" />
          {problem}
        </p>
      )}
      {alt && (
        <div class="card stack" data-testid="appeal-image-alt">
          <p>{say.imageMade}</p>
          <p class="quiet">{say.imageAlt}</p>
          <p>{alt}</p>
          <div>
            <button type="button" class="button" onClick={() => void copy(alt, say.altCopied)}>
              {say.copyAlt}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}
