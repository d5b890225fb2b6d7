const MAX_ADDRESS = 12_000;
const MAX_PATHS = 6;

/** The icon paths in the address of an inlined SVG picture; none where it cannot be read. */
export function drawingsIn(address: string): string[] {
  if (!address.startsWith('data:image/svg') || address.length > MAX_ADDRESS) return [];
  const comma = address.indexOf(',');
  const head = address.slice(0, comma);
  const body = address.slice(comma + 1);
  try {
    const svg = head.endsWith('base64') ? atob(body) : decodeURIComponent(body);
    return Array.from(svg.matchAll(/\sd=["']([^"']+)/g), ([, d]) => d ?? '').slice(0, MAX_PATHS);
  } catch {
    return [];
  }
}
