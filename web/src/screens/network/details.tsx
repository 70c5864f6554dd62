import type { NetworkQuery } from '../../gql/graphql';
import { country, messages, number } from '../../i18n';
import { EntityLink } from '../../parts/entity-link';
import { colour } from '../../parts/network-look';

/** The selected institution, and the communities by number, colour and strongest members. */
export function Details({ network, selected }: { network: NetworkQuery['network']; selected: string }) {
  const m = messages.value.network;
  const node = network.nodes.find((n) => n.entity.id === selected);
  const communities = network.communities ?? [];
  return (
    <div class="columns">
      <section class="panel" aria-label={m.selected}>
        {node ? (
          <p>
            <EntityLink entity={node.entity} />{' '}
            <span class="quiet">
              {[node.entity.city, country(node.entity.country), `${m.degree}: ${number(node.degree)}`, node.community === undefined ? '' : `${m.community} ${node.community}`].filter(Boolean).join(' · ')}
            </span>
          </p>
        ) : (
          <p class="quiet">{m.nothing}</p>
        )}
      </section>
      {communities.length > 0 && (
        <details class="panel">
          <summary>{`${m.community} (${communities.length})`}</summary>
          <ol class="plain">
            {communities
              .filter((c) => c.size > 1)
              .slice(0, 12)
              .map((c) => (
                <li key={c.id}>
                  <svg width="12" height="12" aria-hidden="true">
                    <circle cx="6" cy="6" r="6" fill={colour(c.id)} />
                  </svg>{' '}
                  {c.id} ({number(c.size)}): <bdi>{c.leaders.map((l) => l.name).join(', ')}</bdi>
                </li>
              ))}
          </ol>
        </details>
      )}
    </div>
  );
}
