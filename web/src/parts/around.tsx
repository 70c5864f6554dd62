import { useMemo, useState } from 'preact/hooks';
import { useAnswer } from '../api';
import type { NetworkInput } from '../gql/graphql';
import { country, messages } from '../i18n';
import { EntityLink } from './entity-link';
import { NetworkGraph } from './network-graph';
import { NetworkMap } from './network-map';
import { useMeasures } from './measures';
import { LinkLegend } from './link-legend';
import { useLinkStates } from './link-states';
import { FaultBox, Loaded } from './state';
import { tiesIn } from './ties';
import { address, route } from '../route';
import { Network } from '../screens/network/question';

type Props = {
  /** The institutions or groups in the middle. */
  ids: string[];
  /** With 1 their strongest partners are drawn too; with 0 the members of groups alone. */
  depth: 0 | 1;
  /** Only what this document states is drawn. */
  source?: string;
};

/** The institutions around an entity and the ties among them, as a graph and on a map. */
export function Around({ ids, depth, source }: Props) {
  const m = messages.value;
  const ties = tiesIn(route.value.params);
  const input: NetworkInput = { maxNodes: 40, layout: true, ties: source ? { ...ties, sources: [source] } : ties };
  if (ids.length > 0) Object.assign(input, { focus: ids, depth });
  const answer = useAnswer(Network, { input, places: true, drawn: true });
  const measured = useMeasures(input, Boolean(answer.data), { communities: true });
  const middle = depth === 1 && ids.length === 1 ? (ids[0] ?? '') : '';
  const [selected, select] = useState(middle);
  const nodes = answer.data?.network.nodes;
  const tied = useMemo(() => (nodes ?? []).filter((n) => n.degree > 0), [nodes]);
  const { states, failed } = useLinkStates(input, answer.data?.network.links);
  const chosen = tied.find((n) => n.entity.id === selected && selected !== middle);
  return (
    <section>
      <h2>{m.institution.network}</h2>
      <Loaded answer={answer}>
        {({ network }) =>
          tied.length > 1 ? (
            <>
              <div class="columns pair">
                <div>
                  <NetworkGraph nodes={tied} links={network.links} states={states} measures={measured.byID} selected={selected} onSelect={select} />
                </div>
                <div>
                  <NetworkMap nodes={tied} links={network.links} states={states} selected={selected} onSelect={select} label={`${m.institution.network}: ${m.network.map}`} />
                </div>
              </div>
              {measured.answer.faults.length > 0 && <FaultBox faults={measured.answer.faults} retry={measured.answer.retry} />}
              <LinkLegend states={states} failed={failed} />
              {chosen && (
                <p class="panel">
                  <EntityLink entity={chosen.entity} /> <span class="quiet">{[chosen.entity.city, country(chosen.entity.country)].filter(Boolean).join(', ')}</span>
                </p>
              )}
              {ids.length === 1 && (
                <p>
                  <a href={address('/network', { focus: ids[0] })}>{m.home.open}</a>
                </p>
              )}
            </>
          ) : (
            <p class="quiet">{depth === 1 ? m.institution.noPartners : m.network.noTies}</p>
          )
        }
      </Loaded>
    </section>
  );
}
