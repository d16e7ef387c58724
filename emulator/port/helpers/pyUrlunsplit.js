// urllib.parse.urlunsplit(parts).
function pyUrlunsplit(parts) {
  const [scheme, netloc, path, query, fragment] = pyUnpack([...pyIter(parts), ""], 6).map((part) => part ?? "");
  const hosted = "ftp http gopher nntp telnet imap wais file mms https shttp snews prospero rtsp rtsps rtspu rsync";
  const isHosted = `${hosted} svn svn+ssh sftp nfs git git+ssh ws wss`.split(" ").includes(scheme);
  let url = path;
  if (netloc || (isHosted && !path.startsWith("//"))) {
    url = `//${netloc}${path && !path.startsWith("/") ? "/" : ""}${path}`;
  }
  return `${scheme ? `${scheme}:` : ""}${url}${query ? `?${query}` : ""}${fragment ? `#${fragment}` : ""}`;
}
