/** A platform file that parses and says that nothing is known yet. */
export const skeleton = (id: string, today: string) => ({
  evidence: {},
  format: 1,
  id,
  kind: 'dashboard',
  name: id,
  statements: [
    {
      actions: ['create-post'],
      confidence: 'low',
      evidence: [],
      id: 'x-publishing',
      lastChecked: today,
      network: 'x',
      spans: [{ since: null, status: 'unknown' }],
    },
  ],
  surfaces: [{ basis: 'none', client: 'web', matches: [`https://${id}.example/*`] }],
});

const chip = (network: string, sample: string) =>
  `        <button type="button" data-sample="${sample}"><!--glyph ${network}--> @contoso</button>`;

/** A sample page: a post editor with three accounts; `subject` is the one that a rule may hide. */
export const samplePage = (id: string) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${id}</title>
    <style>
      body { margin: 40px; font: 15px/1.4 system-ui, sans-serif; }
      form { inline-size: 540px; margin-block-start: 120px; }
      svg { inline-size: 16px; block-size: 16px; }
      textarea { display: block; inline-size: 100%; margin-block: 12px; }
    </style>
  </head>
  <body>
    <form onsubmit="return false">
      <div>
${[chip('x', 'subject'), chip('facebook', 'other'), chip('linkedin', 'other')].join('\n')}
      </div>
      <textarea rows="5" aria-label="Your post" data-sample="other"></textarea>
      <button type="button" data-sample="other">Schedule</button>
      <button type="button" data-sample="other">Publish</button>
    </form>
  </body>
</html>
`;
