import { analyzeText } from '../shippedTagger';
import type { Article } from './readArticle';
import { noFigures, score, type Figures, type Miss } from './score';
import { render, type Rendered, type Typography } from './typography';

/** What came of reading articles in typographies. */
export interface Measured {
  readonly byTypography: readonly { readonly name: string; readonly figures: Figures }[];
  readonly all: Figures;
  readonly develop: Figures;
  readonly judge: Figures;
  readonly misses: readonly (Miss & { readonly article: Article; readonly typography: string })[];
}

/** Reads every article in every typography and counts what comes out right. */
export function measure(articles: readonly Article[], typographies: readonly Typography[]): Measured {
  const halves = { develop: noFigures(), judge: noFigures() };
  const misses: Measured['misses'][number][] = [];
  const byTypography = typographies.map((typography) => {
    const ofTypography = { develop: noFigures(), judge: noFigures() };
    for (const article of articles) {
      const rendered = renderArticle(article, typography);
      const found = score(rendered, analyzeText(rendered.text), ofTypography[article.half]);
      misses.push(...found.map((miss) => ({ ...miss, article, typography: typography.name })));
    }
    for (const half of ['develop', 'judge'] as const) halves[half] = add(halves[half], ofTypography[half]);
    return { name: typography.name, figures: add(ofTypography.develop, ofTypography.judge) };
  });
  return { byTypography, all: add(halves.develop, halves.judge), ...halves, misses };
}

/** An article in one typography, its spans those of the rendered text. */
export function renderArticle(article: Article, typography: Typography): Article {
  const { text, span }: Rendered = render(article.text, typography);
  return {
    ...article,
    text,
    quotations: article.quotations.map((quotation) => ({
      ...quotation,
      content: quotation.content.map(span),
      cue: quotation.cue.map(span),
      source: quotation.source.map(span),
      relay: quotation.relay.map(span),
    })),
    decoys: article.decoys.map((decoy) => ({ ...decoy, ...span(decoy) })),
  };
}

function add<T extends object>(a: T, b: T): T {
  return Object.fromEntries(
    Object.entries(a).map(([key, value]: [string, unknown]) => {
      const other = b[key as keyof T] as unknown;
      return [key, typeof value === 'number' ? value + (other as number) : add(value as object, other as object)];
    }),
  ) as T;
}
