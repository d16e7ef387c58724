// response.links of a Link header: each link's parameters by its rel, or its URL.
function pyHeaderLinks(header) {
  return new PyDict(pyParseLinks(header).map((link) => [link.rel || link.url, link]));
}
