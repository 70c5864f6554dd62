// The addresses of every screen, each with something to show of the curated graph: what is tried on every screen goes through them.
import type { APIRequestContext } from '@playwright/test';

export const ror = { utcn: '03r8nwp71', ktu: '01me6gb93', konstanz: '0546hnb39', twente: '006hf6230', cuit: '01yxwrh59', ntnu: '05xg72x27' };

/** The id of an institution by its ROR id. */
export async function byROR(request: APIRequestContext, value: string): Promise<string> {
  const answer = await request.post('/graphql', { data: { query: 'query($v: String!) { entity(scheme: "ror", value: $v) { id } }', variables: { v: value } } });
  return (await answer.json()).data.entity.id;
}

/** The id of the first entity of a kind that a text finds. */
export async function first(request: APIRequestContext, kind: string, text: string): Promise<string> {
  const query = 'query($t: String!, $k: [EntityKind!]) { search(text: $t, kinds: $k, first: 1) { edges { node { id } } } }';
  const answer = await request.post('/graphql', { data: { query, variables: { t: text, k: [kind] } } });
  return (await answer.json()).data.search.edges[0].node.id;
}

/** Name and address of every screen. */
export async function screens(request: APIRequestContext): Promise<Record<string, string>> {
  const [utcn, ktu, konstanz] = await Promise.all([ror.utcn, ror.ktu, ror.konstanz].map((value) => byROR(request, value)));
  const [eciu, yufe] = await Promise.all(['ECIU University', 'YUFE'].map((name) => first(request, 'ALLIANCE', name)));
  return {
    home: '/',
    search: '/search?q=technical+university',
    institution: `/institution/${utcn}`,
    alliance: `/alliance/${eciu}`,
    project: `/project/${await first(request, 'PROJECT', 'STRIVE')}`,
    agreement: `/agreement/${await first(request, 'AGREEMENT', 'Twente')}`,
    person: `/person/${await first(request, 'PERSON', 'Timothée Toury')}`,
    author: `/person/${await first(request, 'PERSON', 'Hà Thị Ngọc Mai')}`,
    lab: `/lab/${await first(request, 'JOINT_LAB', 'laboratory')}`,
    document: `/document/${await first(request, 'DOCUMENT', 'European Commission: map of European Universities alliances')}`,
    graph: `/network?focus=${konstanz}&view=graph`,
    table: '/network?country=RO&view=table',
    map: '/network?country=RO&view=map',
    allAlliances: '/alliances',
    linking: '/alliances?in=RO,LT',
    agreements: '/agreements',
    paths: `/path?from=${ktu}&to=${konstanz}`,
    change: `/change?of=${ktu}&from=2018-01-01&to=2024-01-01`,
    common: `/common?of=${utcn},${konstanz}`,
    compare: `/compare?a=${utcn}&b=${konstanz}`,
    alliances: `/compare?a=${eciu}&b=${yufe}`,
    bridges: `/bridges?a=${utcn}&b=${eciu}`,
    recommend: `/recommend?for=${ktu}`,
    match: '/match?names=UTCN%0AKaunas',
    series: `/series?of=${ktu}`,
    conflicts: '/conflicts',
    coverage: '/coverage',
  };
}
