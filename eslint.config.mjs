import js from '@eslint/js';
import importX from 'eslint-plugin-import-x';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/**
 * Who may know whom (docs/architecture.md): each folder of src and the folders it may import from.
 * What is not named is a lint error, and so is any circle.
 */
const mayKnow = {
  text: [],
  analysis: ['text'],
  corpus: ['text', 'analysis'],
  annotations: ['text', 'analysis'],
  formats: ['text', 'analysis', 'annotations'],
  report: ['text', 'analysis', 'corpus', 'annotations', 'formats'],
  worker: ['text', 'analysis', 'corpus', 'annotations', 'report'],
  extension: ['text', 'analysis', 'corpus', 'annotations', 'formats', 'report', 'worker'],
  cli: ['text', 'analysis', 'corpus', 'annotations', 'formats', 'report', 'worker'],
};

const folders = Object.keys(mayKnow);
const zones = folders.flatMap((folder) =>
  folders
    .filter((other) => other !== folder && !mayKnow[folder].includes(other))
    .map((other) => ({
      target: `./src/${folder}`,
      from: `./src/${other}`,
      message: `src/${folder} may not know src/${other}: see docs/architecture.md.`,
    })),
);
const noVscode = { name: 'vscode', message: 'Only src/extension imports vscode.' };
const noNode = { group: ['node:*'], message: 'Only src/cli and the Node half of src/worker import Node modules.' };

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/', 'test/vscode/host/**/node_modules/', 'src/analysis/tagger/assembly/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: ['./tsconfig.json'], tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true } }],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/resolver': { node: { extensions: ['.ts', '.json'] } },
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': 'error',
      'no-console': 'error',
      'no-restricted-imports': ['error', { paths: [noVscode], patterns: [noNode] }],
    },
  },
  { files: ['src/extension/**/*.ts'], rules: { 'no-restricted-imports': ['error', { patterns: [noNode] }] } },
  {
    files: ['src/cli/**/*.ts', 'src/worker/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [noVscode] }] },
  },
  {
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-unused-expressions': 'off', '@typescript-eslint/no-floating-promises': 'error' },
  },
  { files: ['**/*.{mjs,cjs,js}'], languageOptions: { globals: globals.node } },
);
