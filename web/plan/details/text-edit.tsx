import { useEffect, useRef, useState } from 'preact/hooks';

type TextEditProps = {
  id: string;
  label: string;
  hint?: string;
  value: string;
  maxLength: number;
  isReadOnly: boolean;
  isLong?: boolean;
  /** May not be left empty: then what stood there stays. */
  isNeeded?: boolean;
  onSave: (text: string) => void;
};

/** A line of text that is kept as soon as somebody leaves it, also when what it stands in closes. */
export function TextEdit(props: TextEditProps) {
  const { id, label, hint, value, maxLength, isReadOnly, isLong, isNeeded, onSave } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const keep = useRef(() => {});
  keep.current = () => {
    const text = typed?.trim();
    setTyped(null);
    if (text === undefined || text === value || (isNeeded && !text)) return;
    onSave(text);
  };
  useEffect(() => () => keep.current(), []);
  const attributes = {
    id,
    class: 'input',
    maxLength,
    readOnly: isReadOnly,
    value: typed ?? value,
    'aria-describedby': hint ? `${id}-hint` : undefined,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) =>
      setTyped(currentTarget.value),
    onBlur: () => keep.current(),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {isLong ? <textarea {...attributes} /> : <input {...attributes} />}
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
