import { depthProblem } from '@/utils/rules/import/text-shape';
import type { KeptPack, PackCheck, PackTrouble, PackTroubleSaid, SkippedPart } from './kept-pack';
import { readPack } from './read-pack';
import { safePack } from './safe-pack';
import type { Pack } from './schema';
import { compareVersions } from './versions';

/** What is made of a text that an address has answered with. */
export type Judgement =
  | { readonly kind: 'new'; readonly pack: Pack; readonly skipped: readonly SkippedPart[] }
  /** The person went back from this version: it is not taken again unless they ask for it. */
  | { readonly kind: 'declined'; readonly version: string }
  | { readonly kind: 'same' }
  | { readonly kind: 'trouble'; readonly trouble: PackTroubleSaid };

/** What is known of a pack when its address is asked again. */
export interface KnownPack {
  readonly pack: Pick<KeptPack, 'id' | 'version'>;
  readonly check: Pick<PackCheck, 'digest' | 'newest' | 'readBy'> | null;
}

interface Brought {
  readonly text: string;
  /** A hash of `text`. */
  readonly digest: string;
}

interface Context {
  /** `null` for an address that is asked for the first time. */
  readonly known: KnownPack | null;
  /** The version of this extension. */
  readonly reader: string;
  /** Whether the person wants also a version that they went back from. */
  readonly insists: boolean;
}

const trouble = (kind: PackTrouble, detail = ''): Judgement => ({
  kind: 'trouble',
  trouble: { kind, detail },
});

/** Why a text is no JSON, as far as its ends tell. */
function notJson(text: string): Judgement {
  const bare = text.trim();
  if (bare.startsWith('<')) return trouble('web-page');
  return trouble(bare.startsWith('{') && !bare.endsWith('}') ? 'cut-off' : 'not-json');
}

function parse(text: string): { readonly input: unknown } | null {
  if (depthProblem(text)) return null;
  try {
    return { input: JSON.parse(text) };
  } catch {
    return null;
  }
}

const formatOf = (input: unknown) =>
  typeof input === 'object' && input !== null ? Reflect.get(input, 'format') : undefined;

function read(input: unknown, reader: string): Judgement {
  const format: unknown = formatOf(input);
  if (typeof format === 'number' && format > 1) return trouble('newer-format', `${format}`);
  const { pack, skipped } = safePack(readPack(input, reader), input);
  if (pack !== null) return { kind: 'new', pack, skipped };
  const [first] = skipped;
  return trouble('not-a-pack', first ? `${first.path}: ${first.message}` : '');
}

/**
 * Judges what an address has answered with. A pack keeps its id, its version only grows, and another
 * text needs another version, so that all who have a version have the same.
 */
export function judge({ text, digest }: Brought, { known, reader, insists }: Context): Judgement {
  const parsed = parse(text);
  if (parsed === null) return notJson(text);
  const judged = read(parsed.input, reader);
  if (judged.kind !== 'new' || known === null) return judged;
  const { pack } = judged;
  const { id, version } = known.pack;
  if (pack.id !== id) return trouble('another-pack', pack.id);
  const isSameText = known.check?.digest === digest;
  const ahead = compareVersions(pack.version, version);
  const newest = known.check?.newest ?? version;
  if (ahead > 0) {
    const isDeclined = !insists && compareVersions(pack.version, newest) <= 0;
    return isDeclined ? { kind: 'declined', version: pack.version } : judged;
  }
  if (ahead < 0) return trouble('older', pack.version);
  if (known.check === null) return judged;
  // The text that is remembered is the one of the version that the person went back from.
  if (newest !== version) return { kind: 'same' };
  if (!isSameText) return trouble('same-version', pack.version);
  // Another reader may understand more of the same text.
  return known.check.readBy === reader ? { kind: 'same' } : judged;
}
