// x.count(v) of a list or tuple.
function pyListCount(x, v) {
  return x.filter((item) => pySame(item, v)).length;
}
