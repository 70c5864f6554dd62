import { useMemo } from 'preact/hooks';
import { useAnswer } from '../../api';
import { graphql } from '../../gql';
import { longDay, messages, number, say, word } from '../../i18n';
import { EntityPicker } from '../../parts/entity-picker';
import { entityAddress } from '../../parts/entity-link';
import { NetworkMap } from '../../parts/network-map';
import { Loaded } from '../../parts/state';
import { address, go } from '../../route';
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
  const network = useAnswer(Network, { input: { ties: { via: ['ALLIANCE'] }, maxNodes: 800 }, places: true, measures: false });
  const nodes = network.data?.network.nodes;
  const tied = useMemo(() => (nodes ?? []).filter((n) => n.degree > 0), [nodes]);
  return (
    <>
      <h1>{m.home.title}</h1>
      <p>{m.home.lead}</p>
      <EntityPicker label={m.search.label} hideLabel autofocus onChoose={(c) => go(entityAddress(c))} onText={(q) => go(address('/search', { q }))} />
      <div class="columns">
        <section>
          <h2>{m.home.map}</h2>
          <Loaded answer={network}>
            {(d) => <NetworkMap nodes={tied} links={d.network.links} selected="" onSelect={(id) => go(entityAddress({ id }))} label={m.home.map} />}
          </Loaded>
          <p>
            <a href="/network">{m.home.open}</a>
          </p>
        </section>
        <section>
          <h2>{m.home.counts}</h2>
          <Loaded answer={counts}>
            {(d) => (
              <>
                <ul class="figures">
                  {d.graph.counts
                    .filter((c) => shown.includes(c.kind))
                    .map((c) => (
                      <li key={c.kind}>
                        <b>{number(c.count)}</b>
                        <span class="quiet">{word(m.home.plural, c.kind)}</span>
                      </li>
                    ))}
                  <li>
                    <b>{number(d.graph.relationCount)}</b>
                    <span class="quiet">{m.home.relations}</span>
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
