// A text field that finds an entity as one types (the ARIA combobox pattern): the search box of the page, and the choice of
// an institution or alliance on other screens.
import { useEffect, useId, useState } from 'preact/hooks';
import { useAnswer } from '../api';
import { graphql } from '../gql';
import { foundBy } from './found';
import type { EntityKind } from '../gql/graphql';
import { country, messages } from '../i18n';

const Suggest = graphql(`
  query Suggest($text: String!, $kinds: [EntityKind!]) {
    search(text: $text, kinds: $kinds, first: 8) {
      edges { fit matchedName { language type } node { id kind name ... on Institution { country city } } }
    }
  }
`);

export type Choice = { id: string; kind: string; name: string };

type Props = {
  label: string;
  initial?: string;
  kinds?: EntityKind[];
  hideLabel?: boolean;
  autofocus?: boolean;
  /** Whether the field is empty again after a choice, for fields that lead away or add one of several. */
  clears?: boolean;
  onChoose: (choice: Choice) => void;
  /** Called with the text when Enter is pressed and nothing is marked. */
  onText?: (text: string) => void;
};

export function EntityPicker({ label, initial = '', kinds, hideLabel, autofocus, clears, onChoose, onText }: Props) {
  const id = useId();
  const [text, setText] = useState(initial);
  const [open, setOpen] = useState(false);
  const [marked, setMarked] = useState(-1);
  // The field stays in the page when its entity changes, so that the keyboard stays in the field.
  useEffect(() => setText(initial), [initial]);
  const answer = useAnswer(Suggest, { text, kinds: kinds ?? null }, { pause: 120, skip: !open || text.trim().length < 2 });
  const found = open ? (answer.data?.search.edges ?? []) : [];
  const choose = (i: number) => {
    const node = found[i]?.node;
    if (!node) return;
    setOpen(false);
    setText(clears ? '' : node.name);
    setMarked(-1);
    onChoose(node);
  };
  const key = (e: KeyboardEvent) => {
    if (e.key === 'ArrowDown' || e.key === 'ArrowUp') {
      e.preventDefault();
      setOpen(true);
      setMarked((m) => (found.length ? (m + (e.key === 'ArrowDown' ? 1 : -1) + found.length + (m < 0 && e.key === 'ArrowUp' ? 1 : 0)) % found.length : -1));
    } else if (e.key === 'Enter') {
      if (marked >= 0 && found[marked]) {
        e.preventDefault();
        choose(marked);
      } else if (onText) {
        e.preventDefault();
        setOpen(false);
        onText(text.trim());
      }
    } else if (e.key === 'Escape') setOpen(false);
  };
  return (
    <div class="combobox">
      <label for={id} class={hideLabel ? 'visually-hidden' : ''}>
        {label}
      </label>
      <input
        id={id}
        type="search"
        role="combobox"
        list={undefined}
        autocomplete="off"
        autofocus={autofocus}
        placeholder={hideLabel ? label : undefined}
        value={text}
        aria-expanded={found.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={marked >= 0 ? `${id}-${marked}` : undefined}
        onInput={(e) => {
          setText(e.currentTarget.value);
          setOpen(true);
          setMarked(-1);
        }}
        onKeyDown={key}
        onBlur={() => setTimeout(() => setOpen(false), 150)}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={label} class="suggestions" hidden={found.length === 0}>
        {found.map((edge, i) => (
          <li id={`${id}-${i}`} key={edge.node.id} role="option" aria-selected={i === marked} onMouseDown={(e) => { e.preventDefault(); choose(i); }}>
            <bdi>{edge.node.name}</bdi>{' '}
            <span class="quiet">
              {[messages.value.kinds[edge.node.kind], 'country' in edge.node ? [edge.node.city, country(edge.node.country)].filter(Boolean).join(', ') : '', foundBy(edge.matchedName, edge.fit)]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
