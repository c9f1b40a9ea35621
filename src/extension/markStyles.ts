import {
  DecorationRangeBehavior,
  OverviewRulerLane,
  ThemeColor,
  window,
  type DecorationRenderOptions,
  type TextEditorDecorationType,
} from 'vscode';

/** What the editor shows apart. */
export type MarkStyle =
  | 'directQuotation'
  | 'mixedQuotation'
  | 'indirectQuotation'
  | 'thought'
  | 'cue'
  | 'speaker'
  | 'claim'
  | 'boilerplate'
  | 'repeat'
  | 'headline'
  | 'furniture'
  | 'tag'
  | 'decided';

/**
 * How each looks: colours of the theme (package.json, `colors`), and a sign besides that needs no colour. The three kinds of quotation
 * differ by their line, so that where they overlap other marks, these stay visible.
 */
const STYLES: Readonly<Record<MarkStyle, DecorationRenderOptions>> = {
  directQuotation: {
    ...line('solid', 'onRecord.directQuotationBorder'),
    backgroundColor: new ThemeColor('onRecord.directQuotationBackground'),
    ...ruler('onRecord.directQuotationBorder', OverviewRulerLane.Left),
  },
  mixedQuotation: {
    ...line('dashed', 'onRecord.mixedQuotationBorder'),
    ...ruler('onRecord.mixedQuotationBorder', OverviewRulerLane.Left),
  },
  indirectQuotation: {
    ...line('dotted', 'onRecord.indirectQuotationBorder'),
    ...ruler('onRecord.indirectQuotationBorder', OverviewRulerLane.Left),
  },
  thought: { ...line('dotted', 'onRecord.thoughtBorder'), fontStyle: 'italic' },
  cue: { fontStyle: 'italic', color: new ThemeColor('onRecord.cueForeground') },
  speaker: { fontWeight: 'bold', color: new ThemeColor('onRecord.speakerForeground') },
  claim: ruler('onRecord.claimRuler', OverviewRulerLane.Right),
  boilerplate: { opacity: '0.5' },
  repeat: { opacity: '0.65', fontStyle: 'italic' },
  headline: { fontWeight: 'bold' },
  furniture: line('double', 'onRecord.furnitureBorder'),
  tag: { ...line('double', 'onRecord.tagBorder'), ...ruler('onRecord.tagBorder', OverviewRulerLane.Right) },
  // What a person decided has a line above it as well.
  decided: { textDecoration: 'overline dotted 1px' },
};

/** Makes the decoration types, once for all editors. */
export function createMarkStyles(): Readonly<Record<MarkStyle, TextEditorDecorationType>> {
  const types = Object.entries(STYLES).map(([style, options]) => [
    style,
    window.createTextEditorDecorationType({ ...options, rangeBehavior: DecorationRangeBehavior.ClosedClosed }),
  ]);
  return Object.fromEntries(types) as Record<MarkStyle, TextEditorDecorationType>;
}

function line(style: 'solid' | 'dashed' | 'dotted' | 'double', color: string): DecorationRenderOptions {
  const width = style === 'double' ? '3px' : '1px';
  return { borderStyle: style, borderWidth: `0 0 ${width} 0`, borderColor: new ThemeColor(color) };
}

function ruler(color: string, lane: OverviewRulerLane): DecorationRenderOptions {
  return { overviewRulerColor: new ThemeColor(color), overviewRulerLane: lane };
}
