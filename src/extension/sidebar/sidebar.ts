import { Disposable, env, l10n, Location, Uri, window, type Memento } from 'vscode';
import { placesIn } from '../../corpus/claimGroups';
import { placesOf, shownOf } from '../../corpus/digest';
import { registerCommand, type CommandId } from '../commands';
import { peekPlaces, sourceFromLink, toRange } from '../places';
import { setting } from '../settings';
import type { Sources } from '../sources';
import { ClaimChoices, type ClaimsShown } from './claimListing';
import type { ClaimNode } from './claimNodes';
import { ClaimsView, type ClaimStores } from './claimsView';
import { claimantWords } from './claimWords';
import type { SourceNode } from './sourceItems';
import { SourcesView } from './sourcesView';

/** What a command changes in the list of claims. */
const CHOICES: readonly (readonly [CommandId, Partial<ClaimsShown>])[] = [
  ['onRecord.groupClaimsBySpeaker', { grouping: 'speaker' }],
  ['onRecord.groupClaimsBySource', { grouping: 'source' }],
  ['onRecord.groupClaimsByKind', { grouping: 'kind' }],
  ['onRecord.listClaimsFlat', { grouping: 'flat' }],
  ['onRecord.sortClaimsByPlace', { order: 'place' }],
  ['onRecord.sortClaimsByCheckWorthiness', { order: 'checkWorthiness' }],
  ['onRecord.listClaimsOfSource', { scope: 'source' }],
  ['onRecord.listClaimsOfFolder', { scope: 'folder' }],
  ['onRecord.clearClaimFilter', { filter: '' }],
];

/** The sidebar: the claims, the sources, and the commands of their menus. */
export class Sidebar implements Disposable {
  readonly choices: ClaimChoices;
  readonly claims: ClaimsView;
  readonly sources: SourcesView;
  readonly #subscriptions: Disposable;

  constructor(stores: Omit<ClaimStores, 'choices'> & { readonly sources: Sources }, memory: Memento) {
    this.choices = new ClaimChoices(memory);
    this.claims = new ClaimsView({ ...stores, choices: this.choices });
    this.sources = new SourcesView(stores.folder, memory);
    const commands = registerCommands(this.choices, this.claims, stores.sources);
    this.#subscriptions = Disposable.from(this.choices, this.claims, this.sources, commands);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}

function registerCommands(choices: ClaimChoices, claims: ClaimsView, sources: Sources): Disposable {
  return Disposable.from(
    ...CHOICES.map(([id, changes]) => registerCommand(id, () => choices.change(changes))),
    registerCommand('onRecord.filterClaims', async () => {
      const filter = await window.showInputBox({
        title: l10n.t('Filter Claims'),
        prompt: l10n.t(
          'Words that the claim, its speaker or its source must hold; several words in quotation marks stand together. @unchecked, @confirmed, @disputed, @refuted and @needs-source find what came of checking, @decided and @added what people marked, @again what is claimed several times, @differs where figures do not agree.',
        ),
        value: choices.shown.filter,
      });
      if (filter !== undefined) choices.change({ filter: filter.trim() });
    }),
    registerCommand('onRecord.showMoreClaims', (node?: ClaimNode) => {
      if (node?.is === 'more') claims.showMore(node);
    }),
    registerCommand('onRecord.copyClaim', async (node?: ClaimNode) => {
      if (node?.is !== 'claim') return;
      const { claim, source } = node.listed;
      const where = l10n.t('{0}, line {1}', source.name, claim.place.start.line + 1);
      await env.clipboard.writeText(`${claim.words} (${claimantWords(node.listed)}; ${where})`);
    }),
    registerCommand('onRecord.peekQuotations', (node?: ClaimNode | SourceNode) => peekPlaces(quotationsOf(node))),
    registerCommand('onRecord.revealClaim', async (address: unknown, claim: unknown) => {
      const document = await sourceFromLink(address, sources);
      if (document && typeof claim === 'string') await claims.reveal(document.uri, claim);
    }),
  );
}

/** Where the speaker of an entry is quoted: in its source, or in all the sources whose claims are listed with it. */
function quotationsOf(node: ClaimNode | SourceNode | undefined): Location[] {
  if (node?.is === 'speaker') {
    return placesOf(node.quoted).map((place) => new Location(node.parent.source.uri, toRange(place)));
  }
  if (node?.is !== 'group' || node.group.head.by !== 'speaker') return [];
  const { spellings } = node.group.head.person;
  const sources = new Set(placesIn(node.group).map(({ source }) => source));
  return [...sources].flatMap(({ uri, digest }) =>
    digest.speakers
      .filter(({ name }) => spellings.includes(name))
      .flatMap((speaker) => placesOf(shownOf(speaker, setting('thoughts', Uri.parse(uri)))))
      .map((place) => new Location(Uri.parse(uri), toRange(place))),
  );
}
