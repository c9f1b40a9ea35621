/** An object of a JSON file, of which nothing is known. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** What a JSON text holds, or why it holds nothing. Never throws. */
export function parseJson(content: string): { readonly value: unknown } | { readonly message: string } {
  try {
    return { value: JSON.parse(withoutMark(content)) as unknown };
  } catch (error) {
    return { message: `is not JSON (${(error as Error).message})` };
  }
}

/** The lines of a JSONL text that are not blank, each parsed for itself. */
export function* parseJsonLines(content: string): Generator<{ readonly line: number } & ReturnType<typeof parseJson>> {
  let line = 0;
  for (const text of withoutMark(content).split('\n')) {
    line++;
    if (text.trim() !== '') yield { line, ...parseJson(text) };
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field of an object itself, never of its prototype. */
export function fieldOf(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

export function stringOf(value: unknown, key: string): string | undefined {
  const field = fieldOf(value, key);
  return typeof field === 'string' ? field : undefined;
}

/** A list, one thing as a list of one, nothing as an empty list. */
export function listOf(value: unknown, key: string): readonly unknown[] {
  const field = fieldOf(value, key);
  if (Array.isArray(field)) return field as unknown[];
  return field === undefined || field === null ? [] : [field];
}

/** A string, or a number as one: what serves as an id. */
export function idOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;
}

/** A value as a JSON file for programs and people. */
export function jsonFile(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

/** A text without its byte order mark. */
export function withoutMark(content: string): string {
  return content.startsWith('\uFEFF') ? content.slice(1) : content;
}
