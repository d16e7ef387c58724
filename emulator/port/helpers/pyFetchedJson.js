// What requests gives for a call, of a reply whose JSON is asked for as well.
async function pyFetchedJson(fetching) {
  const reply = await fetching;
  const charset = pyCharset(reply.headers.get("content-type"));
  return new PyJsonReply(reply.status, pyDecodeText(await reply.buffer(), charset));
}
