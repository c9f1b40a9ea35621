import { l10n, type TextDocument } from 'vscode';
import type { PlacedAnnotation } from '../../annotations/placed';
import type { RecordProblem } from '../../annotations/record/itemFile';
import type { ReviewFilter } from '../../annotations/review';
import { undecided } from '../../annotations/review';
import type { Reading } from '../../annotations/reading';
import type { Relation } from '../../annotations/relating';
import { subjectsOf, type Subject } from '../../annotations/subject';
import type { AnnotationFile } from './annotationFiles';

/** What the groups of the view are about. */
export type GroupId = 'files' | 'lost' | 'changed' | 'undecided' | 'mine' | 'others' | 'rejected';

export interface GroupNode {
  readonly is: 'group';
  readonly id: GroupId;
  readonly label: string;
  readonly children: readonly LeafNode[];
}

/** Something found that this person has not decided on. */
export interface SubjectNode {
  readonly is: 'subject';
  readonly id: string;
  readonly parent: GroupNode;
  readonly document: TextDocument;
  readonly subject: Subject;
}

/** An annotation. */
export interface PlacedNode {
  readonly is: 'placed';
  readonly id: string;
  readonly parent: GroupNode;
  readonly document: TextDocument;
  readonly placed: PlacedAnnotation;
  readonly isMine: boolean;
  /** Where it says how two marks stand to each other. */
  readonly relation?: Relation;
}

/** Something wrong with a file of annotations. */
export interface ProblemNode {
  readonly is: 'problem';
  readonly id: string;
  readonly parent: GroupNode;
  readonly file: AnnotationFile;
  readonly problem: RecordProblem;
}

/** Stands for the entries of a group that are not shown. */
export interface MoreNode {
  readonly is: 'more';
  readonly id: string;
  readonly parent: GroupNode;
  readonly count: number;
}

export type LeafNode = SubjectNode | PlacedNode | ProblemNode;
export type AnnotationNode = GroupNode | LeafNode | MoreNode;

/** What the view is made of. */
export interface Listed {
  readonly document: TextDocument;
  readonly reading: Reading;
  readonly files: readonly AnnotationFile[];
  readonly filter: ReviewFilter;
  readonly relations: readonly Relation[];
  readonly me: string | undefined;
}

/** The groups of the view, what wants somebody's attention first; empty ones are left out. */
export function annotationNodes({ document, reading, files, filter, relations, me }: Listed): GroupNode[] {
  const { annotations } = reading;
  const isMine = ({ annotation }: PlacedAnnotation) => annotation.creator.name === me;
  const relationBy = new Map(relations.map((relation) => [relation.by.id, relation]));
  const isFound = ({ state }: PlacedAnnotation) => state !== 'lost';
  const isRejection = ({ annotation }: PlacedAnnotation) => annotation.verdict === 'rejected';
  const group = (id: GroupId, label: string, fill: (parent: GroupNode) => readonly LeafNode[]): GroupNode[] => {
    const children: LeafNode[] = [];
    const node: GroupNode = { is: 'group', id, label, children };
    children.push(...fill(node));
    return children.length > 0 ? [node] : [];
  };
  const placedGroup = (id: GroupId, label: string, placed: readonly PlacedAnnotation[]) =>
    group(id, label, (parent) =>
      placed.map((one) => {
        const relation = relationBy.get(one.annotation.id);
        return {
          is: 'placed' as const,
          id: `${id} ${one.annotation.id}`,
          parent,
          document,
          placed: one,
          isMine: isMine(one),
          ...(relation && { relation }),
        };
      }),
    );
  return [
    ...group('files', l10n.t('Files to mend'), (parent) =>
      files.flatMap((file) =>
        file.problems.map((problem, index) => ({
          is: 'problem' as const,
          id: `problem ${file.uri.toString()} ${index}`,
          parent,
          file,
          problem,
        })),
      ),
    ),
    ...placedGroup(
      'lost',
      l10n.t('Lost'),
      annotations.filter((one) => !isFound(one)),
    ),
    ...placedGroup(
      'changed',
      l10n.t('Changed since'),
      annotations.filter(({ state }) => state === 'changed'),
    ),
    ...group('undecided', l10n.t('To review'), (parent) =>
      undecided(subjectsOf(reading), filter, me).map((subject) => ({
        is: 'subject' as const,
        id: `undecided ${subject.key}`,
        parent,
        document,
        subject,
      })),
    ),
    ...placedGroup(
      'mine',
      l10n.t('Yours'),
      annotations.filter((one) => isMine(one) && isFound(one) && !isRejection(one)),
    ),
    ...placedGroup(
      'others',
      l10n.t('Others’'),
      annotations.filter((one) => !isMine(one) && isFound(one)),
    ),
    ...placedGroup(
      'rejected',
      l10n.t('Rejected by you'),
      annotations.filter((one) => isMine(one) && isFound(one) && isRejection(one)),
    ),
  ];
}
