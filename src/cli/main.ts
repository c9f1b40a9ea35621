import { join } from 'node:path';
import { run } from './run';
import { taggerFrom } from './shippedTagger';

// A reader that stops early (`| head`) is no error; writing ends by itself.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

run(process.argv.slice(2), process, taggerFrom(join(__dirname, 'tagger.bin'))).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.stderr.write(`on-record: something went wrong inside (${String(error)}); please report it\n`);
    process.exitCode = 1;
  },
);
