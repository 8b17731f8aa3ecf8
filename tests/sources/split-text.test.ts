import { describe, expect, test } from '@jest/globals';
import { passageHash, splitText } from '../../seed/texts/split-text.js';

/** Sections as `number heading: paragraph | paragraph`, so that a whole text is compared at once. */
const outline = (text: string): { title: string | null; sections: string[] } => {
  const { title, sections } = splitText(text);
  return {
    title,
    sections: sections.map(
      ({ number, heading, paragraphs }) =>
        `${number} ${heading}: ${paragraphs.map((each) => each.text).join(' | ')}`,
    ),
  };
};

describe('the splitting rule', () => {
  test('numbers headings and paragraphs; the first line is the title', () => {
    expect(
      outline('On Ships\n\nShips sail.\n\nHarbours\nA harbour is calm.\nIt is deep.\nCranes\nCranes lift.'),
    ).toEqual({
      title: 'On Ships',
      sections: ['0 : Ships sail.', '1 Harbours: A harbour is calm. | It is deep.', '2 Cranes: Cranes lift.'],
    });
  });

  test('a text may begin without a title', () => {
    expect(outline('Ships sail.\nHarbours\nCalm.')).toEqual({
      title: null,
      sections: ['0 : Ships sail.', '1 Harbours: Calm.'],
    });
  });

  test.each([
    ['• a bullet', false],
    ['- a dash', false],
    ['* a star', false],
    ['– a long dash', false],
    ['1. a number', false],
    ['12) a number', false],
    ['123. three digits are no marker', true],
    ['-no space after the dash', true],
    ['2015 in figures', true],
    ['Ends in a colon:', false],
    ['Ends in a question?', false],
    ['Ends in three points…', false],
    ['A "quoted sentence."', false],
    ['A sentence (in brackets.)', false],
    ['Quoted “words”', true],
    ['x'.repeat(160), true],
    ['x'.repeat(161), false],
  ])('%j is a heading: %j', (line, heading) => {
    expect(splitText(`Title\n${line}`).sections).toHaveLength(heading ? 2 : 1);
  });

  test('each list item is a paragraph of its own and keeps its marker', () => {
    expect(outline('T\nShips carry:\n  • coal,\n  • grain\n 1. and people')).toEqual({
      title: 'T',
      sections: ['0 : Ships carry: | • coal, | • grain | 1. and people'],
    });
  });

  test('navigation and furniture yield nothing and shift no number', () => {
    const bare = 'On Ships\nShips sail.\nHarbours\nCalm.';
    const furnished = [
      'On Ships',
      'This content was put together with AI. Check it.',
      'Ships sail.',
      'See also  Another Page on Ships',
      'SEE ALSO: more',
      'Scroll to Top',
      'Share this',
      'On Ships',
      'Harbours',
      'Calm.',
      'back to top',
      'Print',
    ].join('\n\n');
    expect(splitText(furnished)).toEqual(splitText(bare));
  });

  test.each(['🤖 AI Disclosure: made by a machine.', 'This article was generated with AI assistance.'])(
    'a notice counts as one only at the head of the text: %j',
    (notice) => {
      expect(outline(`T\n${notice}\nOne.`).sections).toEqual(['0 : One.']);
      expect(outline(`T\nOne.\nTwo.\n${notice}`).sections).toEqual([`0 : One. | Two. | ${notice}`]);
    },
  );

  test.each(['See alsoran horses won.', 'This content was put together by hand.', 'Printers are loud.'])(
    'what only resembles furniture is content: %j',
    (line) => expect(outline(`T\n${line}`).sections).toEqual([`0 : ${line}`]),
  );

  test('line ends, blank lines, a byte order mark, kinds of space and of accents change nothing', () => {
    const plain = 'Title\nA caf\u00e9 by the sea.\nPart\nThe end.';
    const odd = '\uFEFFTitle\r\n\r\n  A cafe\u0301\u00a0by   the sea. \rPart\n\n\n\tThe end.';
    expect(splitText(odd)).toEqual(splitText(plain));
  });

  test('the hash is that of the UTF-8 bytes', () => {
    expect(passageHash('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(passageHash('é')).toBe('4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c');
  });
});
