/** What a line of standard input asks for. */
export interface InputRecord {
  readonly id: string | number;
  readonly text: string;
  readonly group?: string | number;
}

/** Why a line could not be used, and whose it is if it says so. */
export class BadRecord extends Error {
  constructor(
    message: string,
    readonly id: string | number | null = null,
  ) {
    super(message);
  }
}

/**
 * Reads one line of standard input.
 * @throws {BadRecord} if it is no JSON object with an `id` and a `text`
 */
export function parseRecord(line: string): InputRecord {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new BadRecord(`is not JSON (${(error as Error).message})`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new BadRecord('is not a JSON object like {"id": "a", "text": "…"}');
  }
  const { id, text, group } = value as Record<string, unknown>;
  if (!isName(id)) throw new BadRecord('has no "id" (a string or a number)');
  if (typeof text !== 'string') throw new BadRecord('has no "text" (a string)', id);
  if (group === undefined || group === null) return { id, text };
  if (!isName(group)) throw new BadRecord('has a "group" that is neither a string nor a number', id);
  return { id, text, group };
}

function isName(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}
