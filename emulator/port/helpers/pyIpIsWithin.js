// Whether an IP address is in one of the networks that a text lists.
function pyIpIsWithin(address, networks) {
  return networks.split(" ").some((network) => {
    const [start, length] = network.split("/");
    const { version, number } = pyIpNumber(start);
    const free = BigInt(address.max_prefixlen - Number(length));
    return version === address.version && number >> free === address.number >> free;
  });
}
