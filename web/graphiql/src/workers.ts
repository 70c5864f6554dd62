// The workers of the editor, from the built files: Monaco would look for them elsewhere, and GraphiQL's own set-up for Vite
// works with Vite's development server alone.
import type { Environment } from 'monaco-editor';
import EditorWorker from 'monaco-editor/esm/vs/editor/editor.worker.js?worker';
import JSONWorker from 'monaco-editor/esm/vs/language/json/json.worker.js?worker';
import GraphQLWorker from 'monaco-graphql/esm/graphql.worker.js?worker';

const environment: Environment = {
  getWorker(_id: string, language: string) {
    if (language === 'json') return new JSONWorker();
    if (language === 'graphql') return new GraphQLWorker();
    return new EditorWorker();
  },
};
Object.assign(globalThis, { MonacoEnvironment: environment });
