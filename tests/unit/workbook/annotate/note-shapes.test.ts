import { describe, expect, it } from 'vitest';
import { boxOf, changeShapes, emptyDrawing } from '../../../../src/workbook/annotate/note-shapes.js';

const anchor = [2, 12, 0, 4, 5, 0, 6, 0] as const;
const ids = (vml: string): readonly string[] =>
  [...vml.matchAll(/<v:shape id="([^"]*)"/g)].map((match) => match[1] ?? '');

describe('boxes of notes', () => {
  it('are numbered within the drawing of their sheet', () => {
    const vml = changeShapes(emptyDrawing(3), {
      removed: [],
      added: [
        { cell: 'M12', anchor },
        { cell: 'A1', anchor },
      ],
    });
    expect(ids(vml)).toEqual(['_x0000_s3073', '_x0000_s3074']);
    expect(vml).toContain(
      '<x:Anchor>2, 12, 0, 4, 5, 0, 6, 0</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>11</x:Row><x:Column>12</x:Column>',
    );
    expect(vml.match(/<v:shapetype/g)).toHaveLength(1);
  });

  it('are added behind those of a drawing that is no XML, with the type they need', () => {
    const old =
      '<xml><v:shape id="_x0000_s1030" type="#_x0000_t201"><br><x:ClientData ObjectType="Button"/></v:shape></xml>';
    const vml = changeShapes(old, { removed: [], added: [{ cell: 'A1', anchor }] });
    expect(ids(vml)).toEqual(['_x0000_s1030', '_x0000_s1031']);
    expect(vml.indexOf('<v:shapetype')).toBeGreaterThan(vml.indexOf('<br>'));
  });

  it('are taken away by their cells, and nothing else is', () => {
    const two = changeShapes(emptyDrawing(1), {
      removed: [],
      added: [
        { cell: 'M12', anchor },
        { cell: 'B2', anchor },
      ],
    });
    const one = changeShapes(
      two.replace('</xml>', '<v:shape id="other"><x:Row>11</x:Row><x:Column>12</x:Column></v:shape></xml>'),
      {
        removed: [boxOf('M12')],
        added: [],
      },
    );
    expect(ids(one)).toEqual(['_x0000_s1026', 'other']);
  });
});
