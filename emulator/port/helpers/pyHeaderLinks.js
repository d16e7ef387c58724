// response.links of a Link header: each link's parameters by its rel, or its URL.
function pyHeaderLinks(header) {
  const bare = (text) => pyStripOf(text, " '\"");
  const links = new PyDict();
  for (const each of bare(header) === "" ? [] : bare(header).split(/, *</)) {
    const [, url, parameters = ""] = /^([^;]*)(?:;([^]*))?$/.exec(each);
    const link = { url: pyStripOf(url, "<> '\"") };
    for (const parameter of parameters.split(";")) {
      const pair = parameter.split("=");
      if (pair.length !== 2) break;
      pySetKey(link, bare(pair[0]), bare(pair[1]));
    }
    links.set(link.rel || link.url, link);
  }
  return links;
}
