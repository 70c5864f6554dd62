import type { MeasuresQuery } from '../../gql/graphql';
import { country, messages, number, say } from '../../i18n';
import { EntityLink } from '../../parts/entity-link';
import type { Measured } from '../../parts/measures';
import { colour, type Colouring, shades } from '../../parts/network-look';
import type { Node } from '../../parts/network-model';
import { Loaded } from '../../parts/state';
import { withParams } from '../../route';

type Props = { nodes: Node[]; measured: Measured; selected: string; /** What the colours of the drawing mean; without a drawing communities are listed. */ colouring?: Colouring };

/** The selected institution, and what the colours mean: communities by number and strongest members, or countries. */
export function Details({ nodes, measured, selected, colouring = 'community' }: Props) {
  const m = messages.value.network;
  const node = nodes.find((n) => n.entity.id === selected);
  const community = measured.byID?.get(selected)?.community;
  return (
    <div class="columns">
      <section class="panel" aria-label={m.selected}>
        {node ? (
          <p>
            <EntityLink entity={node.entity} />{' '}
            <span class="quiet">
              {[node.entity.city, country(node.entity.country), `${m.degree}: ${number(node.degree)}`, community === undefined ? '' : `${m.community} ${community}`].filter(Boolean).join(' · ')}
            </span>
          </p>
        ) : (
          <p class="quiet">{m.nothing}</p>
        )}
      </section>
      {colouring === 'country' ? (
        <Shades nodes={nodes.filter((n) => n.degree > 0)} />
      ) : (
        <Loaded answer={measured.answer} reason={m.measuring}>
          {(data) => <Communities found={data.network} />}
        </Loaded>
      )}
    </div>
  );
}

function Communities({ found }: { found: MeasuresQuery['network'] }) {
  const m = messages.value.network;
  const communities = (found.communities ?? []).filter((c) => c.size > 1); // an institution without ties is in one of its own
  if (communities.length === 0) return null;
  return (
    <details class="panel" open={communities.length <= 8}>
      <summary>{`${say(m.communities, { n: communities.length })}, ${m.modularity} ${number(found.modularity ?? 0, 3)}`}</summary>
      <ol class="plain">
        {communities.slice(0, 12).map((c) => (
            <li key={c.id}>
              <svg width="12" height="12" aria-hidden="true">
                <circle cx="6" cy="6" r="6" fill={colour(c.id)} />
              </svg>{' '}
              <a href={withParams({ community: String(c.id), sel: null })} title={m.only} aria-label={`${m.only}: ${c.id}`}>
                {c.id}
              </a>{' '}
              ({number(c.size)}): <bdi>{c.leaders.map((l) => l.name).join(', ')}</bdi>
            </li>
          ))}
      </ol>
    </details>
  );
}

/** The countries by colour; each leads to the network of that country alone. */
function Shades({ nodes }: { nodes: Node[] }) {
  const m = messages.value.network;
  return (
    <section class="panel" aria-label={m.colourings.country}>
      <ul class="legend plain">
        {shades(nodes).map((s) => (
          <li key={s.key}>
            <svg width="12" height="12" aria-hidden="true">
              <circle cx="6" cy="6" r="6" fill={s.colour} />
            </svg>{' '}
            {s.key ? <a href={withParams({ country: s.key, sel: null })}>{country(s.key)}</a> : m.others} ({number(s.count)})
          </li>
        ))}
      </ul>
    </section>
  );
}
