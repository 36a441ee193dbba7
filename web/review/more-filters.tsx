import { useState } from 'preact/hooks';
import { deskWords } from '../text/desk/words.ts';
import { FilterFields, type FilterFieldsProps } from './filter-fields.tsx';

/** Everything else that the list can be narrowed by. */
export function MoreFilters(props: FilterFieldsProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="desk-more" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{deskWords.value.filters.title(Object.keys(props.narrowed).length)}</summary>
      {isOpen && <FilterFields {...props} />}
    </details>
  );
}
