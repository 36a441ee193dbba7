import './gable.css';

type GableButtonProps = {
  /** What it does, for those who do not see the plus. */
  label: string;
  onPress: () => void;
  isDisabled?: boolean;
};

const gable = 'M4 112V44H16V32H28V18H38V6H58V18H68V32H80V44H92V112Z';
const seam = 'M9 107V49H21V37H33V23H43V11H53V23H63V37H75V49H87V107Z';

/** The roof-tile gable: the one thing to do on the walk. It stands on a step and sinks onto it. */
export function GableButton({ label, onPress, isDisabled = false }: GableButtonProps) {
  return (
    <button type="button" class="gable" aria-label={label} disabled={isDisabled} onClick={onPress}>
      <svg viewBox="0 0 96 116" aria-hidden="true">
        <path class="gable-paper" d="M-14 116V34H6V22H18V8H28V-4H68V8H78V22H90V34H110V116Z" />
        <path class="gable-step" d="M4 112H92V118H4Z" />
        <g class="gable-face">
          <path class="gable-wall" d={gable} />
          <path class="gable-seam" d={seam} />
          <path class="gable-plus" d="M48 44V96M22 70H74" />
        </g>
      </svg>
    </button>
  );
}
