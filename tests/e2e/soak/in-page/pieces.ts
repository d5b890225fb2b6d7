/** Numbers from 0 to below 1, the same ones for the same seed; the page has no modules to import from. */
export function numbers(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

export function from(html: string): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content.firstElementChild as HTMLElement;
}

const ICONS = ['icon-close', 'fa-brands fa-x-twitter', 'icon-twitter', 'icon-heart', 'bi bi-x-lg'];
const NAMES = ['Contoso', 'Fabrikam', 'Northwind', 'Tailspin'];

/** One post of a feed: six elements, some with a network's mark. */
export const card = (at: number): string => `<article class="card card-${at % 7}">
  <h3>${NAMES[at % NAMES.length]} ${at}</h3><p>Autumn roast number ${at} is here</p>
  <i class="${ICONS[at % ICONS.length]}"></i><a href="/post/${at}">Open</a>
  <time>${at} min</time></article>`;

export const chip = (network: string): string =>
  `<li><label><input type="checkbox" value="${network}"> ${network}</label></li>`;

/** A panel in which one network no longer works. */
export const panel = (
  name: string,
): string => `<section class="panel" role="dialog" aria-label="${name}">
  <h2>${name}</h2><ul>${['Twitter', 'LinkedIn', 'Facebook'].map(chip).join('')}</ul>
  <textarea aria-label="Text"></textarea><p class="count">0</p>
  <button type="submit">Publish</button></section>`;
