import type { Problem } from '@/utils/availability/parse';
import type { LintRule, Source } from './rule';
import { isRecord, type Place, placesOf } from './walk';

const TRACKING = /^(utm_.*|fbclid|gclid)$/;

function faultOf(text: string): string | null {
  if (!URL.canParse(text)) return 'is no address: write it as https://host/path';
  const url = new URL(text);
  if (url.protocol !== 'https:') return 'is not https: begin it with https://';
  const authority = /^[^/]*\/\/([^/?#]*)/.exec(text)?.[1] ?? '';
  if (authority.includes('@')) return 'has a name or password in it: leave them out';
  if (/:\d*$/.test(authority)) return 'has a port: leave it out';
  if (authority !== authority.toLowerCase()) return 'has capitals in its host: write lower case';
  const tracking = [...url.searchParams.keys()].find((key) => TRACKING.test(key));
  if (tracking !== undefined) return `has the parameter ${tracking}, which tracks: leave it out`;
  return text.endsWith('#') ? 'ends with an empty #: leave it out' : null;
}

function wrongLink({ file, path, key, value }: Place): Problem[] {
  const fault = key === 'url' && typeof value === 'string' ? faultOf(value) : null;
  return fault === null ? [] : [{ file, path, message: `${value} ${fault}` }];
}

/** The sources that stand together: those of a platform, of one network, or of one cause. */
function repeatedLinks({ file, path, key, value }: Place): Problem[] {
  if (key !== 'evidence' || typeof value !== 'object' || value === null) return [];
  const first = new Map<string, string>();
  return Object.entries(value).flatMap(([id, source]) => {
    if (!isRecord(source) || typeof source.url !== 'string') return [];
    const edition = `${source.edition ?? ''} ${source.url}`;
    const earlier = first.get(edition);
    first.set(edition, earlier ?? id);
    if (earlier === undefined) return [];
    const message = `${source.url} is the address of "${earlier}" as well: use that one, or tell them apart by "edition"`;
    return [{ file, path: `${path}.${id}.url`, message }];
  });
}

/** Every address is https, canonical, and stands once among the sources it belongs to. */
export const links: LintRule = {
  id: 'links',
  check: ({ files }: Source) =>
    placesOf(files).flatMap((place) => [...wrongLink(place), ...repeatedLinks(place)]),
};
