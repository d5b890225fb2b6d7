/** What a test expects of an element, as attributes. */
export type Marks = Readonly<Record<`data-sample${string}`, string | undefined>>;

/** Whatever must stay. */
export const other: Marks = { 'data-sample': 'other' };

/** Opens what the sample is about, when it is not there at first. */
export const opener: Marks = { 'data-sample': 'opener' };

/** A control that stands for X; `actions` are the right answers, any of them. */
export function subject(actions: string, isSelected = false): Marks {
  return {
    'data-sample': 'subject',
    'data-sample-actions': actions,
    'data-sample-state': isSelected ? 'warned' : undefined,
  };
}

/** The marks of one control among those of several networks. */
export const marksOf = (network: string, actions: string, isSelected = false): Marks =>
  network === 'x' ? subject(actions, isSelected) : other;
