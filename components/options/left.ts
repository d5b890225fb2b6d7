import { useState } from 'preact/hooks';

/** What was typed into small forms, by the name of the field. */
const typed = new Map<string, string>();
/** Of these the fields whose text is lost with the page. */
const losing = new Set<string>();

/** Whether anything was typed into a small form that has not been used yet. */
export const isAnythingLeft = (): boolean => losing.size > 0;

type Field = readonly [text: string, type: (text: string) => void];

function useTyped(name: string, first: string, isAskedFor: boolean): Field {
  const [text, setText] = useState(() => typed.get(name) ?? first);
  const type = (next: string) => {
    typed.set(name, next);
    if (isAskedFor && next.trim() !== '') losing.add(name);
    else losing.delete(name);
    setText(next);
  };
  return [text, type];
}

/** The text of a field: it stays when a link leads away, and closing the page asks, until it is emptied. */
export const useLeft = (name: string): Field => useTyped(name, '', true);

/** The text of a field that begins with `first` and stays when a link leads away; nobody misses it later. */
export const useKept = (name: string, first: string): Field => useTyped(name, first, false);

/** Forgets what was typed into a field, once it was used. */
export function letGo(name: string): void {
  typed.delete(name);
  losing.delete(name);
}
