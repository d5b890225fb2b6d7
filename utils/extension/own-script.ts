/** What a browser has that knows Trusted Types; the library of types does not know them yet. */
interface Factory {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => string };
}

/** Only a whole path of this extension, and nothing that climbs out of it or names a host. */
const OWN_PATH = /^\/(?:[\w-]+\/)*[\w-]+\.js$/;

function checked(path: string): string {
  if (!OWN_PATH.test(path)) throw new TypeError(`no script of this extension: ${path}`);
  return path;
}

let asTrusted: ((path: string) => string) | null = null;

/**
 * The address of a script of this extension as its pages may load it; `path` like `/notice.js`. Throws for
 * everything else. The policy that stands behind it is the only one that the pages let anybody make.
 */
export function ownScript(path: string): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: Factory };
  if (!trustedTypes) return checked(path);
  if (!asTrusted) {
    const policy = trustedTypes.createPolicy('compose-guard', { createScriptURL: checked });
    asTrusted = (each) => policy.createScriptURL(each);
  }
  return asTrusted(path);
}
