import type { Problem } from '@/utils/availability/parse';
import type { LintRule, Source } from './rule';
import { type Place, placesOf } from './walk';

type IsPublicSuffix = Source['isPublicSuffix'];

function faultOfHost(host: string, isPublicSuffix: IsPublicSuffix): string | null {
  const name = host.replace(/^\*\./, '');
  if (name !== name.toLowerCase()) return 'has capitals: write it in lower case';
  if (name.includes('*'))
    return 'has a star that means any host: name one, or write *.name for those below it';
  if (/^[\d.]+$/.test(name) || /^\[|:.*:/.test(name)) return 'is an IP address: write its name';
  if (name.includes(':')) return 'has a port: leave it out';
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(name))
    return 'is not a host: write a name such as ads.example.com';
  if (/\.(example|invalid|localhost|test)$/.test(name))
    return 'is a name that nobody can have: put the host of the product';
  if (isPublicSuffix(name))
    return 'is a public suffix, where anybody can have a name: write the whole name';
  return null;
}

function faultOfPattern(pattern: string, isPublicSuffix: IsPublicSuffix): string | null {
  const [, scheme, host = ''] = /^(?:([^/]*):\/\/)?([^/]*)/.exec(pattern) ?? [];
  if (scheme !== 'https') return 'is not https: begin it with https://';
  return faultOfHost(host, isPublicSuffix);
}

function faultOfBareHost(host: string, isPublicSuffix: IsPublicSuffix): string | null {
  if (host.includes('://')) return 'has a scheme: write the host alone';
  if (host.includes('/')) return 'has a path: write the host alone';
  return faultOfHost(host, isPublicSuffix);
}

function faultOf({ file, path, value }: Place, isPublicSuffix: IsPublicSuffix): string | null {
  if (typeof value !== 'string') return null;
  if (file.startsWith('platforms/') && /^surfaces\.\d+\.matches\.\d+$/.test(path))
    return faultOfPattern(value, isPublicSuffix);
  if (file === 'networks.json' && /^networks\.\d+\.hosts\.\d+\.host$/.test(path))
    return faultOfBareHost(value, isPublicSuffix);
  return null;
}

/** Every host is the name of one product's pages; looks at the files, whether parsed or not. */
export const hosts: LintRule = {
  id: 'hosts',
  check: ({ files, isPublicSuffix }) =>
    placesOf(files).flatMap((place): Problem[] => {
      const fault = faultOf(place, isPublicSuffix);
      const { file, path, value } = place;
      return fault === null ? [] : [{ file, path, message: `"${value}" ${fault}` }];
    }),
};
