import { match } from 'node:assert/strict';
import { Workbench } from './workbench';

describe('the hover card as a person sees it', function () {
  this.timeout(180_000);
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open();
    await workbench.openFile('000_394c58ccb8c3b3d9.txt');
  });

  it('opens under the mouse and names the speaker', async () => {
    await workbench.mark('Blinken');
    const card = await workbench.hover('happening in there');
    await workbench.screenshot('hover-dark');
    match(card, /quotation/i);
    match(card, /Blinken/);
    await workbench.page.mouse.move(5, 5);
  });

  it('opens by the keyboard where the cursor is', async () => {
    await workbench.goToLine(7);
    for (let step = 0; step < 5; step += 1) await workbench.page.keyboard.press('ArrowRight');
    await workbench.runCommand('Show or Focus Hover');
    const card = await workbench.hoverCard();
    match(card, /quotation/i);
    match(card, /Blinken/);
  });
});
