import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig, mergeConfig } from 'vitest/config';
import usual from '../../vitest.config';
import type { Mutation } from './mutation';

/** Puts the fault in while the file is loaded; the file itself stays as it is. */
function mutating({ file, find, becomes }: Mutation): Plugin {
  const path = resolve(file);
  return {
    name: 'mutation',
    enforce: 'pre',
    transform: (code, id) => (id === path ? code.replace(find, () => becomes) : undefined),
  };
}

export default mergeConfig(
  usual,
  defineConfig({
    plugins: [mutating(JSON.parse(process.env.MUTATION ?? '{}'))],
    // What one mutation made of a file must not be there for the next one.
    test: { fsModuleCache: false },
  }),
);
