import { l10n, window, type QuickPickItem, type Uri } from 'vscode';
import type { StatementKind } from '../../annotations/annotation';
import type { MarkedText, TextMark } from '../../annotations/textMark';
import { namedCreator } from '../../formats/importMarks';
import { plainLabel } from '../plainLabel';
import { annotator, askAnnotator } from './annotator';

/** A text that was read, and the source of the folder that it is. */
export interface ImportedText extends MarkedText {
  readonly uri: Uri;
}

/** Whose marks become: always one person's, or those of whom the file names, and otherwise one person's. */
export type Whose = { readonly always: string } | { readonly otherwise: string };

/** Asks whose the marks of files are; nothing if the person would not say. */
export async function askCreators(texts: readonly ImportedText[]): Promise<Whose | undefined> {
  const marks = texts.flatMap((text) => text.marks);
  const named = [...new Set(marks.flatMap((mark) => namedCreator(mark) ?? []))].sort();
  const unnamed = marks.filter((mark) => namedCreator(mark) === undefined).length;
  const me = annotator()?.name;
  type Item = QuickPickItem & { readonly answer: 'named' | 'me' | 'other' };
  const items: Item[] = [
    ...(named.length > 0
      ? [{ answer: 'named' as const, label: l10n.t('As the Files Say'), description: plainLabel(named.join(', ')) }]
      : []),
    { answer: 'me', label: l10n.t('Mine'), ...(me !== undefined && { description: plainLabel(me) }) },
    { answer: 'other', label: l10n.t('Somebody Else’s…') },
  ];
  const picked = await window.showQuickPick(items, { title: l10n.t('Whose Annotations Are These?') });
  switch (picked?.answer) {
    case undefined:
      return undefined;
    case 'me': {
      const always = (await askAnnotator())?.name;
      return always === undefined ? undefined : { always };
    }
    case 'other': {
      const always = await askName(l10n.t('The name or initials of whoever made them.'));
      return always === undefined ? undefined : { always };
    }
    case 'named': {
      if (unnamed === 0) return { otherwise: named[0]! };
      const prompt = l10n.t('{0} marks name nobody. Whose are they?', unnamed);
      const otherwise = await askName(prompt, named[0]);
      return otherwise === undefined ? undefined : { otherwise };
    }
  }
}

async function askName(prompt: string, value = ''): Promise<string | undefined> {
  const name = await window.showInputBox({
    title: l10n.t('Whose Annotations Are These?'),
    prompt,
    value,
    validateInput: (given) => (given.trim() === '' ? l10n.t('A name is needed.') : undefined),
  });
  return name?.trim();
}

/**
 * Shows how many marks of what kind would be taken in for which source, for a person to choose from; what a program found is not chosen beforehand.
 * Nothing if the person would rather not.
 */
export async function previewImport(
  texts: readonly ImportedText[],
  problems: number,
): Promise<readonly ImportedText[] | undefined> {
  const items = texts.flatMap((text) => {
    const found = text.marks.filter(({ verdict }) => verdict === 'found');
    const made = text.marks.filter(({ verdict }) => verdict !== 'found');
    return [
      { text, marks: made, isFound: false },
      { text, marks: found, isFound: true },
    ]
      .filter(({ marks }) => marks.length > 0)
      .map(({ marks, isFound }) => ({
        part: { ...text, marks },
        label: plainLabel(text.name),
        description: isFound ? l10n.t('found by a program') : l10n.t('said by people'),
        detail: kindsIn(marks),
        picked: !isFound,
      }));
  });
  const picked = await window.showQuickPick(items, {
    title: l10n.t('Import What?'),
    canPickMany: true,
    placeHolder:
      problems === 0
        ? l10n.t('Choose what is taken in')
        : l10n.t('Choose what is taken in; {0} problems will be listed', problems),
  });
  return picked?.map(({ part }) => part);
}

/** How many marks there are of each kind, in words. */
function kindsIn(marks: readonly TextMark[]): string {
  const counts = new Map<StatementKind, number>();
  for (const { statement } of marks) counts.set(statement.kind, (counts.get(statement.kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => COUNTS[kind](count)).join(', ');
}

const COUNTS: Readonly<Record<StatementKind, (count: number) => string>> = {
  quotation: (count) => (count === 1 ? l10n.t('1 quotation') : l10n.t('{0} quotations', count)),
  mention: (count) => (count === 1 ? l10n.t('1 mention of a speaker') : l10n.t('{0} mentions of speakers', count)),
  cue: (count) => (count === 1 ? l10n.t('1 cue') : l10n.t('{0} cues', count)),
  claim: (count) => (count === 1 ? l10n.t('1 claim') : l10n.t('{0} claims', count)),
  boilerplate: (count) => l10n.t('{0} boilerplate', count),
  tag: (count) => (count === 1 ? l10n.t('1 tag') : l10n.t('{0} tags', count)),
  dismissal: (count) => (count === 1 ? l10n.t('1 dismissed difference') : l10n.t('{0} dismissed differences', count)),
  note: (count) => (count === 1 ? l10n.t('1 note') : l10n.t('{0} notes', count)),
  relation: (count) => (count === 1 ? l10n.t('1 relation') : l10n.t('{0} relations', count)),
};
