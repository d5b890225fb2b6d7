/** Where the hostile page seems to live: on a listed host. */
export const address = 'https://ui.ads.microsoft.com/legacy/hostile';

const panel = `<section class="panel" role="dialog" aria-label="Post">
    <h2>Post</h2>
    <ul>
      ${['Twitter', 'LinkedIn', 'Facebook']
        .map((name) => `<li><label><input type="checkbox" value="${name}"> ${name}</label></li>`)
        .join('')}
    </ul>
    <textarea aria-label="Text"></textarea>
    <button type="submit">Publish</button>
  </section>`;

/** What a hostile page holds beside, or in place of, its compose panel. */
export interface Hostile {
  /** Runs before all else. */
  readonly start?: () => void;
  readonly head?: string;
  readonly panel?: string;
  readonly after?: string;
}

/** A page with one compose panel whose first network is hidden. */
export const pageOf = ({ after = '', head = '', panel: own = panel, start }: Hostile = {}) =>
  `<!doctype html><html lang="en"><title>Posts</title>
  ${start ? `<script>(${start})()</script>` : ''}
  <style>
    body { margin: 0; block-size: 2000px; font: 16px sans-serif }
    .panel { inline-size: 420px; margin: 24px; padding: 16px; border: 1px solid #bbb }
    textarea { inline-size: 100%; block-size: 60px }
  </style>
  ${head}<body>${own}${after}</body></html>`;
