// pattern.split(string, maxsplit).
function pyReSplit(pattern, string, maxsplit) {
  string = string?.pyAsText ?? string;
  const most = Number(pyIndexOf(maxsplit));
  const parts = [];
  let last = 0;
  for (const match of most < 0 ? [] : pyMatches(pattern, string)) {
    parts.push(string.slice(last, match.found.index), ...match.groups());
    last = match.found.index + match.found[0].length;
    if (most && parts.length === most * (pattern.groups + 1)) break;
  }
  return [...parts, string.slice(last)];
}
