/**
 * What SARIF 2.1.0 (OASIS standard, 2020) demands of the parts that we write; nothing else may stand there. Sections of the standard: 3.13 log, 3.14
 * run, 3.19 driver, 3.49 rule, 3.27 result, 3.28 location, 3.29 physical location, 3.30 region.
 */
const text = { type: 'string', minLength: 1 } as const;
const count = { type: 'integer', minimum: 1 } as const;
const level = { enum: ['none', 'note', 'warning', 'error'] } as const;

const object = (properties: Readonly<Record<string, object>>, optional: readonly string[] = []) => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
});
const list = (items: object) => ({ type: 'array', items });
const message = object({ text });
const physicalLocation = object({
  artifactLocation: object({ uri: { type: 'string', pattern: "^(?:file:///)?[A-Za-z0-9._~!$&'()*+,;=:@/%-]+$" } }),
  region: object({ startLine: count, startColumn: count, endLine: count, endColumn: count }),
});

export const sarifSchema = object({
  $schema: { type: 'string' },
  version: { const: '2.1.0' },
  runs: list(
    object({
      tool: object({
        driver: object({
          name: text,
          semanticVersion: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+' },
          rules: list(object({ id: text, shortDescription: message, defaultConfiguration: object({ level }) })),
        }),
      }),
      columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
      results: list(
        object(
          {
            ruleId: text,
            ruleIndex: { type: 'integer', minimum: 0 },
            level,
            message,
            locations: list(object({ physicalLocation })),
            relatedLocations: list(object({ id: { type: 'integer', minimum: 0 }, message, physicalLocation })),
          },
          ['relatedLocations'],
        ),
      ),
    }),
  ),
});
