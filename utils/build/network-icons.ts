import * as brands from 'simple-icons';

const byId = new Map(Object.values(brands).map((icon) => [icon.slug, icon.path]));

/**
 * A sheet of the brand icons of these networks, by their ids: those that Simple Icons
 * (https://simpleicons.org) carries under the same name. Brands that do not want theirs to be used are
 * not in it. Each is a tile of its own, to lie over what stands for a network without one.
 */
export const networkIcons = (networks: readonly { readonly id: string }[]): string => {
  const symbols = networks.flatMap(({ id }) => {
    const path = byId.get(id);
    return path === undefined ? [] : [symbolOf(id, path)];
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>\n`;
};

const symbolOf = (id: string, path: string) =>
  `<symbol id="${id}" viewBox="-8 -8 40 40"><path fill="var(--glyph-tile)" d="M-8-8h40v40H-8z"/>` +
  `<path fill="currentColor" d="${path}"/></symbol>`;
