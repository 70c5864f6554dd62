// Saves the drawing of a network as a picture, with its title, what its colours mean, and where it comes from.
import { useState } from 'preact/hooks';
import { graphVersion } from '../../api';
import { country, longDay, messages, number, say } from '../../i18n';
import type { Measured } from '../../parts/measures';
import { colour, type Colouring, namingIn, shades, spacingIn } from '../../parts/network-look';
import type { Picture } from '../../parts/picture';
import { route } from '../../route';

type Props = Pick<Picture, 'title' | 'nodes' | 'links' | 'states' | 'sizing'> & { measured: Measured; colouring: Colouring };

export function SaveDrawing({ measured, colouring, ...drawing }: Props) {
  const m = messages.value;
  const [failed, setFailed] = useState(false);
  const picture = (): Picture => {
    const version = String(graphVersion.value ?? '');
    const cited = say(m.view.citation, { title: drawing.title, day: longDay(new Date()), version, address: location.href });
    const sized = drawing.sizing && `${m.network.sizeBy} ${m.network[drawing.sizing]}`;
    const { params } = route.value;
    return { ...drawing, naming: namingIn(params), spacing: spacingIn(params), measures: measured.byID, colouring, legend: legendOf(colouring, drawing.nodes, measured), foot: [sized, cited, m.view.licence].filter((line): line is string => Boolean(line)) };
  };
  const save = async (form: 'svg' | 'png') => {
    setFailed(false);
    try {
      const { saveSVG, savePNG } = await import('../../parts/picture');
      await (form === 'svg' ? saveSVG : savePNG)(picture(), 'liaison-network');
    } catch {
      setFailed(true);
    }
  };
  return (
    <p class="row tools" role="group" aria-label={m.network.picture}>
      <span class="quiet">{m.network.picture}</span>
      <button onClick={() => save('svg')}>{m.network.svg}</button>
      <button onClick={() => save('png')}>{m.network.png}</button>
      <span role="status">{failed ? m.network.pictureFault : ''}</span>
    </p>
  );
}

/** The most communities of a legend. */
const most = 8;

function legendOf(colouring: Colouring, nodes: Props['nodes'], measured: Measured): Picture['legend'] {
  const m = messages.value.network;
  if (colouring === 'country') return shades(nodes).map((s) => ({ colour: s.colour, text: `${s.key ? country(s.key) : m.others} (${number(s.count)})` }));
  if (colouring !== 'community') return [];
  const found = (measured.answer.data?.network.communities ?? []).filter((c) => c.size > 1).slice(0, most);
  return found.map((c) => ({ colour: colour(c.id), text: `${c.id} (${number(c.size)}): ${c.leaders.map((l) => l.name).join(', ')}` }));
}
