import type { Network } from '../../availability/network-schema';
import type { LexiconData } from '../../plan/lexicon';
import { normalizePath, PATH_PREFIX } from '../../plan/text';
import { compileLabels } from './compile-labels';
import { compileNames } from './compile-names';
import { compileTopics } from './compile-topics';
import type { Words } from './words';

type Marks = Network['marks'];

/** Makes what is known of networks and languages ready for pages. Pure. */
export function compileLexicon(networks: readonly Network[], words: readonly Words[]): LexiconData {
  const byNetwork = (pick: (marks: Marks) => readonly string[]) =>
    Object.fromEntries(networks.flatMap(({ id, marks }) => pick(marks).map((key) => [key, id])));
  return {
    version: 1,
    tokens: byNetwork(({ tokens }) => tokens),
    weakTokens: byNetwork(({ weakTokens }) => weakTokens),
    classes: byNetwork(({ classes }) => classes),
    paths: byNetwork(({ paths }) => paths.map((path) => normalizePath(path).slice(0, PATH_PREFIX))),
    segments: networks.flatMap(({ id, marks }) =>
      marks.segments.map((segment) => [normalizePath(segment), id] as const),
    ),
    glyphs: byNetwork(({ glyphs }) => glyphs),
    hosts: Object.fromEntries(
      networks.flatMap(({ id, hosts }) => pagesOf(hosts).map((host) => [host, id])),
    ),
    ...compileNames(networks, words),
    labels: compileLabels(words),
    topics: compileTopics(words),
  };
}

// Hosts that serve a network's media or machines say nothing about a link to the network itself.
const pagesOf = (hosts: Network['hosts']) =>
  hosts.filter(({ use }) => use === 'site' || use === 'short-links').map(({ host }) => host);
