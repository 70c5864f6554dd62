// How much two sets share, drawn as two overlapping bars on one scale; the numbers stand beside it as text.
import { messages, number } from '../../i18n';

type Props = { a: string; b: string; onlyA: number; both: number; onlyB: number };

export function Overlap({ a, b, onlyA, both, onlyB }: Props) {
  const m = messages.value.compare;
  const all = Math.max(1, onlyA + both + onlyB);
  const width = 600;
  const x = (n: number) => (n / all) * width;
  return (
    <>
      <svg class="overlap" viewBox={`0 0 ${width} 44`} role="img" aria-label={`${a}: ${onlyA + both}; ${b}: ${onlyB + both}; ${m.both}: ${both}`}>
        <rect class="a" x={0} y={2} width={Math.max(1, x(onlyA + both))} height={18} />
        <rect class="b" x={x(onlyA)} y={24} width={Math.max(1, x(both + onlyB))} height={18} />
      </svg>
      <ul class="figures">
        <li>
          <b>{number(onlyA)}</b>
          <span class="quiet">
            {m.only} <bdi>{a}</bdi>
          </span>
        </li>
        <li>
          <b>{number(both)}</b>
          <span class="quiet">{m.both}</span>
        </li>
        <li>
          <b>{number(onlyB)}</b>
          <span class="quiet">
            {m.only} <bdi>{b}</bdi>
          </span>
        </li>
      </ul>
    </>
  );
}
