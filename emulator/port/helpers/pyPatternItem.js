// One piece of a pattern: a character of some kind, or a place, which has no width.
function pyPatternItem(js, width) {
  const none = new Set();
  const more = { isPlace: width === 0, nullable: width === 0, choosy: false, isOne: width === 1 };
  return { js, width: [width, width], groups: none, sure: none, ...more };
}
