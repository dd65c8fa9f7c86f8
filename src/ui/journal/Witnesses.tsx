/** Owes in words who saw it, one a line, each with its sign: eye = page, stack = server, clock = time. */
import type { Claims } from '#core/entry/claims.ts';
import { Icon } from '../controls/Icon.tsx';
import { useWords } from '../i18n/Words.tsx';
import { witnessWords } from './witness-words.ts';

export function Witnesses(props: { claims: Claims }) {
  const say = useWords();
  return (
    <ul class="witnesses">
      {witnessWords(props.claims, say).map(({ icon, words }) => (
        <li key={words}>
          <Icon name={icon} size={18} />
          <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}
