// random.shuffle(x), in place.
function pyShuffle(x) {
  for (let last = pyLen(x) - 1; last > 0; last -= 1) {
    const other = pyRandomBelow(last + 1);
    const [chosen, moved] = [pyGetItem(x, other), pyGetItem(x, last)];
    pySetItem(x, last, chosen);
    pySetItem(x, other, moved);
  }
  return null;
}
