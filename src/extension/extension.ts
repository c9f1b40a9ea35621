import { Uri, window, workspace, type ExtensionContext } from 'vscode';
import { startThread, THREAD_SCRIPT } from '#thread';
import { AnalysisQueue } from '../worker/analysisQueue';
import { WEIGHTS_FILE, withWeights } from '../worker/weightsFile';
import { AcrossSources } from './across/acrossSources';
import { AcrossView } from './across/acrossView';
import { registerAcross } from './across/acrossCommands';
import { registerProblemCommands } from './across/problemCommands';
import { SourceProblems } from './across/sourceProblems';
import { registerAdding } from './annotating/adding';
import { AnnotationLayers } from './annotating/annotationLayers';
import { AnnotationStore } from './annotating/annotationStore';
import { AnnotationsView } from './annotating/annotationsView';
import { Acts } from './annotating/acts';
import { registerAgreement } from './annotating/agreementCommands';
import { registerCorrecting } from './annotating/correcting';
import { registerDeciding } from './annotating/deciding';
import { ClosedAnnotations } from './annotating/closedAnnotations';
import { Desk } from './annotating/desk';
import { registerNaming } from './annotating/naming';
import { registerSetSpeaker } from './annotating/setSpeaker';
import { Disagreements } from './annotating/disagreements';
import { SpeakerStore } from './annotating/speakerStore';
import { registerExporting } from './annotating/exporting';
import { registerImporting } from './annotating/importing';
import { MarkedSources } from './annotating/markedSources';
import { registerNotes } from './annotating/noteCommands';
import { Notes } from './annotating/notes';
import { registerRelating } from './annotating/relatingCommands';
import { Relations } from './annotating/relations';
import { registerLightbulb } from './annotating/lightbulb';
import { registerListed } from './annotating/listed';
import { Review } from './annotating/reviewing';
import { registerSelecting } from './annotating/selecting';
import { registerMergeDriver } from './annotating/mergeDriver';
import { MovedSources } from './annotating/movedSources';
import { registerRenamedSources } from './annotating/renamedSources';
import { registerHistory } from './annotating/showHistory';
import { registerActiveSource } from './activeSource';
import { DocumentReadings } from './documentReadings';
import { FolderReadings } from './folder/folderReadings';
import { registerFolderReport } from './folder/folderReport';
import { registerDraftCheck } from './drafts/draftCheck';
import { registerFolding } from './folding';
import { registerHovers } from './hover/hovers';
import { registerLanguage } from './language';
import { registerLanguageStatus } from './languageStatus';
import { Marks } from './marks';
import { registerNavigation } from './navigation';
import { OpenSource } from './openSource';
import { registerOutline } from './outline';
import { Reports } from './reports';
import { Sidebar } from './sidebar/sidebar';
import { Sources } from './sources';
import { registerSpeakerPlaces } from './speakerPlaces';
import { registerThoughts } from './thoughts';

/** What other extensions, and the tests, may use of this one. */
export interface OnRecord {
  /** Rises when something here changes its meaning or goes. */
  readonly version: 1;
  readonly readings: DocumentReadings;
  readonly sources: Sources;
  readonly marks: Marks;
  readonly folder: FolderReadings;
  readonly sidebar: Sidebar;
  readonly annotations: AnnotationStore;
  readonly speakers: SpeakerStore;
  readonly acts: Acts;
  readonly notes: Notes;
  readonly review: Review;
  readonly listed: AnnotationsView;
  readonly across: AcrossSources;
  readonly utterances: AcrossView;
  readonly problems: SourceProblems;
}

/** Waits until what was decided is written. */
let flush: () => Promise<void> = () => Promise.resolve();

export function deactivate(): Promise<void> {
  return flush();
}

/** Registers the features; nothing is read before an editor shows a source. */
export function activate(context: ExtensionContext): OnRecord {
  const log = window.createOutputChannel('On Record', { log: true });
  const script = Uri.joinPath(context.extensionUri, THREAD_SCRIPT);
  const worker = { path: script.fsPath, read: () => workspace.fs.readFile(script) };
  const readWeights = () => workspace.fs.readFile(Uri.joinPath(context.extensionUri, WEIGHTS_FILE));
  const queue = new AnalysisQueue(
    withWeights((events) => startThread(worker, events), readWeights),
    log,
  );
  const sources = new Sources();
  const annotations = new AnnotationStore(sources, context.storageUri ?? context.globalStorageUri, log);
  const speakers = new SpeakerStore(log);
  const layers = new AnnotationLayers(annotations, speakers, context.workspaceState);
  const acts = new Acts(annotations, speakers, log);
  const readings = new DocumentReadings(queue, sources, layers, log);
  const marks = new Marks(readings, context.workspaceState);
  const closed = new ClosedAnnotations(annotations, layers, log);
  const folder = new FolderReadings({ sources, queue, readings, annotations, layers, closed });
  const open = new OpenSource(sources);
  const sidebar = new Sidebar({ sources, readings, folder, open }, context.workspaceState);

  const desk = new Desk({ readings, sources, store: annotations, acts });
  const moved = new MovedSources(annotations, acts, log);
  const relations = new Relations(annotations, layers, closed);
  const across = new AcrossSources(folder, queue, readings);
  const utterances = new AcrossView(across, folder, context.workspaceState);
  const problems = new SourceProblems({ across, folder, readings, sources, closed, log });
  const reports = new Reports();
  const marked = new MarkedSources(annotations, readings, queue);
  const disagreements = new Disagreements(marked, context.workspaceState);
  const notes = new Notes({ readings, sources, store: annotations, layers });
  const review = new Review(desk, readings);
  const listed = new AnnotationsView({ readings, open, store: annotations, review, relations });

  context.subscriptions.push(
    log,
    sources,
    annotations,
    speakers,
    layers,
    acts,
    readings,
    folder,
    open,
    registerLanguage(sources),
    registerActiveSource(sources),
    marks,
    across,
    utterances,
    registerAcross({ across, readings, sources }),
    problems,
    registerProblemCommands({ problems, across, desk, sources }),
    registerHovers(readings, sources, relations, across),
    registerLanguageStatus(readings, sources, marks, log),
    sidebar,
    registerNavigation(readings, sources),
    registerOutline(readings, sources),
    registerFolding(readings, sources),
    registerSpeakerPlaces(readings, sources),
    registerThoughts(),
    registerDeciding(desk),
    registerMergeDriver(),
    moved,
    registerRenamedSources({ sources, store: annotations, moved }),
    registerSetSpeaker(desk, folder),
    registerNaming({ desk, folder, annotations, speakers, acts }),
    reports,
    registerExporting({ sources, open, marked, reports }),
    registerImporting({ sources, store: annotations, acts, reports }),
    registerAgreement({ desk, marked, disagreements, reports }),
    notes,
    registerNotes({ desk, notes, readings }),
    registerCorrecting(desk),
    registerRelating({ desk, folder, store: annotations, relations, sources }),
    registerAdding(desk, folder),
    registerSelecting(),
    registerLightbulb(readings, sources),
    review,
    listed,
    registerListed(desk, annotations, listed),
    registerHistory(annotations),
    registerDraftCheck(sources),
    registerFolderReport({ sources, queue, folder, across, annotations, layers, speakers }),
  );
  flush = () => Promise.all([annotations.flush(), speakers.flush()]).then(() => undefined);
  return {
    version: 1,
    readings,
    sources,
    marks,
    folder,
    sidebar,
    annotations,
    speakers,
    acts,
    notes,
    review,
    listed,
    across,
    utterances,
    problems,
  };
}
