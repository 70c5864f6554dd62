import { useMemo, useState } from 'preact/hooks';
import { useAnswer } from '../api';
import { country, messages } from '../i18n';
import { EntityLink } from './entity-link';
import { NetworkGraph } from './network-graph';
import { NetworkMap } from './network-map';
import { LinkLegend } from './link-legend';
import { useLinkStates } from './link-states';
import { Loaded } from './state';
import { tiesIn } from './ties';
import { address, route } from '../route';
import { Network } from '../screens/network/question';

/** An institution with its strongest partners, or with depth 0 the members of a group, and the ties among them: as a graph and on a map. */
export function Around({ id, depth }: { id: string; depth: 0 | 1 }) {
  const m = messages.value;
  const input = { focus: [id], depth, maxNodes: 40, layout: true, ties: tiesIn(route.value.params) };
  const answer = useAnswer(Network, { input, places: true, measures: true });
  const [selected, select] = useState(depth === 1 ? id : '');
  const nodes = answer.data?.network.nodes;
  const tied = useMemo(() => (nodes ?? []).filter((n) => n.degree > 0), [nodes]);
  const { states, failed } = useLinkStates(input, answer.data?.network.links);
  const chosen = tied.find((n) => n.entity.id === selected && selected !== id);
  return (
    <>
      <h2>{m.institution.network}</h2>
      <Loaded answer={answer}>
        {({ network }) =>
          tied.length > 1 ? (
            <>
              <div class="columns pair">
                <div>
                  <NetworkGraph nodes={tied} links={network.links} states={states} selected={selected} onSelect={select} />
                </div>
                <div>
                  <NetworkMap nodes={tied} links={network.links} states={states} selected={selected} onSelect={select} label={`${m.institution.network}: ${m.network.map}`} />
                </div>
              </div>
              <LinkLegend states={states} failed={failed} />
              {chosen && (
                <p class="panel">
                  <EntityLink entity={chosen.entity} /> <span class="quiet">{[chosen.entity.city, country(chosen.entity.country)].filter(Boolean).join(', ')}</span>
                </p>
              )}
              <p>
                <a href={address('/network', { focus: id })}>{m.home.open}</a>
              </p>
            </>
          ) : (
            <p class="quiet">{depth === 1 ? m.institution.noPartners : m.network.noTies}</p>
          )
        }
      </Loaded>
    </>
  );
}
