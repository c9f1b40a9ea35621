/** Words from files for where VS Code would make icons of `$(name)`: quick picks and the status bar. */
export function plainLabel(words: string): string {
  // A zero-width space between the two keeps them from being read together.
  return words.replaceAll('$(', '$\u200B(');
}
