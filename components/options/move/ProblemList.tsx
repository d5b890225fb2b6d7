import type { FileProblem } from '@/utils/rules/import/problem';
import { cleanText } from '@/utils/rules/safe-text';
import { placeText, problemText } from './problem-words';

/** What is wrong in a file, each with its place. */
export const ProblemList = ({ problems }: { readonly problems: readonly FileProblem[] }) => (
  <ul class="move-problems">
    {problems.map((each) => (
      <li key={`${each.path} ${each.line} ${each.column} ${each.word}`}>
        <Where {...each} />
        <span>{problemText(each)}</span>
      </li>
    ))}
  </ul>
);

const Where = (each: FileProblem) => {
  const place = placeText(each);
  return place === '' && each.path === '' ? null : (
    <span class="small quiet">
      {place} {each.path && <code dir="ltr">{cleanText(each.path)}</code>}
    </span>
  );
};
