import { useMemo } from 'preact/hooks';
import { ask, useAnswer } from '../../api';
import { messages, say } from '../../i18n';
import { Emptied, filtersIn } from '../../parts/emptied';
import { LinkLegend } from '../../parts/link-legend';
import { useLinkStates } from '../../parts/link-states';
import { useMeasures, type Wanted } from '../../parts/measures';
import { colouringIn, sizingIn } from '../../parts/network-look';
import { NetworkGraph } from '../../parts/network-graph';
import { NetworkMap } from '../../parts/network-map';
import { Narrower, tooCostly } from '../../parts/narrower';
import { CutNotice, Loaded } from '../../parts/state';
import { tieFlags, tieParams } from '../../parts/ties';
import { TiesControl } from '../../parts/ties-control';
import { ViewTools } from '../../parts/view-tools';
import { hasWebGL } from '../../parts/webgl';
import { go, param, route, withParams } from '../../route';
import { Details } from './details';
import { Filters } from './filters';
import { askNetwork, isLarge, useNetwork } from './large';
import { Institutions, Network } from './question';
import { useNetworkTitle } from './heading';
import { LookControl } from './look';
import { SaveDrawing } from './save';
import { NetworkTable } from './table';
import { communityIn, inCommunity } from './community';
import { inputOf } from './input';
import { useTitle } from '../../parts/title';

const views = ['graph', 'table', 'map'] as const;
type View = (typeof views)[number];

/** The greatest number of institutions that the server gives. */
const most = 2000;

/** Small screens begin with the table, which needs no drawing. */
const firstView = (): View => (matchMedia('(max-width: 30rem)').matches ? 'table' : 'graph');

