/**
 * The source that a file of another program means: the one of that name or, as such files are often moved about, the only one whose path ends so,
 * else the only one with that last name.
 * @param names paths of the sources within their folder, with `/`
 */
export function meantSource(name: string, names: readonly string[]): string | undefined {
  if (names.includes(name)) return name;
  const clean = name.replaceAll('\\', '/').replace(/^(?:\.{0,2}\/)+/, '');
  const last = clean.slice(clean.lastIndexOf('/') + 1);
  if (last === '') return undefined;
  const among = (end: string) => names.filter((known) => known === end || known.endsWith(`/${end}`));
  const alike = among(clean);
  const candidates = alike.length > 0 ? alike : among(last);
  return candidates.length === 1 ? candidates[0] : undefined;
}
