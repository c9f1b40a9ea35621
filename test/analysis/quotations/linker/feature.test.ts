import { equal } from 'node:assert/strict';
import { NamedFeature, WeighedFeature } from '../../../../src/analysis/quotations/linker/feature';

describe('features of the linker', () => {
  it('have the weight that their name was given, whatever they begin with', () => {
    const long = new NamedFeature().and('left').and('0 breaks').and('words between 1');
    const tree = WeighedFeature.treeOf([
      [long.name, 2],
      [new NamedFeature().and('left').name, -0.5],
      [new NamedFeature().and('left').and('').name, 3],
    ]);
    equal(tree.and('left').and('0 breaks').and('words between 1').weight, 2);
    equal(tree.and('left').weight, -0.5);
    equal(tree.and('left').and('').weight, 3);
  });

  it('weigh nothing without one', () => {
    const tree = WeighedFeature.treeOf([['left\t0 breaks\tno marks', 1]]);
    equal(tree.and('left').weight, 0);
    equal(tree.and('left').and('0 breaks').weight, 0);
    equal(tree.and('right').and('0 breaks').and('no marks').weight, 0);
    equal(tree.and('left').and('0 breaks').and('no marks').and('first').weight, 0);
  });
});