export function NetworkScreen() {
  const m = messages.value;
  const title = useNetworkTitle();
  useTitle(title);
  const view = (views as readonly string[]).includes(param('view')) ? (param('view') as View) : firstView();
  const params = route.value.params;
  const input = inputOf(params);
  const variables = { input, places: view === 'map', drawn: view !== 'map' || !isLarge(input) };
  const answer = useNetwork(variables);
  const only = communityIn(params);
  const measured = useMeasures(input, Boolean(answer.data), { ...wantedBy(view, params), ...(only === undefined ? {} : { communities: true }) });
  const cut = answer.data?.network.cut;
  // How many the network would have without the limit is known where it is that of all institutions that pass the filter.
  const all = useAnswer(Institutions, { filter: input.filter ?? null }, { skip: !cut || Boolean(input.focus) });
  const found = answer.data?.network;
  const part = useMemo(() => found && inCommunity(found, only, measured.byID), [found, only, measured.byID]);
  const nodes = part?.nodes;
  // The same array until another answer comes: the drawing is built anew for a new one, and a selection must not do that.
  const tied = useMemo(() => (nodes ?? []).filter((n) => n.degree > 0), [nodes]);
  const drawn = view !== 'table' && tied.length > 0;
  const { states, failed } = useLinkStates(input, drawn ? part?.links : undefined);
  const colouring = colouringIn(params);
  const selected = param('sel');
  const select = (id: string) => go(withParams({ sel: id }), { replace: true });
  const count = async (others: URLSearchParams) => (await ask(Network, { input: { ...inputOf(others), layout: false, maxNodes: most }, places: false, drawn: false })).data?.network.nodes.length ?? 0;
  return (
    <>
      <h1>
        <bdi>{title}</bdi>
      </h1>
      <Filters />
      <TiesControl />
      <p class="row" role="group" aria-label={m.network.view}>
        {views.map((v) => (
          <button key={v} aria-pressed={view === v} onClick={() => go(withParams({ view: v }))}>
            {m.network[v]}
          </button>
        ))}
      </p>
      <Loaded answer={answer} reason={say(m.network.slow, { n: input.maxNodes ?? 0 })}>
        {(data) => {
          const network = { ...data.network, ...part };
          const isolated = network.nodes.length - tied.length;
          if (network.nodes.length === 0) return <Emptied text={m.network.emptyFilter} filters={filtersIn(params, ['country', 'alliance', 'focus', 'w', ...tieParams])} count={count} />;
          const table = <NetworkTable nodes={network.nodes} measures={measured.byID} selected={selected} onSelect={select} />;
          return (
            <>
              <p class="row">
                <span>{`${say(m.network.institutions, { n: network.nodes.length })}, ${say(m.network.ties, { n: network.links.length })}`}</span>
                {isolated > 0 && view !== 'table' && <span class="quiet">{say(m.network.isolated, { n: isolated })}</span>}
              </p>
              {only !== undefined && (
                <p class="notice">
                  {say(m.network.inCommunity, { n: only })} <button onClick={() => go(withParams({ community: null }))}>{m.network.everyone}</button>
                </p>
              )}
              <CutNotice cut={network.cut} shown={data.network.nodes.length} all={all.data?.institutions.totalCount} most={most} />
              {tied.length > 0 && <LookControl nodes={view === 'table' ? network.nodes : tied} onSelect={select} drawn={view === 'graph'} />}
              {tied.length === 0 && (
                <Emptied text={m.network.noTies} filters={filtersIn(params, ['w', ...tieParams])} count={async (others) => tiesOf(inputOf(others))} />
              )}
              {tied.length > 0 && view === 'graph' && <NetworkGraph nodes={tied} links={network.links} states={states} measures={measured.byID} selected={selected} onSelect={select} colouring={colouring} sizing={sizingIn(params)} />}
              {tied.length > 0 && view === 'map' && <NetworkMap nodes={tied} links={network.links} states={states} selected={selected} onSelect={select} label={m.network.map} />}
              {drawn && <LinkLegend states={states} failed={failed} />}
              {drawn && view === 'graph' && <SaveDrawing title={title} nodes={tied} links={network.links} states={states} measured={measured} colouring={colouring} sizing={sizingIn(params)} />}
              <Details nodes={network.nodes} measured={measured} selected={selected} colouring={view === 'graph' ? colouring : 'community'} />
              {(view === 'table' || tied.length === 0 || (view === 'graph' && !hasWebGL())) && table}
            </>
          );
        }}
      </Loaded>
      {!answer.data && !answer.loading && tooCostly(answer.faults) && <Narrower names={['max', 'country', 'via', 'time', 'w', 'focus']} size={sizeOf} />}
      <ViewTools title={title} document={Network} variables={variables} command={command(params)} />
    </>
  );
}

/** The measures that a view shows. They take the server longer than the network itself: a map asks for none, a graph for what its colours and sizes mean. */
function wantedBy(view: View, params: URLSearchParams): Wanted {
  if (view === 'map') return {};
  if (view === 'table' || !hasWebGL()) return { communities: true, centralities: true };
  return { communities: colouringIn(params) === 'community', centralities: ['betweenness', 'pageRank'].includes(sizingIn(params)) };
}

/** How many institutions the screen would show at another address; undefined where the server refuses that too. */
async function sizeOf(params: URLSearchParams): Promise<number | undefined> {
  const input = inputOf(params);
  const variables = { input, places: false, drawn: true };
  const { data, faults } = await askNetwork(variables);
  return faults.length ? undefined : data?.network.nodes.length;
}

/** How many ties a network has. */
const tiesOf = async (input: ReturnType<typeof inputOf>) => (await ask(Network, { input: { ...input, layout: false }, places: false, drawn: false })).data?.network.links.length ?? 0;

/** The same network at the command line. An alliance stands for its members there. */
function command(params: URLSearchParams): string | undefined {
  const { maxNodes } = inputOf(params);
  const [country, alliance, focus, weight] = ['country', 'alliance', 'focus', 'w'].map((name) => params.get(name));
  if (alliance && focus) return undefined;
  return `liaison network --max-nodes ${maxNodes}${focus ? ` --focus ${focus}` : ''}${alliance ? ` --focus ${alliance} --depth 0` : ''}${country ? ` --country ${country}` : ''}${weight ? ` --min-weight ${weight}` : ''}${tieFlags(params)}`;
}
