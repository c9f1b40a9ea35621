import { readFileSync } from 'node:fs';
import { analyze } from '../analysis/analyze';

for (const file of process.argv.slice(2)) {
  process.stdout.write(JSON.stringify(analyze(readFileSync(file, 'utf8'))) + '\n');
}
