import type { Reporter, SerializedError, TestModule } from 'vitest/node';
import { NO_CHROMIUM, findChromium } from './chromium.ts';

/** Ends the report with one plain line, `N passed, N failed`, alone on its line. An error outside any test counts as failed. */
export default class PlainLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const passed = tests.filter((test) => test.result().state === 'passed').length;
    const failed = tests.filter((test) => test.result().state === 'failed').length;
    const broken = modules.filter((module) => module.state() === 'failed' && module.errors().length > 0).length;
    const notes = findChromium() === null ? `\nThe browser journeys were skipped. ${NO_CHROMIUM}\n` : '';
    // At exit, so that no other reporter writes below it.
    process.once('exit', () => process.stdout.write(`${notes}\n${passed} passed, ${failed + broken + unhandled.length} failed\n`));
  }
}
