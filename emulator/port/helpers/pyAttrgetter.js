// operator.attrgetter(*names), each of them a path with dots.
function pyAttrgetter(...names) {
  const follow = (x, path) => path.split(".").reduce((each, name) => pyGetAttr(each, name), x);
  return (x) => (names.length === 1 ? follow(x, names[0]) : PyTuple.from(names, (name) => follow(x, name)));
}
