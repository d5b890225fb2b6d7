const two = (value: number) => String(value).padStart(2, '0');

/** How a time is written: in the time zone of this computer, but for `utc`. */
export type TimeStyle = 'minutes' | 'seconds' | 'offset' | 'utc';

/** `2026-12-01`, in the time zone of this computer; `at` in milliseconds since 1970. */
export function dayOf(at: number): string {
  const date = new Date(at);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** `01/12/2026`: the day first. */
export const dayFirst = (at: number): string => dayOf(at).split('-').reverse().join('/');

/** `09:05`, or `09:05:00` with seconds. */
export function timeOf(at: number, withSeconds = false): string {
  const date = new Date(at);
  const minutes = `${two(date.getHours())}:${two(date.getMinutes())}`;
  return withSeconds ? `${minutes}:${two(date.getSeconds())}` : minutes;
}

/** `+01:00`: how far the clocks here are ahead of the world's at that time. */
function offsetOf(at: number): string {
  const ahead = -new Date(at).getTimezoneOffset();
  const minutes = Math.abs(ahead);
  return `${ahead < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** A day and a time as one text; empty where there is none. */
export function momentOf(at: number | null, style: TimeStyle): string {
  if (at === null) return '';
  switch (style) {
    case 'minutes':
      return `${dayOf(at)} ${timeOf(at)}`;
    case 'seconds':
      return `${dayOf(at)} ${timeOf(at, true)}`;
    case 'offset':
      return `${dayOf(at)}T${timeOf(at, true)}${offsetOf(at)}`;
    case 'utc':
      return new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
  }
}
