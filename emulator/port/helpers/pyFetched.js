// What requests gives for a call, of a reply of which only the status is asked for; it is read to its end all the same.
async function pyFetched(fetching) {
  const reply = await fetching;
  await reply.buffer();
  return new PyReply(reply.status);
}
