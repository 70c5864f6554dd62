// What a panel shows while its answer is under way, when it failed, or when only a part of it came. Each panel has its own
// state, so that one failure leaves the rest of the screen usable.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Answer, Fault } from '../api';
import { messages, say } from '../i18n';

export function FaultBox({ faults, retry }: { faults: Fault[]; retry?: () => void }) {
  const m = messages.value.state;
  return (
    <div class="error" role="alert">
      <p>{m.error}</p>
      <ul>
        {faults.slice(0, 5).map((f) => (
          <li key={f.code + f.message}>
            <code>{f.code}</code> {f.message}
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

function Waiting() {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 1000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="skeleton panel" aria-busy="true">
      <p role="status">{slow ? messages.value.state.slow : messages.value.state.loading}</p>
    </div>
  );
}

/** Shows the children once there are data; before that the reason for waiting or failing. */
export function Loaded<Data>({ answer, children }: { answer: Answer<Data>; children: (data: Data) => ComponentChildren }) {
  if (answer.data) {
    return (
      <>
        {answer.faults.length > 0 && (
          <p class="notice" role="status">
            {messages.value.state.partial} {answer.faults.map((f) => f.message).join(' · ')}
          </p>
        )}
        {children(answer.data)}
      </>
    );
  }
  if (answer.loading) return <Waiting />;
  if (answer.faults.length) return <FaultBox faults={answer.faults} retry={answer.retry} />;
  return null;
}

export function CutNotice({ cut }: { cut: { reason: string; at: number } | null | undefined }) {
  if (!cut) return null;
  return <p class="notice">{say(messages.value.state.cut, { reason: cut.reason, at: cut.at })}</p>;
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
