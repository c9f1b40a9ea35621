import { notDeepEqual } from 'node:assert/strict';
import { themes, Workbench, type Theme } from './workbench';

for (const theme of Object.keys(themes) as Theme[]) {
  describe(`the sample sources as a person sees them, ${theme}`, function () {
    this.timeout(180_000);
    let workbench: Workbench;
    before(async () => {
      workbench = await Workbench.open({ theme });
      await workbench.openFile('000_394c58ccb8c3b3d9.txt');
    });

    it('have marks that are not told by colour alone', async () => {
      const { fontStyle, fontWeight, textDecoration, borderBottom, outline } = await workbench.mark('Blinken');
      notDeepEqual(
        {
          fontStyle,
          fontWeight,
          textDecoration: textDecoration.split(' ')[0],
          borderBottom: borderBottom.split(' ')[1],
          outline: outline.split(' ')[1],
        },
        { fontStyle: 'normal', fontWeight: '400', textDecoration: 'none', borderBottom: 'none', outline: 'none' },
      );
      await workbench.screenshot(`text-${theme}`);
    });
  });
}
