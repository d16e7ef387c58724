// What requests gives for a call, of a reply of which only the status and the text are asked for.
async function pyFetched(fetching) {
  const reply = await fetching;
  const charset = pyCharset(reply.headers.get("content-type"));
  return new PyReply(reply.status, pyDecodeText(await reply.buffer(), charset));
}
