import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'
import react from '@vitejs/plugin-react'

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', environment: 'node', isolate: false, include: ['lib/**/*.test.ts', 'test/unit/**/*.test.ts'] } },
      {
        plugins: [react(), await WxtVitest()],
        test: { name: 'components', environment: 'jsdom', include: ['components/**/*.test.tsx'], setupFiles: ['components/test-setup.ts'] },
      },
      {
        test: {
          name: 'e2e', environment: 'node', include: ['test/e2e/**/*.e2e.ts', 'test/sites/**/*.e2e.ts'],
          fileParallelism: false, retry: 1, testTimeout: 60_000, hookTimeout: 120_000, globalSetup: ['test/e2e/global-setup.ts'],
        },
      },
    ],
  },
})
