// What a panel shows while its answer is under way, when it failed, or when only a part of it came. Each panel has its own
// state, so that one failure leaves the rest of the screen usable.
import type { ComponentChildren } from 'preact';
import { useEffect, useErrorBoundary, useState } from 'preact/hooks';
import type { Answer, Fault } from '../api';
import type { CutReason } from '../gql/graphql';
import { language, messages, say, word } from '../i18n';
import { go, withParams } from '../route';

export function FaultBox({ faults, retry, text }: { faults: Fault[]; retry?: () => void; text?: string }) {
  const m = messages.value.state;
  return (
    <div class="error" role="alert">
      <p>{text ?? m.error}</p>
      <ul>
        {faults.slice(0, 5).map((f) => (
          <li key={f.code + f.message}>
            <code>{f.code}</code> <Told fault={f} />
          </li>
        ))}
      </ul>
      <p class="row">
        {retry && <button onClick={retry}>{m.retry}</button>}
        {faults[0]?.requestID && (
          <span>
            {m.request} <code>{faults[0].requestID}</code>
          </span>
        )}
      </p>
    </div>
  );
}

/** What went wrong in the words of the page. The server's own words are English: in another language they are behind a summary. */
function Told({ fault }: { fault: Fault }) {
  const m = messages.value.state;
  if (fault.code === 'NETWORK') return <>{m.noAnswer}</>;
  if (language.value === 'en') return <>{fault.message}</>;
  return (
    <>
      {word(m.faults, fault.code) === fault.code ? m.error : word(m.faults, fault.code)}
      <details>
        <summary>{m.details}</summary>
        <span lang="en">{fault.message}</span>
      </details>
    </>
  );
}

/** Whether something has lasted longer than a second. */
function useSlow(going: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    setSlow(false);
    if (!going) return;
    const timer = setTimeout(() => setSlow(true), 1000);
    return () => clearTimeout(timer);
  }, [going]);
  return slow;
}

/** A component of its own, so that a fault in drawing is one of a child, which the panel's boundary catches. */
function Drawn<Data>({ data, draw }: { data: Data; draw: (data: Data) => ComponentChildren }) {
  return <>{draw(data)}</>;
}

type Props<Data> = { answer: Answer<Data>; children: (data: Data) => ComponentChildren; /** Why the answer may take long. */ reason?: string };

/**
 * Shows the children once there are data; before that the reason for waiting or failing. While the answer to a changed question
 * is under way, the children still show the answer before it, dimmed. A fault in drawing the children stays in this panel.
 */
export function Loaded<Data>({ answer, children, reason }: Props<Data>) {
  const m = messages.value.state;
  const [broken, mend] = useErrorBoundary();
  const slow = useSlow(answer.loading);
  if (broken) return <FaultBox faults={[{ code: 'PAGE', message: String((broken as Error).message ?? broken), requestID: '' }]} retry={mend} />;
  if (answer.data) {
    return (
      <div class={answer.loading ? 'stale' : undefined} aria-busy={answer.loading}>
        {slow && <p role="status">{reason ?? m.slow}</p>}
        {answer.faults.length > 0 && <FaultBox faults={answer.faults} retry={answer.retry} text={m.partial} />}
        <Drawn data={answer.data} draw={children} />
      </div>
    );
  }
  if (answer.loading) {
    return (
      <div class="skeleton panel" aria-busy="true">
        <p role="status">{slow ? (reason ?? m.slow) : m.loading}</p>
      </div>
    );
  }
  if (answer.faults.length) return <FaultBox faults={answer.faults} retry={answer.retry} />;
  return null;
}

type Limit = { cut: { because?: CutReason[]; at: number } | null | undefined; /** How many are shown, where that is another number than the limit. */ shown?: number; all?: number; most?: number };

/** That an answer stops before its end: how far it goes, of how many where that is known, and why. */
export function CutNotice({ cut, shown = cut?.at ?? 0, all, most }: Limit) {
  const m = messages.value.state;
  if (!cut) return null;
  return (
    <p class="notice" role="status">
      {all !== undefined && all > shown ? say(m.shown, { n: shown, all }) : say(m.cut, { n: shown })}{' '}
      {cut.because?.map((why) => m.because[why]).join(' ')}{' '}
      {most !== undefined && shown < most && cut.because?.some((why) => why === 'MAX_NODES' || why === 'MAX_NODES_AROUND') && <button onClick={() => go(withParams({ max: String(most) }))}>{say(m.showUpTo, { n: most })}</button>}
    </p>
  );
}

export function NotFound() {
  const m = messages.value.state;
  return (
    <div class="panel">
      <h1>{m.notFound}</h1>
      <a href="/">{m.home}</a>
    </div>
  );
}
