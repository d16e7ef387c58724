// os.path.join(path, *more): with slashes between, from the last absolute one on.
function pyPathJoin(path, ...more) {
  return more.map((each) => pyPathText(each)).reduce((joined, next) => {
    if (next.startsWith("/")) return next;
    return joined === "" || joined.endsWith("/") ? joined + next : `${joined}/${next}`;
  }, pyPathText(path));
}
