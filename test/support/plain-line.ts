import type { Reporter, SerializedError, TestModule } from 'vitest/node';
import { NO_CHROMIUM, findChromium } from './chromium.ts';
import { lacksPrograms, NO_OFFICE } from './office.ts';

/** Ends the report with one plain line, `N passed, N failed`, alone on its line. An error outside any test counts as failed. */
export default class PlainLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const passed = tests.filter((test) => test.result().state === 'passed').length;
    const failed = tests.filter((test) => test.result().state === 'failed').length;
    const broken = modules.filter((module) => module.errors().length > 0).length + unhandled.length;
    const here = process.env['CI'] !== 'true';
    const skipped = here && findChromium() === null;
    const unopened = here && lacksPrograms().length > 0;
    // At exit, so that no other reporter writes below it and the exit code is known.
    process.once('exit', (code) => {
      if (skipped) process.stdout.write(`\nThe browser journeys were skipped. ${NO_CHROMIUM}\n`);
      if (unopened) process.stdout.write(`\nThe files to keep were not opened in other programs. ${NO_OFFICE}\n`);
      process.stdout.write(`\n${passed} passed, ${failed + broken || (code === 0 ? 0 : 1)} failed\n`);
    });
  }
}
