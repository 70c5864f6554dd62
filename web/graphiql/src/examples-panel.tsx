import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { examples } from './examples';

// An example opens in a tab of its own, so that no query of the reader is lost.
function Examples() {
  const { addTab } = useGraphiQLActions();
  const editor = useGraphiQL((state) => state.queryEditor);
  const open = (query: string) => {
    addTab();
    editor?.setValue(query);
    editor?.focus();
  };
  return (
    <section aria-label="Examples">
      <div className="graphiql-doc-explorer-title">Examples</div>
      <ul className="examples">
        {examples.map(({ question, query }) => (
          <li key={question}>
            <button type="button" className="graphiql-un-styled" onClick={() => open(query)}>
              {question}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Icon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <circle cx="12" cy="12" r="10" />
      <path d="M9 9.5a3 3 0 1 1 4.2 2.7c-.8.4-1.2 1-1.2 1.8M12 17v.5" strokeLinecap="round" />
    </svg>
  );
}

export const EXAMPLES: GraphiQLPlugin = { title: 'Examples', icon: Icon, content: Examples };
