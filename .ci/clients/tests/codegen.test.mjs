// graphql-codegen, which reads the schema from the server and from the document that it serves.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { generate } from '@graphql-codegen/cli';
import { buildClientSchema, getIntrospectionQuery, printSchema, buildSchema } from 'graphql';
import { serve } from '../server.mjs';

let server;
before(async () => {
  server = await serve();
});
after(() => server.stop());

const documents = `
  query Members($id: ID!) {
    alliance(id: $id) {
      id
      name
      members(first: 5) {
        totalCount
        nodes {
          id
          name
        }
      }
    }
  }
`;

for (const path of ['/graphql', '/schema.graphql']) {
  test(`types from ${path}`, async () => {
    const files = await generate(
      {
        schema: server.base + path,
        documents,
        silent: true,
        config: { scalars: { Int64: 'number', DateTime: 'string' } },
        generates: { 'out/': { preset: 'client', config: { useTypeImports: true } } },
      },
      false,
    );
    const types = files.find((f) => f.filename.endsWith('graphql.ts')).content;
    assert.match(types, /export type MembersQuery /);
    assert.match(types, /MembersQueryVariables/);
  });
}

test('the introspection of graphql-js is answered, and is the schema that is served', async () => {
  const answer = await fetch(server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: getIntrospectionQuery({ specifiedByUrl: true, inputValueDeprecation: true, schemaDescription: true, directiveIsRepeatable: true }) }),
  });
  const { data, errors } = await answer.json();
  assert.equal(errors, undefined);
  const asked = buildClientSchema(data);
  const served = buildSchema(await (await fetch(`${server.base}/schema.graphql`)).text());
  const names = (schema) => Object.keys(schema.getTypeMap()).sort();
  assert.deepEqual(names(asked), names(served));
  assert.equal(printSchema(asked).length > 10_000, true);
});
