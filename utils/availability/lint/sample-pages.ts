import { fileOf } from './entries';
import type { LintRule } from './rule';

/** Selectors are proved by a sample page. */
export const samplePages: LintRule = {
  id: 'sample-pages',
  check: ({ list, samplePages: proved }) =>
    list.platforms
      .filter(({ id, kind, locators: { dates, ignored, panels, units } }) => {
        const hasLocators = [dates, ignored, panels, units].some(({ length }) => length > 0);
        return kind === 'dashboard' && hasLocators && !proved.includes(id);
      })
      .map((platform) => ({
        file: fileOf(platform),
        path: 'locators',
        message: `no sample page proves these selectors: add one in tests/dashboards/${platform.id}/`,
      })),
};
