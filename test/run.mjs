// What does `npm test` run? Everything: types, lint, unit, components, end to end. Its last line counts all suites.
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { environment, installBrowser, installPackages, root } from './install.mjs'

const only = process.argv.slice(2)

/** One step: passes or fails as a whole, or counts its tests in a JSON report of vitest's. */
const STEPS = [
  { name: '类型', commands: [['wxt', 'prepare'], ['tsc', '-p', 'tsconfig.json'], ['tsc', '-p', 'tsconfig.pure.json']] },
  { name: '规范', commands: [['oxlint', '--deny-warnings']] },
  { name: '单元', vitest: ['--project', 'unit', '--project', 'components'] },
  { name: '端到端', vitest: ['--project', 'e2e'] },
]

/** `npm test -- rules/typo` runs only the unit tests whose path has it. */
const steps = only.length > 0 ? [{ name: '单元', vitest: ['--project', 'unit', '--project', 'components', ...only] }] : STEPS

function run([command, ...args]) {
  return new Promise(resolve => {
    const child = spawn(join(root, 'node_modules/.bin', command), args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: environment() })
    child.on('error', error => { console.error(`${command} 未能启动：${error.message}`); resolve(1) })
    child.on('exit', code => resolve(code ?? 1))
  })
}

async function runVitest(name, args) {
  const report = join(root, 'out/test', `${name}.json`)
  rmSync(report, { force: true })
  const code = await run(['vitest', 'run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`])
  try {
    const { numPassedTests, numFailedTests, numTotalTestSuites, numFailedTestSuites, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'))
    // A file that could not be loaded has no tests to count, and vitest says so by its exit code alone.
    const failed = numFailedTests === 0 && code !== 0 ? Math.max(1, numFailedTestSuites) : numFailedTests
    if (numTotalTestSuites === 0) return { passed: 0, failed: 1 }
    if (numPendingTests > 0) console.log(`${name}：${numPendingTests} 项没有执行`)
    return { passed: numPassedTests, failed }
  } catch (error) {
    console.error(`${name}：没有读到测试结果（${error.message}）`)
    return { passed: 0, failed: 1 }
  }
}

async function main() {
  installPackages()
  installBrowser()
  mkdirSync(join(root, 'out/test'), { recursive: true })
  let passed = 0
  let failed = 0
  const lines = []
  for (const step of steps) {
    const began = Date.now()
    console.log(`\n== ${step.name}`)
    const before = failed
    if (step.vitest) {
      const counted = await runVitest(step.name, step.vitest)
      passed += counted.passed
      failed += counted.failed
    } else {
      for (const command of step.commands) {
        if (await run(command) === 0) passed += 1
        else failed += 1
      }
    }
    lines.push(`${step.name}  ${failed === before ? '通过' : '未通过'}  ${((Date.now() - began) / 1000).toFixed(0)} 秒`)
  }
  console.log(`\n${lines.join('\n')}`)
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
}

main().catch(error => {
  console.error(error.message)
  console.log('0 passed, 1 failed')
  process.exitCode = 1
})
