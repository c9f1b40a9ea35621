import type { Act } from '../../analysis';

/** What a cue noun may govern. */
export type NounComplement = 'that' | 'infinitive' | (string & {});

/** Nouns that attribute what they govern to their possessor (`Ruiz's claim that …`), with their complements. */
export const CUE_NOUNS: ReadonlyMap<string, { readonly act: Act; readonly complements: readonly NounComplement[] }> =
  new Map(
    (
      [
        [
          'speech',
          'that',
          'claim statement assertion suggestion allegation accusation argument warning complaint announcement remark prediction insistence contention denial acknowledgment acknowledgement admission assessment comment charge declaration conclusion assurance testimony reminder',
        ],
        ['speech', 'infinitive', 'promise pledge vow threat demand refusal offer'],
        ['speech', 'of', 'criticism denunciation condemnation accusation description denial'],
        ['speech', 'for', 'call calls praise criticism'],
        ['speech', 'about', 'comments remarks complaint complaints warnings'],
        ['thought', 'that', 'belief view hope fear feeling conviction doubt concern expectation'],
        ['thought', 'to', 'opposition'],
        ['thought', 'for', 'support'],
        ['thought', 'of', 'support'],
        ['intention', 'infinitive', 'plan plans intention desire decision willingness effort efforts'],
      ] as const
    ).reduce((nouns, [act, complement, list]) => {
      for (const noun of list.split(' ')) {
        nouns.set(noun, {
          act,
          complements: [
            ...(nouns.get(noun)?.complements ?? []),
            complement === 'infinitive' ? 'infinitive' : complement,
          ],
        });
      }
      return nouns;
    }, new Map<string, { act: Act; complements: NounComplement[] }>()),
  );
