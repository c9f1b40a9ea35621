// What a VS Code server that was installed without install scripts, and without a network, says in vain.

/** code-server's native modules are not compiled, its signing module is not free, and its marketplace is far away. */
const vain =
  /spdlog|watchdog|Could not locate the bindings file|vsda|open-vsx|DeprecationWarning|trace-deprecation|^\*|Extension host agent|Server bound|Web UI available/;

/** Lines that go on from the one before. */
const continued = /^\s|^Require stack|^- |^\}|^$/;

/** @returns {(line: string) => boolean} whether the next line of an output says something */
export function meaningfulLines() {
  let inVain = false;
  return (line) => {
    if (vain.test(line)) inVain = true;
    else if (!continued.test(line)) inVain = false;
    return !inVain && line.trim() !== '';
  };
}
