import type { ComponentChildren } from 'preact';
import { HostList } from './HostList';

interface SitesPartProps {
  readonly title: string;
  /** What is said where there are no such sites. */
  readonly none: string;
  readonly hosts: readonly string[];
  readonly undo: string;
  readonly undoNamed: (host: string) => string;
  readonly onUndo: (host: string) => void;
  /** What stands before the sites. */
  readonly children?: ComponentChildren;
}

/** Sites for which something else holds, each with its undo. */
export const SitesPart = ({ children, hosts, none, title, ...list }: SitesPartProps) => (
  <section class="card stack">
    <h2>{title}</h2>
    {children}
    {hosts.length === 0 ? <p class="hint">{none}</p> : <HostList hosts={hosts} {...list} />}
  </section>
);
