import { useMemo, useRef } from 'preact/hooks';
import { useFarHeight } from '@/components/ui/use-far-height';
import type { CustomRule } from '@/utils/rules/schema';
import { RuleCard } from './RuleCard';
import type { RuleContext } from './types';

export interface RuleStretchProps {
  readonly rules: readonly CustomRule[];
  readonly chosen: ReadonlySet<string>;
  readonly level: 2 | 3;
  readonly context: RuleContext;
}

/** Some rules: drawn only near the screen, and anew only when one of them has changed. */
export function RuleStretch({ rules, chosen, level, context }: RuleStretchProps) {
  const list = useRef<HTMLUListElement>(null);
  const height = useFarHeight(list);
  const isNear = height === null;
  const ticked = rules.flatMap(({ id }) => (chosen.has(id) ? [id] : [])).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: of what is chosen only these rules count.
  const cards = useMemo(
    () =>
      isNear &&
      rules.map((rule) => (
        <RuleCard
          key={rule.id}
          rule={rule}
          isChosen={chosen.has(rule.id)}
          level={level}
          context={context}
        />
      )),
    [rules, ticked, level, context, isNear],
  );
  return (
    <ul ref={list} class="rules" style={isNear ? {} : { blockSize: `${height}px` }}>
      {cards}
    </ul>
  );
}
