import { cardsOfPage } from './cards.ts';

/** A host on which the extension runs. */
export const origin = 'https://ui.ads.microsoft.com';

/** How long a page may load before the bench gives up. */
export const LOAD_MS = 120_000;

export interface PageOptions {
  readonly elements: number;
  readonly hits: number;
  /** Addresses of scripts that run before the cards are there. */
  readonly scripts: readonly string[];
  /** What stands beside the cards. */
  readonly beside?: string;
}

/** The page of all benchmarks. */
export function benchPage({ elements, hits, scripts, beside = '' }: PageOptions): string {
  const tags = scripts.map((source) => `<script src="${source}"></script>`).join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title>${tags}</head><body><div id="feed"></div>${beside}<div id="root">${cardsOfPage(elements, hits)}</div></body></html>`;
}

/** An answer to a request; isolated pages have the finer clock. */
export const answerWith = (contentType: string, body: string) => ({
  body,
  contentType,
  headers: {
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Opener-Policy': 'same-origin',
  },
});
