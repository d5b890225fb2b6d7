import type { LexiconData } from './lexicon';

/** Knows no network and no word. */
export const emptyLexicon: LexiconData = {
  classes: {},
  glyphs: '',
  hosts: {},
  labels: {},
  names: {},
  numbers: [],
  paths: '',
  segments: '',
  suffixes: [],
  tokens: {},
  topics: {},
  version: 2,
  weakTokens: {},
};
