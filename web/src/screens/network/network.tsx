import { useMemo } from 'preact/hooks';
import { useAnswer } from '../../api';
import { messages, number, say } from '../../i18n';
import { lazy } from '../../parts/lazy';
import { NetworkMap } from '../../parts/network-map';
import { CutNotice, Loaded } from '../../parts/state';
import { TiesControl } from '../../parts/ties-control';
import { ViewTools } from '../../parts/view-tools';
import { go, param, route, withParams } from '../../route';
import { Details } from './details';
import { Filters } from './filters';
import { Network } from './question';
import { NetworkTable } from './table';
import { inputOf } from './input';
import { useTitle } from '../../parts/title';

const NetworkGraph = lazy(() => import('../../parts/network-graph').then((m) => m.NetworkGraph));

const views = ['graph', 'table', 'map'] as const;
type View = (typeof views)[number];

/** Small screens begin with the table, which needs no drawing. */
const firstView = (): View => (matchMedia('(max-width: 30rem)').matches ? 'table' : 'graph');

export function NetworkScreen() {
  const m = messages.value;
  useTitle(m.network.title);
  const view = (views as readonly string[]).includes(param('view')) ? (param('view') as View) : firstView();
  const input = inputOf(route.value.params);
  const answer = useAnswer(Network, { input });
  const nodes = answer.data?.network.nodes;
  // The same array until another answer comes: the drawing is built anew for a new one, and a selection must not do that.
  const tied = useMemo(() => (nodes ?? []).filter((n) => n.degree > 0), [nodes]);
  const selected = param('sel');
  const select = (id: string) => go(withParams({ sel: id }), { replace: true });
  return (
    <>
      <h1>{m.network.title}</h1>
      <Filters />
      <TiesControl />
      <p class="row" role="group" aria-label={m.network.view}>
        {views.map((v) => (
          <button key={v} aria-pressed={view === v} onClick={() => go(withParams({ view: v }))}>
            {m.network[v]}
          </button>
        ))}
      </p>
      <Loaded answer={answer}>
        {({ network }) => {
          const isolated = network.nodes.length - tied.length;
          if (network.nodes.length === 0) {
            return (
              <p class="panel">
                {m.network.emptyFilter} <button onClick={() => go('/network')}>{m.network.clear}</button>
              </p>
            );
          }
          return (
            <>
              <p class="row">
                <span>{`${say(m.network.institutions, { n: network.nodes.length })}, ${say(m.network.ties, { n: network.links.length })}`}</span>
                <span class="quiet">{`${m.network.community}: ${network.communities.length} · Q ${number(network.modularity, 3)}`}</span>
                {isolated > 0 && view !== 'table' && <span class="quiet">{say(m.network.isolated, { n: isolated })}</span>}
              </p>
              <CutNotice cut={network.cut} />
              {view === 'graph' && <NetworkGraph nodes={tied} links={network.links} selected={selected} onSelect={select} />}
              {view === 'map' && <NetworkMap nodes={tied} links={network.links} selected={selected} onSelect={select} label={m.network.map} />}
              <Details network={network} selected={selected} />
              {view === 'table' && <NetworkTable nodes={network.nodes} selected={selected} onSelect={select} />}
            </>
          );
        }}
      </Loaded>
      <ViewTools title={m.network.title} document={Network} variables={{ input }} />
    </>
  );
}
