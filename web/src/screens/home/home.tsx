import { useMemo } from 'preact/hooks';
import { useAnswer } from '../../api';
import { graphql } from '../../gql';
import { longDay, messages, number, say } from '../../i18n';
import type { Message } from '../../i18n/message';
import { EmptyGraph } from '../../parts/emptied';
import { EntityPicker } from '../../parts/entity-picker';
import { entityAddress } from '../../parts/entity-link';
import { useMeasures } from '../../parts/measures';
import { NetworkGraph } from '../../parts/network-graph';
import { NetworkMap } from '../../parts/network-map';
import { FaultBox, Loaded } from '../../parts/state';
import { address, go, param, withParams } from '../../route';
import { Network } from '../network/question';
import { Questions } from './questions';
import { useTitle } from '../../parts/title';

const Counts = graphql(`
  query Counts {
    graph { version changedAt relationCount counts { kind count } }
  }
`);

const shown = ['INSTITUTION', 'ALLIANCE', 'PROJECT', 'AGREEMENT', 'DOCUMENT'];

export function Home() {
  const m = messages.value;
  useTitle(m.home.title);
  const counts = useAnswer(Counts, {});
  const drawn = param('view') === 'graph';
  const network = useAnswer(Network, { input: { ties: { via: ['ALLIANCE'] }, maxNodes: 800, layout: drawn }, places: !drawn, drawn });
  const measured = useMeasures({ ties: { via: ['ALLIANCE'] }, maxNodes: 800 }, Boolean(network.data), { communities: drawn });
  const nodes = network.data?.network.nodes;
  const tied = useMemo(() => (nodes ?? []).filter((n) => n.degree > 0), [nodes]);
  return (
    <>
      <h1>{m.home.title}</h1>
      <p class="lead">{m.home.lead}</p>
      <div class="hero">
        <EntityPicker label={m.search.label} hideLabel autofocus onChoose={(c) => go(entityAddress(c))} onText={(q) => go(address('/search', { q }))} />
      </div>
      <div class="columns">
        <section>
          <h2>{m.home.map}</h2>
          <p class="row" role="group" aria-label={m.network.view}>
            {(['map', 'graph'] as const).map((v) => (
              <button key={v} aria-pressed={drawn === (v === 'graph')} onClick={() => go(withParams({ view: v === 'graph' ? v : null }), { replace: true })}>
                {m.network[v]}
              </button>
            ))}
          </p>
          <Loaded answer={network} reason={say(m.network.slow, { n: 800 })}>
            {(d) => {
              const all = { nodes: tied, links: d.network.links, selected: '', onSelect: (id: string) => id && go(entityAddress({ id })) };
              return drawn && 'x' in (tied[0] ?? {}) ? <NetworkGraph {...all} measures={measured.byID} /> : <NetworkMap {...all} label={m.home.map} />;
            }}
          </Loaded>
          {measured.answer.faults.length > 0 && <FaultBox faults={measured.answer.faults} retry={measured.answer.retry} />}
          <p>
            <a href="/network">{m.home.open}</a>
          </p>
        </section>
        <section>
          <h2>{m.home.counts}</h2>
          <Loaded answer={counts}>
            {(d) => (
              <>
                {d.graph.relationCount === 0 && (
                  <div class="notice">
                    <EmptyGraph />
                  </div>
                )}
                <ul class="figures">
                  {d.graph.counts
                    .filter((c) => shown.includes(c.kind))
                    .map((c) => (
                      <li key={c.kind}>
                        <b>{number(c.count)}</b>
                        <span class="quiet">{say((m.home.plural as Record<string, Message>)[c.kind] ?? c.kind, { n: c.count })}</span>
                      </li>
                    ))}
                  <li>
                    <b>{number(d.graph.relationCount)}</b>
                    <span class="quiet">{say(m.home.relations, { n: d.graph.relationCount })}</span>
                  </li>
                </ul>
                {d.graph.changedAt && (
                  <p class="quiet">{say(m.home.changed, { day: longDay(d.graph.changedAt) })}</p>
                )}
              </>
            )}
          </Loaded>
          <Questions />
        </section>
      </div>
    </>
  );
}
