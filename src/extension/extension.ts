import type { ExtensionContext } from 'vscode';
import { DocumentReadings } from './documentReadings';

/** Registers the features; nothing is read before an editor shows a source. */
export function activate(context: ExtensionContext): void {
  const readings = new DocumentReadings();
  context.subscriptions.push(readings);
}
