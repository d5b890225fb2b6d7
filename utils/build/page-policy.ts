/** What the extension's own pages and its worker may load, by directive. */
const directives: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  // Its own files, and the rule packs that a person has added: their hosts are known to nobody before.
  'connect-src': ["'self'", 'https:'],
  // The sample on the welcome page is a page of its own.
  'frame-src': ["'self'"],
  'frame-ancestors': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  // The one that `utils/extension/own-script.ts` makes.
  'trusted-types': ['compose-guard'],
};

/** The content security policy of the extension's own pages and its worker. */
export const pagePolicy = Object.entries(directives)
  .map(([name, sources]) => [name, ...sources].join(' '))
  .join('; ');
