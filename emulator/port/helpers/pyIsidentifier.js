// x.isidentifier().
function pyIsidentifier(x) {
  return pyConsistsOf(x, "isidentifier", /^[\p{XID_Start}_](?![^]*[\u200c\u200d\u30fb\uff65])\p{XID_Continue}*$/u);
}
