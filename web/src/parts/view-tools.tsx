// What can be taken from every view: its files, its link, a frame for another page, a citation, the question as GraphQL and as a command.
import { useRef, useState } from 'preact/hooks';
import { graphVersion, type TypedDocument } from '../api';
import { fullAddress } from '../base';
import { longDay, messages, say } from '../i18n';
import { withParams } from '../route';
import { Downloads } from './downloads';

type Props = {
  title: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the tools only print the document
  document: TypedDocument<any, any>;
  variables: Record<string, unknown>;
  /** The same question at the command line; absent where there is no such command. */
  command?: string;
  /** Whether the server has the view as files. */
  files?: boolean;
};

export function ViewTools({ title, document: question, variables, command, files = true }: Props) {
  const m = messages.value.view;
  const dialog = useRef<HTMLDialogElement>(null);
  const [shown, setShown] = useState<{ title: string; text: string; open?: string } | null>(null);
  const [copied, setCopied] = useState(false);
  const here = () => new URL(location.href).href;
  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  };
  const show = (heading: string, text: string, open?: string) => {
    setShown({ title: heading, text, open });
    dialog.current?.showModal();
  };
  const query = question.toString().trim();
  const graphiql = `/graphiql?query=${encodeURIComponent(query)}&variables=${encodeURIComponent(JSON.stringify(variables))}`;
  const embed = () => `<iframe src="${fullAddress(withParams({ embed: '1' }))}" title="${title.replaceAll('"', '&quot;')}" width="800" height="600"></iframe>`;
  const cite = () => {
    const version = String(graphVersion.value ?? '');
    return `${say(m.citation, { title, day: longDay(new Date()), version, address: here() })} ${m.licence}`;
  };
  return (
    <>
      <p class="row tools">
        {files && <Downloads />}
        <button onClick={() => copy(here())}>{m.copy}</button>
        <button onClick={() => show(m.embed, embed())}>{m.embed}</button>
        <button disabled={graphVersion.value === undefined} onClick={() => show(m.cite, cite())}>{m.cite}</button>
        <button onClick={() => show(m.graphql, `${query}\n\n${JSON.stringify(variables, null, 2)}`, graphiql)}>{m.graphql}</button>
        {command && <button onClick={() => show(m.cli, command)}>{m.cli}</button>}
        <span role="status" class="quiet">
          {copied ? m.copied : ''}
        </span>
      </p>
      <dialog ref={dialog} aria-label={shown?.title}>
        <h2>{shown?.title}</h2>
        <pre tabIndex={0}>{shown?.text}</pre>
        <p class="row">
          <button class="primary" onClick={() => copy(shown?.text ?? '')}>{m.copyText}</button>
          {shown?.open && <a href={shown.open}>GraphiQL</a>}
          <button onClick={() => dialog.current?.close()}>{m.close}</button>
        </p>
      </dialog>
    </>
  );
}
