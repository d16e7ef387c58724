// How often a text is split or replaced at most; below zero means always.
function pyMost(most) {
  const count = Number(pyIndexOf(most));
  return count < 0 ? Infinity : count;
}
