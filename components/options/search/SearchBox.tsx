import { useEffect, useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { countedOrNone } from '@/components/counted';
import { Icon } from '@/components/ui/Icon';
import { allEntries } from './entries';
import { createFinder } from './find-entries';
import { ResultList } from './ResultList';

interface SearchBoxProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select'));

/** Brings the key `/` to the field, wherever nothing is typed. */
function useSlash(focus: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      focus();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [focus]);
}

/** Searches sections, settings and help; what is found are links, to be reached by arrow keys as well. */
export function SearchBox({ query, onQuery }: SearchBoxProps) {
  const box = useRef<HTMLElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const find = useMemo(() => createFinder(allEntries()), []);
  const found = useMemo(() => find(query), [find, query]);
  const focus = useMemo(
    () => () => {
      input.current?.focus();
      input.current?.select();
    },
    [],
  );
  useSlash(focus);
  const links = () => [...(box.current?.querySelectorAll('a') ?? [])];
  /** From the field to the first of what was found, and from one to the next. */
  const move = (event: KeyboardEvent) => {
    const stops: readonly (HTMLElement | null)[] = [input.current, ...links()];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && event.target instanceof HTMLElement) {
      const at = stops.indexOf(event.target) + step;
      stops[Math.min(Math.max(at, 0), stops.length - 1)]?.focus();
    } else if (event.key === 'Escape' && query !== '') {
      onQuery('');
      input.current?.focus();
    } else if (event.key === 'Enter' && event.target === input.current) {
      links()[0]?.click();
    } else return;
    event.preventDefault();
  };
  const isAsked = query.trim() !== '';
  return (
    <search ref={box} class="finder" onKeyDown={move}>
      <label class="spoken" for="find-setting">
        {i18n.t('search.label')}
      </label>
      <div class="finder-field">
        <Icon name="search" />
        <input
          ref={input}
          id="find-setting"
          type="search"
          autocomplete="off"
          spellcheck={false}
          placeholder={i18n.t('search.placeholder')}
          aria-describedby="find-hint"
          aria-keyshortcuts="/"
          value={query}
          onInput={({ currentTarget }) => onQuery(currentTarget.value)}
        />
        <span class="finder-key" aria-hidden="true">
          /
        </span>
      </div>
      <p class="spoken" id="find-hint">
        {i18n.t('search.hint')}
      </p>
      <p class={isAsked ? 'quiet small finder-count' : 'spoken'} aria-live="polite">
        {isAsked && countedOrNone('search.found', found.length)}
      </p>
      {isAsked && <ResultList entries={found} onPick={() => onQuery('')} />}
    </search>
  );
}
