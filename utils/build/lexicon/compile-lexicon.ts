import type { Network } from '../../availability/network-schema';
import type { LexiconData } from '../../plan/lexicon';
import { linesOf } from '../../plan/lines';
import { normalizePath, PATH_PREFIX } from '../../plan/text';
import { compileLabels } from './compile-labels';
import { compileNames } from './compile-names';
import { compileTopics } from './compile-topics';
import type { Words } from './words';

type Marks = Network['marks'];

/** Makes what is known of networks and languages ready for pages. Pure. */
export function compileLexicon(networks: readonly Network[], words: readonly Words[]): LexiconData {
  const entries = (pick: (marks: Marks) => readonly string[]) =>
    new Map(networks.flatMap(({ id, marks }) => pick(marks).map((key) => [key, id] as const)));
  const byNetwork = (pick: (marks: Marks) => readonly string[]) =>
    Object.fromEntries(entries(pick));
  const { names, suffixes } = compileNames(networks, words);
  const labels = compileLabels(words);
  const patterns = Object.values(labels).map((table) => table.patterns);
  return {
    version: 2,
    tokens: byNetwork(({ tokens }) => tokens),
    weakTokens: byNetwork(({ weakTokens }) => weakTokens),
    classes: byNetwork(({ classes }) => classes),
    paths: linesOf(
      entries(({ paths }) => paths.map((path) => normalizePath(path).slice(0, PATH_PREFIX))),
    ),
    segments: linesOf(entries(({ segments }) => segments.map(normalizePath))),
    glyphs: linesOf(entries(({ glyphs }) => glyphs)),
    hosts: Object.fromEntries(
      networks.flatMap(({ id, hosts }) => pagesOf(hosts).map((host) => [host, id])),
    ),
    names,
    numbers: [...new Set(JSON.stringify([names, patterns]).match(/\d+/g))],
    suffixes,
    labels,
    topics: compileTopics(words),
  };
}

// Hosts that serve a network's media or machines say nothing about a link to the network itself.
const pagesOf = (hosts: Network['hosts']) =>
  hosts.filter(({ use }) => use === 'site' || use === 'short-links').map(({ host }) => host);
