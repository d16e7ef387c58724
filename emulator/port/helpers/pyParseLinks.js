// requests.utils.parse_header_links(header): each link's URL and parameters.
function pyParseLinks(header) {
  const bare = (text) => pyStripOf(text, " '\"");
  return (bare(header) === "" ? [] : bare(header).split(/, *</)).map((each) => {
    const [, url, parameters = ""] = /^([^;]*)(?:;([^]*))?$/.exec(each);
    const link = { url: pyStripOf(url, "<> '\"") };
    for (const parameter of parameters.split(";")) {
      const pair = parameter.split("=");
      if (pair.length !== 2) break;
      pySetKey(link, bare(pair[0]), bare(pair[1]));
    }
    return link;
  });
}
