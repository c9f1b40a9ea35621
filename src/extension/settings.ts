import { workspace, type ConfigurationScope } from 'vscode';

/** Every setting of the extension with its type, declared once here and once in package.json; a test holds the two against each other. */
export interface Settings {
  /** Glob patterns of the files that are sources, relative to their folder. */
  readonly include: readonly string[];
  /** Glob patterns of the files that are not, though they are included. */
  readonly exclude: readonly string[];
  /** Whether a plain text that is a source gets the language `news-source`. */
  readonly assignLanguage: boolean;
  /** Whether the claims tree selects the claim that the cursor is in. */
  readonly followCursor: boolean;
  /** Whether what somebody is said to think, feel, plan or order is shown too. */
  readonly thoughts: boolean;
  /** The name under which a person annotates; empty until somebody does. */
  readonly annotator: string;
  /** Whether only one's own annotations are shown. */
  readonly blind: boolean;
  /** When it is told as problems what other sources have differently. */
  readonly differences: 'never' | 'asked' | 'always';
  /** Which marks are shown. */
  readonly marks: Readonly<Record<MarkSetting, boolean>>;
}

/** The kinds of marks that can be switched on and off. */
export type MarkSetting =
  'quotations' | 'cues' | 'speakers' | 'claims' | 'boilerplate' | 'repeats' | 'furniture' | 'tags' | 'decisions';

/** The value of a setting, for a document or folder where it may differ between folders. */
export function setting<Name extends keyof Settings>(name: Name, scope?: ConfigurationScope): Settings[Name] {
  // package.json gives every setting a default, so that there always is a value.
  return workspace.getConfiguration('onRecord', scope ?? null).get<Settings[Name]>(name)!;
}
