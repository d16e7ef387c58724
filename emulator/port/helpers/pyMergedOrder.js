// Several orders of classes as one that keeps each of them, as Python's C3 does; none where that cannot be.
function pyMergedOrder(orders) {
  const found = [];
  let left = orders.filter((each) => each.length > 0);
  while (left.length > 0) {
    const head = left.map((each) => each[0]).find((each) => !left.some((other) => other.indexOf(each) > 0));
    if (head === undefined) return [];
    found.push(head);
    left = left.map((each) => each.filter((other) => other !== head)).filter((each) => each.length > 0);
  }
  return found;
}
