// What requests gives for a call, of a reply of which only the status and the text are asked for.
async function pyFetched(fetching) {
  const reply = await fetching;
  return new PyReply(reply.status, await reply.text());
}
