import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { residentLanguages } from '../../schema/vocabulary/door.ts';
import type { LaneViewModel, SeenRow } from '../sync/device.ts';
import { deleteDraft, restoreDraft } from '../sync/drafts.ts';
import { manageWords } from '../text/manage/words.ts';
import { EmptyCard } from '../ui/empty-card.tsx';
import { Icon } from '../ui/icon.tsx';
import type { Save } from '../ui/use-save.ts';
import { languageNames } from './language-names.ts';
import { PutBack } from './put-back.tsx';
import { SettingConflicts } from './setting-conflicts.tsx';
import { TextForm } from './text-form.tsx';

const blank = { kind: 'standard_text', id: '', set: {}, from: {} } as unknown as SeenRow;

/** The texts that people here use more often. */
export function StandardTexts({ view, save }: { view: LaneViewModel; save: Save }) {
  const { promises: say, teamBack } = manageWords.value;
  const [open, setOpen] = useState<string | null>(null);
  const [removed, setRemoved] = useState<SeenRow | null>(null);
  const texts = view
    .list('standard_text')
    .sort((one, other) => nameOf(one).localeCompare(nameOf(other), 'nl'));
  /** What is open by then may be another one. */
  const close = (one: string) => setOpen((now) => (now === one ? null : now));
  const remove = async (row: SeenRow) => {
    if (!(await save([deleteDraft(row)], say.removed(nameOf(row))))) return;
    setRemoved(row);
    close(row.id);
  };
  const putBack = async (row: SeenRow) => {
    if (await save([restoreDraft(row)], say.savedText(nameOf(row)))) setRemoved(null);
  };
  const form = (row: SeenRow, isNew: boolean) => (
    <TextForm
      key={row.id}
      row={row}
      isNew={isNew}
      onSave={async (drafts, name) => {
        if (await save(drafts, say.savedText(name))) close(isNew ? 'new' : row.id);
      }}
      onRemove={() => void remove(row)}
      onCancel={() => setOpen(null)}
    />
  );
  return (
    <section class="stack" aria-labelledby="texts-title">
      <h2 id="texts-title">{say.texts}</h2>
      <p class="quiet">{say.textsIntro}</p>
      {removed && (
        <PutBack
          text={say.removed(nameOf(removed))}
          label={teamBack}
          onBack={() => void putBack(removed)}
        />
      )}
      {texts.length === 0 && open === null && <EmptyCard picture="door" text={say.textsEmpty} />}
      {residentLanguages.map((language) => {
        const own = texts.filter((row) => languageOf(row) === language);
        if (own.length === 0) return null;
        return (
          <Fragment key={language}>
            <h3 lang={language}>{languageNames[language]}</h3>
            <ul class="rows">
              {own.map((row) => (
                <li key={row.id}>
                  <SettingConflicts view={view} row={row} save={save} />
                  {open === row.id ? (
                    form(row, false)
                  ) : (
                    <button type="button" class="row" onClick={() => setOpen(row.id)}>
                      <Icon name="note" />
                      <span>
                        <span class="row-title">{nameOf(row)}</span>
                        <span class="row-line text-start" lang={language} dir="auto">
                          {String(row.set.text)}
                        </span>
                      </span>
                      <Icon name="chevron" />
                    </button>
                  )}
                </li>
              ))}
            </ul>
          </Fragment>
        );
      })}
      {open === 'new' ? (
        form(blank, true)
      ) : (
        <div>
          <button type="button" class="button" onClick={() => setOpen('new')}>
            <Icon name="plus" />
            {say.add}
          </button>
        </div>
      )}
    </section>
  );
}

/** One of before there were languages is Dutch. */
const languageOf = ({ set }: SeenRow) => String(set.language ?? 'nl');
const nameOf = ({ set }: SeenRow) => String(set.name);
