// Pieces of a pattern that follow one another as one piece.
function pyPatternSequence(items) {
  const all = (name) => new Set(items.flatMap((item) => [...item[name]]));
  const width = [0, 1].map((side) => items.reduce((sum, item) => sum + item.width[side], 0));
  const more = { nullable: items.every((item) => item.nullable), choosy: items.some((item) => item.choosy) };
  const isOne = items.length === 1 && items[0].isOne;
  return { js: items.map((item) => item.js).join(""), width, groups: all("groups"), sure: all("sure"), ...more, isOne };
}
