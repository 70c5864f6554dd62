// A plugin of graphql-codegen: each operation as a constant of its name, whose text has the fragments that it needs and whose
// comment is that of the operation. The stock plugin would make the package depend on another one for a type.
import { readFileSync } from 'node:fs';
import { print, separateOperations, concatAST } from 'graphql';

export const plugin = (_schema, files) => {
  const all = concatAST(files.map((file) => file.document));
  const text = files.map((file) => readFileSync(file.location, 'utf8')).join('\n');
  const constants = Object.entries(separateOperations(all)).map(([name, document]) => {
    const operation = document.definitions.find((d) => d.kind === 'OperationDefinition');
    const kind = operation.operation[0].toUpperCase() + operation.operation.slice(1);
    const words = new RegExp(`((?:#.*\\n)+)${operation.operation} ${name}\\b`).exec(text)[1].trim().replace(/^# ?/gm, '').replaceAll('\n', '\n * ');
    return `/** ${words} */\nexport const ${name} = \`${print(document)}\` as string & TypedDocument<${name}${kind}, ${name}${kind}Variables>;`;
  });
  return { prepend: ["import type { TypedDocument } from './document.js';"], content: constants.join('\n\n') };
};
