// What a reader can do with the drawing of a network itself: its scale, how many names are written, how far apart institutions
// stand. Keys do the same: see graphKeys.
import type { ComponentChildren, RefObject } from 'preact';
import { messages } from '../i18n';
import { go, route, withParams } from '../route';
import type { Camera } from './network-graph';
import { namingIn, namings, spacingIn, spacings } from './network-look';

const choose = (name: string, value: string, usual: string) => go(withParams({ [name]: value === usual ? null : value }), { replace: true });

const after = <T extends string>(list: readonly T[], value: T): T => list[(list.indexOf(value) + 1) % list.length] as T;

/** The keys of the drawing itself. */
export function graphKeys(camera: RefObject<Camera | null>): Record<string, () => void> {
  const { params } = route.value;
  return {
    '+': () => camera.current?.zoomIn(),
    '=': () => camera.current?.zoomIn(), // the same key without Shift on many keyboards
    '-': () => camera.current?.zoomOut(),
    '0': () => camera.current?.reset(),
    n: () => choose('names', after(namings, namingIn(params)), namings[0]),
    s: () => choose('space', after(spacings, spacingIn(params)), spacings[0] as string),
  };
}

export function GraphTools({ camera }: { camera: RefObject<Camera | null> }) {
  const m = messages.value.network;
  const { params } = route.value;
  const [naming, spacing] = [namingIn(params), spacingIn(params)];
  return (
    <div class="row tools" role="group" aria-label={m.drawing}>
      <button onClick={() => camera.current?.reset()}>{m.fit}</button>
      <button aria-label={m.zoomIn} title={m.zoomIn} onClick={() => camera.current?.zoomIn()}>
        +
      </button>
      <button aria-label={m.zoomOut} title={m.zoomOut} onClick={() => camera.current?.zoomOut()}>
        −
      </button>
      <Choice label={m.names} value={naming} onChoose={(v) => choose('names', v, namings[0])}>
        {namings.map((v) => (
          <option key={v} value={v}>
            {m.namings[v]}
          </option>
        ))}
      </Choice>
      <Choice label={m.space} value={spacing} onChoose={(v) => choose('space', v, spacings[0] as string)}>
        {spacings.map((v) => (
          <option key={v} value={v}>
            {m.spacings[v]}
          </option>
        ))}
      </Choice>
    </div>
  );
}

function Choice({ label, value, onChoose, children }: { label: string; value: string; onChoose: (value: string) => void; children: ComponentChildren }) {
  return (
    <label>
      {label}{' '}
      <select value={value} onChange={(e) => onChoose(e.currentTarget.value)}>
        {children}
      </select>
    </label>
  );
}
