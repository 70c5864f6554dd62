// What the compiler lets through and what it refuses. It runs nothing: `tsc -p client/tests` fails where one of these lines is
// judged otherwise.
import { type Answer, createClient, type Fault } from 'liaison-client';
import { Alliances, Graph, Members, Partners, type PartnersQuery, Search } from 'liaison-client/operations';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <T extends true>(): T | undefined => undefined;

const client = createClient({ url: 'http://127.0.0.1:8080/graphql', headers: { Authorization: 'Bearer x' } });

export async function queries() {
  const graph = await client.query(Graph);
  const version: number | undefined = graph.data?.graph.version;
  const when: string | null | undefined = graph.data?.graph.changedAt;
  // @ts-expect-error: a version is a number
  const text: string = graph.data!.graph.version;

  const partners = await client.query(Partners, { of: 'e1', first: 5 });
  holds<Same<typeof partners, Answer<PartnersQuery>>>();
  // @ts-expect-error: `of` is required
  await client.query(Partners, { first: 5 });
  // @ts-expect-error: variables are required
  await client.query(Partners);
  // @ts-expect-error: no such variable
  await client.query(Partners, { of: 'e1', frist: 5 });
  // @ts-expect-error: no such kind of entity
  await client.query(Search, { text: 'x', kinds: ['UNIVERSITY'] });
  if (partners.data?.node?.__typename === 'Institution') {
    const kind = partners.data.node.partners.edges[0]?.ties[0]?.kind;
    // @ts-expect-error: no such kind of tie
    if (kind === 'FRIENDSHIP') return undefined;
  }
  // @ts-expect-error: only an institution has partners
  void partners.data?.node?.partners;
  // @ts-expect-error: the operation does not select it
  void graph.data?.graph.names;

  const plain = await client.query('{ graph { version } }');
  holds<Same<typeof plain.data, unknown>>();
  return [version, when, text];
}

export function faults(fault: Fault): string {
  switch (fault.code) {
    case 'RATE_LIMITED':
      return `again in ${fault.retryAfter ?? 1} s`;
    case 'NETWORK':
    case 'ABORTED':
      return fault.message;
    // @ts-expect-error: no such code
    case 'OOPS':
    default:
      return `${fault.code} ${fault.requestID}`;
  }
}

export async function lists() {
  for await (const alliance of client.entries(Alliances, { first: 50 }, (data) => data.alliances)) {
    const name: string = alliance.name;
    // @ts-expect-error: an entry is a node here, and no edge
    void alliance.node;
    void name;
  }
  const members = client.entries(Members, { of: 'e1' }, (data) => (data.node?.__typename === 'Alliance' ? data.node.members : null));
  for await (const edge of members) void (edge.lastReported satisfies string | null | undefined);
  // @ts-expect-error: the operation has no variable `after`
  client.pages(Search, { text: 'x' }, () => null);
  for await (const change of client.changes({ kinds: ['ALLIANCE'] }, { signal: AbortSignal.timeout(1000) })) void (change.version satisfies number);
}
