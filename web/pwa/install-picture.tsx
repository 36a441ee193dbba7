export type InstallStep = 'share' | 'add' | 'open';

/** A phone, drawn: where to press at each step. The words beside it say the same. */
export function InstallPicture({ step }: { step: InstallStep }) {
  return (
    <svg class="install-picture" viewBox="12 0 72 120" aria-hidden="true">
      <rect class="phone" x="14" y="3" width="68" height="114" rx="11" />
      <rect class="screen" x="19" y="9" width="58" height="102" rx="6" />
      {step === 'share' && <SharePart />}
      {step === 'add' && <AddPart />}
      {step === 'open' && <OpenPart />}
    </svg>
  );
}

/** The street below, Safari's bar with the arrow out of the box. */
const SharePart = () => (
  <>
    <path class="street" d="M19 62 40 50 58 58 77 44V90H19Z" />
    <path class="line" d="M26 20H52M26 27H44" />
    <rect class="bar" x="19" y="90" width="58" height="21" rx="4" />
    <path class="line" d="M27 100.5 24 97.5M27 94.5l-3 3M68 97h5M68 101h5" />
    <circle class="spot" cx="48" cy="99" r="14" />
    <path class="do" d="M48 102V91.5M44.6 94.4 48 91l3.4 3.4M44.4 97H42V106.5H54V97H51.6" />
  </>
);

/** The list that opens, with the row of the plus in a box. */
const AddPart = () => (
  <>
    <rect class="bar" x="19" y="30" width="58" height="81" rx="6" />
    <path class="line" d="M26 42H56M26 54H50M26 96H54" />
    <rect class="spot" x="21" y="64" width="54" height="20" rx="5" />
    <path class="do" d="M26 74H54M61 68.5H71V79.5H61ZM66 71.3v5.4M63.3 74h5.4" />
  </>
);

/** The home screen with our gable among the others. */
const OpenPart = () => (
  <>
    {[26, 56].map((x) =>
      [20, 78].map((y) => (
        <rect key={`${x} ${y}`} class="bar" x={x} y={y} width="14" height="14" rx="4" />
      )),
    )}
    <rect class="bar" x="56" y="48" width="14" height="14" rx="4" />
    <rect class="plate" x="22" y="44" width="22" height="22" rx="5" />
    <path class="gable" d="M27 62V55h2v-3h2v-3h4v3h2v3h2v7z" />
    <path class="line" d="M24 71H42" />
  </>
);
