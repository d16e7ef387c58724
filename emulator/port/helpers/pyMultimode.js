// statistics.multimode(data): the values that are there most often, in the order of their first.
function pyMultimode(data) {
  const counts = new PyCounter(data);
  const most = Math.max(...counts.values());
  return Array.from(counts).filter(([, count]) => count === most).map(([value]) => value);
}
