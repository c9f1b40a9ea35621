import { canonicalJson } from '../sameData';
import { oneLine } from '../../text/oneLine';
import { spanText } from '../../text/span';
import type { Act } from '../../analysis/analysis';
import type { NamedSpeaker, PartRole, Statement } from '../annotation';
import type { TextMark } from '../textMark';
import { wordsOf } from './annotated';
import type { Disagreement } from './disagreements';
import { spansKey } from './matchSpans';

/** One of the things that people say of the same words. */
export interface Version {
  /** Who says so, in the order of their names. */
  readonly annotators: readonly string[];
  /** That of the first of them; nothing where they say that nothing is to be marked. */
  readonly mark?: TextMark;
}

const ROLES: readonly PartRole[] = ['content', 'cue', 'source'];

/** What people say of the words they disagree on, each thing once; in the order of their names, those who mark nothing at the end. */
export function versionsOf({ marks }: Disagreement): Version[] {
  const versions = new Map<string, { annotators: string[]; mark?: TextMark }>();
  for (const { annotator, mark } of marks) {
    const kept = mark?.verdict === 'rejected' ? undefined : mark;
    const key = kept ? canonicalJson([kept.statement, ROLES.map((role) => spansKey(wordsOf(kept, role)))]) : '';
    const known = versions.get(key);
    if (known) known.annotators.push(annotator);
    else versions.set(key, { annotators: [annotator], ...(kept && { mark: kept }) });
  }
  return [...versions.values()].sort((a, b) => Number(!a.mark) - Number(!b.mark));
}

/** A version in a few words: `Ana, Cleo: quotation, direct, speaker Ruiz`. The names are as people wrote them. */
export function versionWords({ annotators, mark }: Version): string {
  return `${annotators.join(', ')}: ${mark ? statementWords(mark.statement) : 'none'}`;
}

/** The words that a version marks, on one line. */
export function markedWords({ mark }: Version, text: string, most: number): string {
  return mark
    ? oneLine(
        wordsOf(mark, 'content')
          .map((part) => spanText(text, part))
          .join(' … '),
        most,
      )
    : '';
}

/** What a statement says of its words. */
export function statementWords(statement: Statement): string {
  switch (statement.kind) {
    case 'quotation': {
      const { form, act, speakers } = statement;
      return ['quotation', form, ...(act === 'speech' ? [] : [ACTS[act]]), named('speaker', speakers)].join(', ');
    }
    case 'claim': {
      const { form, claimants, status } = statement;
      return ['claim', form, named('claimant', claimants), status.replace('-', ' ')].join(', ');
    }
    case 'mention':
      return `speaker ${statement.speaker.name}`;
    case 'boilerplate':
      return `boilerplate, ${statement.reason}`;
    case 'tag':
      return `tag ${statement.tag}`;
    case 'cue':
    case 'note':
    case 'relation':
    case 'dismissal':
      return statement.kind;
  }
}

const ACTS: Readonly<Record<Act, string>> = {
  speech: 'said',
  writing: 'written',
  thought: 'thought',
  intention: 'intended',
};

function named(what: string, speakers: readonly NamedSpeaker[]): string {
  return speakers.length === 0 ? `no ${what}` : `${what} ${speakers.map(({ name }) => name).join(' and ')}`;
}
