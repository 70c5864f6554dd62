// What the tests of one file ask: the built program as a server of its own, as the tests of the TypeScript client have it.
import { writeToken as token } from '../../web/client/tests/server.mjs';

export { serve } from '../../web/client/tests/server.mjs';
export { token };

/** Writes a relation whose role is the word, and returns the version of the graph that the write made. */
export async function write(url, word) {
  const ask = async (body) => {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    });
    const { data, errors } = await answer.json();
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  const { institutions, alliances, documents } = await ask({
    query: '{institutions(first:1){nodes{id}} alliances(first:1){nodes{id}} documents(first:1){nodes{id}}}',
  });
  const { assertRelation } = await ask({
    query: `mutation($from: ID!, $to: ID!, $source: ID!, $role: String) {
      assertRelation(input: {kind: COOPERATES_WITH, from: $from, to: $to, source: $source, role: $role}, reason: "test") {version}
    }`,
    variables: { from: institutions.nodes[0].id, to: alliances.nodes[0].id, source: documents.nodes[0].id, role: word },
  });
  return assertRelation.version;
}

/** A fetch that notes the requests and the statuses of their answers. */
export function noting() {
  const seen = [];
  const call = async (url, init = {}) => {
    const answer = await fetch(url, init);
    seen.push({ method: init.method ?? 'GET', url: String(url), headers: new Headers(init.headers), body: init.body, status: answer.status });
    return answer;
  };
  return { seen, fetch: call };
}
