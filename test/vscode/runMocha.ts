import 'mocha/mocha.js';

/** mocha's build for browsers, which both extension hosts can run: that of Node and that of a web worker. It exports a global. */
const { Mocha } = globalThis as unknown as { readonly Mocha: typeof import('mocha') };

/** What marks the lines of mocha's report among everything else that a VS Code says. */
const mark = ON_RECORD_HOST === 'desktop' ? '' : 'on-record-test:';

/**
 * Runs the tests that `load` defines, in the extension host.
 * @param grep only tests with these words in their titles; all for none
 * @throws when a test failed
 */
export async function runMocha(grep: string, load: () => void): Promise<void> {
  Mocha.reporters.Base.consoleLog = (format = '', ...given: unknown[]) => {
    const text = String(format).replace(/%[sd]/g, () => String(given.shift()));
    for (const line of text.split('\n')) console.log(mark + line);
  };
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', color: false, timeout: 120_000, forbidOnly: true });
  if (grep !== '') mocha.fgrep(grep);
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  load();
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} of the tests failed.`);
}
