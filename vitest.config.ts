import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/bench/**'],
    maxWorkers: '100%',
    // A context of its own for each file, as apart as a process of its own and quicker to make.
    pool: 'vmForks',
    setupFiles: ['tests/fixtures/message-channel.ts'],
    // A busy machine takes long for what asks much; no test is about time.
    testTimeout: 30_000,
    expect: { poll: { timeout: 20_000 } },
  },
});
