// urllib.parse.urljoin(base, url): where a link in a page at `base` leads.
function pyUrljoin(base, url, allowFragments = true) {
  if (!base) return url;
  if (!url) return base;
  const here = pyUrlparse(base, "", allowFragments);
  const there = pyUrlparse(url, here.scheme, allowFragments);
  const { scheme, netloc, path, params, query, fragment } = there;
  const relative = /^(?:|s?ftp|s?https?|gopher|nntp|imap|wais|file|mms|prospero|rtsp[su]?|svn|svn\+ssh|wss?)$/;
  if (scheme !== here.scheme || !relative.test(scheme)) return url;
  if (netloc) return pyUrlunparse(there);
  const before = [scheme, here.netloc];
  if (!path && !params) return pyUrlunparse([...before, here.path, here.params, query || here.query, fragment]);
  const folders = here.path.split("/");
  if (folders.at(-1) !== "") folders.pop();
  let segments = path.split("/");
  if (!path.startsWith("/")) {
    const all = [...folders, ...segments];
    segments = all.filter((segment, index) => segment !== "" || index === 0 || index === all.length - 1);
  }
  const resolved = [];
  for (const segment of segments) {
    if (segment === "..") resolved.pop();
    else if (segment !== ".") resolved.push(segment);
  }
  if ([".", ".."].includes(segments.at(-1))) resolved.push("");
  return pyUrlunparse([...before, resolved.join("/") || "/", params, query, fragment]);
}
