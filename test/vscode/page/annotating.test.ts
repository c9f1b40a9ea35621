import { equal, match, ok } from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { Workbench } from './workbench';

const SOURCE = '000_394c58ccb8c3b3d9.txt';

describe('annotating as a person does it', function () {
  this.timeout(180_000);
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({ theme: 'hc-black', settings: { 'onRecord.annotator': 'Ana' } });
    await workbench.openFile(SOURCE);
    await workbench.mark('Blinken');
    await workbench.openView('On Record', 'Annotations');
  });

  /** Presses a key after the one that all keys of On Record begin with. */
  const chord = async (key: string) => {
    await workbench.page.keyboard.press("Control+'");
    await workbench.page.keyboard.press(key);
  };
  const toReview = (left: number) => workbench.page.locator('.pane-header', { hasText: `${left} to review` }).waitFor();
  const record = () => {
    const [file] = readdirSync(`${workbench.folder}/.on-record`).filter((name) => name.startsWith(`${SOURCE}.ana`));
    return file === undefined ? '' : workbench.contents(`.on-record/${file}`);
  };
  const goInto = async (line: number) => {
    await workbench.goToLine(line);
    await workbench.page.keyboard.press('ArrowRight');
  };

  it('confirms and rejects what the cursor is on, and takes it back', async () => {
    await goInto(7);
    await chord('y');
    await toReview(15);
    await goInto(21);
    await chord('n');
    await toReview(14);
    await workbench.screenshot('annotating-decided');
    await chord('z');
    await toReview(15);
  });

  it('says on the card who confirmed', async () => {
    await goInto(7);
    await workbench.runCommand('Show or Focus Hover');
    match(await workbench.hoverCard(), /Confirmed by \P{L}?Ana\P{L}? on \P{L}*\d{4}-\d\d-\d\d/u);
    await workbench.screenshot('annotating-card');
    await workbench.page.keyboard.press('Escape');
  });

  it('reviews with a key each', async () => {
    const { page } = workbench;
    await workbench.goToLine(1);
    await chord('r');
    const status = page.locator('.statusbar-item', { hasText: 'Review: ' });
    match(await status.innerText(), /\d+ of \d+/);
    await page.keyboard.press('s');
    await page.keyboard.press('y');
    await workbench.screenshot('annotating-review');
    await page.keyboard.press('Escape');
    await status.waitFor({ state: 'detached' });
  });

  it('writes a note at the cursor', async () => {
    const { page } = workbench;
    await goInto(9);
    await chord('m');
    const draft = page.locator('.review-widget .monaco-editor.focused');
    await draft.waitFor();
    await page.keyboard.type('Who says so? [x](command:x) <b>no</b>');
    await workbench.screenshot('annotating-note');
    await page.keyboard.press('Control+Enter');
    const note = page.locator('.review-widget .comment-body').first();
    await note.waitFor();
    // As it was typed: nothing becomes a link or an element.
    match(await note.innerText(), /Who says so\? \[x\]\(command:x\) <b>no<\/b>/);
    equal(await note.locator('a[data-href], a[href], b').count(), 0);
    await draft.filter({ hasText: 'Who says so' }).waitFor({ state: 'detached' });
    await workbench.screenshot('annotating-noted');
    ok(record().includes('Who says so?'));
  });
});
