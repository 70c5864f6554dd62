// What the colours and sizes of a network mean, and a field that finds an institution in it.
import { useId, useState } from 'preact/hooks';
import { messages } from '../../i18n';
import { colouringIn, colourings, sizingIn, sizings } from '../../parts/network-look';
import type { Node } from '../../parts/network-model';
import { go, route, withParams } from '../../route';

/** A text without case and accents, as one types it. */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The institution that a text names: of that very name, else the first whose name begins with it or has it in it. Undefined where there is none. */
export function named(nodes: Node[], text: string): Node | undefined {
  const wanted = folded(text.trim());
  if (!wanted) return undefined;
  const names = nodes.map((n) => folded(n.entity.name));
  const at = [names.indexOf(wanted), names.findIndex((n) => n.startsWith(wanted)), names.findIndex((n) => n.includes(wanted))].find((i) => i >= 0);
  return at === undefined ? undefined : nodes[at];
}

type Props = { nodes: Node[]; onSelect: (id: string) => void; /** Whether there is a drawing whose colours and sizes can be chosen. */ drawn: boolean };

export function LookControl({ nodes, onSelect, drawn }: Props) {
  const m = messages.value.network;
  const params = route.value.params;
  const set = (name: string, usual: string) => (e: Event) => {
    const { value } = e.currentTarget as HTMLSelectElement;
    go(withParams({ [name]: value === usual ? null : value }), { replace: true });
  };
  return (
    <div class="row look">
      <Find nodes={nodes} onSelect={onSelect} />
      {drawn && (
        <>
          <label>
            {m.colourBy}{' '}
            <select value={colouringIn(params)} onChange={set('color', colourings[0])}>
              {colourings.map((c) => (
                <option key={c} value={c}>
                  {m.colourings[c]}
                </option>
              ))}
            </select>
          </label>
          <label>
            {m.sizeBy}{' '}
            <select value={sizingIn(params)} onChange={set('size', sizings[0])}>
              {sizings.map((s) => (
                <option key={s} value={s}>
                  {m[s]}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
    </div>
  );
}

function Find({ nodes, onSelect }: Pick<Props, 'nodes' | 'onSelect'>) {
  const m = messages.value.network;
  const list = useId();
  const [missed, setMissed] = useState('');
  const find = (text: string, sure: boolean) => {
    const node = named(nodes, text);
    const found = node && (sure || node.entity.name === text);
    if (found) onSelect(node.entity.id);
    setMissed(sure && text && !node ? text : '');
  };
  return (
    <>
      <label>
        {m.find}{' '}
        <input
          type="search"
          list={list}
          onInput={(e) => find(e.currentTarget.value, false)}
          onKeyDown={(e) => {
            if (e.key === 'Enter') find(e.currentTarget.value, true);
          }}
        />
      </label>
      <datalist id={list}>
        {nodes.map((n) => (
          <option key={n.entity.id} value={n.entity.name} />
        ))}
      </datalist>
      <span role="status" class="quiet">
        {missed && m.notFound}
      </span>
    </>
  );
}
