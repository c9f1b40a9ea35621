import { match, ok } from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../../scripts/cleanUp.mjs';
import type { Locator } from 'playwright-core';
import { Workbench } from './workbench';

describe('the claims tree as a person uses it', function () {
  this.timeout(180_000);
  let workbench: Workbench;
  let tree: Locator;
  before(async () => {
    workbench = await Workbench.open();
    await workbench.openFile('000_394c58ccb8c3b3d9.txt');
    tree = await workbench.openView('On Record', 'Claims');
  });

  it('shows groups with their claims', async () => {
    ok((await tree.locator('[aria-level="1"][aria-expanded="true"]').count()) > 0);
    ok((await tree.locator('[aria-level="2"]').count()) > 0);
    await workbench.screenshot('tree-dark');
  });

  it('goes to a claim by a click', async () => {
    const claim = tree.locator('[aria-level="2"]').last();
    await claim.click();
    await workbench.page.locator('#status\\.editor\\.selection', { hasText: 'selected' }).waitFor();
    match(await workbench.position(), /^Ln \d+, Col \d+ \(\d+ selected\)$/);
  });

  it('goes to a claim by the arrow keys and Enter', async () => {
    const { page } = workbench;
    const { keyboard } = page;
    // A line in which nothing is claimed: the list has nothing to follow.
    await workbench.goToLine(2);
    await page.locator('#status\\.editor\\.selection', { hasText: 'selected' }).waitFor({ state: 'detached' });
    await workbench.runCommand('Focus on Claims View');
    await keyboard.press('Home');
    await tree.locator('[data-index="0"].focused').waitFor();
    await keyboard.press('ArrowDown');
    await tree.locator('[data-index="1"].focused').waitFor();
    await keyboard.press('Enter');
    await page.locator('#status\\.editor\\.selection', { hasText: 'selected' }).waitFor();
  });

  it('closes and opens a group by the arrow keys', async () => {
    const { keyboard } = workbench.page;
    const firstClaim = tree.locator('[data-index="1"][aria-level="2"]');
    await workbench.runCommand('Focus on Claims View');
    await keyboard.press('Home');
    await keyboard.press('ArrowLeft');
    await tree.locator('[data-index="0"][aria-expanded="false"]').waitFor();
    await firstClaim.waitFor({ state: 'detached' });
    await keyboard.press('ArrowRight');
    await tree.locator('[data-index="0"][aria-expanded="true"]').waitFor();
    await firstClaim.waitFor();
  });

  it('says to a screen reader more than it shows', async () => {
    const claim = tree.locator('[aria-level="2"]').first();
    const label = (await claim.getAttribute('aria-label')) ?? '';
    ok(label.length > (await claim.innerText()).length, label);
  });
});

const SOURCES = {
  'courier.txt':
    'Blast at Orla pit kills 12\n\nThe blast at the Orla pit killed 12 miners on Friday, police said.\n\nThe pit had cost $40 million, the board said.\n',
  'herald.txt':
    'Miners die in Orla\n\nFourteen miners died on Friday in the blast at the Orla pit, Mayor Ana Ruiz said.\n\nThe pit had cost $40 million, the board said.\n',
};

describe('claims of several sources as a person sees them', function () {
  this.timeout(180_000);

  for (const theme of ['dark', 'hc-light'] as const) {
    it(`stand once, and open by the keyboard on their places, ${theme}`, async () => {
      const folder = temporaryFolder();
      for (const [name, text] of Object.entries(SOURCES)) writeFileSync(join(folder, name), text);
      const workbench = await Workbench.open({ theme, folder });
      const { page } = workbench;
      await workbench.openFile('courier.txt');
      const tree = await workbench.openView('On Record', 'Claims');
      await workbench.runCommand('List Claims of the Whole Folder');
      await workbench.runCommand('List Claims Without Groups');
      const claim = tree.locator('[aria-level="1"]', { hasText: 'figures differ' });
      await claim.first().waitFor();
      await workbench.runCommand('Focus on Claims View');
      await page.keyboard.press('Home');
      for (let row = 0; !(await claim.first().getAttribute('class'))?.includes('focused'); row++) {
        ok(row < 10, 'the keys never reach the claim');
        await page.keyboard.press('ArrowDown');
      }
      await page.keyboard.press('ArrowRight');
      const place = tree.locator('[aria-level="2"]', { hasText: 'Fourteen, not 12' });
      await place.waitFor();
      await workbench.screenshot(`same-claims-${theme}`);
      await place.click();
      await page.locator('.tab.active', { hasText: 'herald.txt' }).waitFor();
    });
  }
});
