import { match, ok } from 'node:assert/strict';
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
