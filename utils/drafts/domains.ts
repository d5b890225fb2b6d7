import { PLAIN_NAMES } from './link-signs';
import { topLengthIn } from './top-domain';

/** What stands between two dots, and where a domain ends that begins in it; -1 when none does. */
interface Label {
  readonly start: number;
  /** With more than one label behind it. */
  readonly far: number;
  /** With one label behind it: then no "_" may follow, as none does from `nearFrom` on. */
  readonly near: number;
  readonly nearFrom: number;
}

const isNoEdge = (sign: string) => sign === '' || sign === '.' || sign === '-' || sign === '_';

/** The labels of `run`: from its end, for what stands behind a label decides on it. */
function labelsOf(run: string, after: string): Label[] {
  const labels: Label[] = [];
  let end = run.length;
  /** Where the domain ends that begins with the label behind; and where the name of a top does. */
  let [domain, top] = [-1, -1];
  for (const [place, name] of run.split('.').reverse().entries()) {
    const start = end - name.length;
    const low = name.lastIndexOf('_');
    const isOpen = isNoEdge(name.slice(-1));
    const [far, near] = isOpen ? [-1, -1] : [domain, top];
    labels.push({ start, far, near, nearFrom: start + low + 1 });
    domain = isNoEdge(name.charAt(0)) ? -1 : far < 0 && low < 0 ? near : far;
    const length = topLengthIn(place === 0 ? name + after : name);
    top = length > 0 ? start + length : -1;
    end = start - 1;
  }
  return labels.reverse();
}

/**
 * Where domains are in `run`, which is made of their letters and has `after` behind it: takes the place at
 * which one begins and gives the place at which the longest ends, or -1. Fast for places near each other.
 */
export function domainsIn(run: string, after: string): (from: number) => number {
  const labels = labelsOf(run, after);
  const startOf = (place: number) => labels[place]?.start ?? Number.POSITIVE_INFINITY;
  let place = 0;
  return (from) => {
    while (startOf(place) > from) place--;
    while (startOf(place + 1) <= from) place++;
    const label = labels[place];
    if (!label || isNoEdge(run.charAt(from))) return -1;
    return label.far < 0 && from >= label.nearFrom ? label.near : label.far;
  };
}

/** Where `text` holds domains of plain letters. */
export function plainDomainsIn(text: string): { start: number; end: number }[] {
  return [...text.matchAll(PLAIN_NAMES)].flatMap(({ 0: names, index: start }) => {
    let stop = `${text}.`.indexOf('.', start + names.length);
    for (let dot = start + names.length - 1; dot > start; dot = text.lastIndexOf('.', dot - 1)) {
      const length = topLengthIn(text.slice(dot + 1, stop));
      if (length > 0) return [{ start, end: dot + 1 + length }];
      stop = dot;
    }
    return [];
  });
}
