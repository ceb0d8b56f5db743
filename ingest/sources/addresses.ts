// Which network addresses a page may be fetched from: public ones. Private, loopback, link-local (cloud metadata), reserved,
// multicast and documentation addresses are none, nor those that wrap one of them (IPv4 within IPv6, 6to4, Teredo, NAT64).
import { BlockList, isIP } from 'node:net';

/** IANA special-purpose registries for IPv4 and IPv6. */
const NOT_PUBLIC_4 = `0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24
  192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4`;
const NOT_PUBLIC_6 = '2001::/23 2001:db8::/32 2002::/16 3fff::/20';

const special = new BlockList();
for (const range of NOT_PUBLIC_4.split(/\s+/)) add(special, range, 'ipv4');
for (const range of NOT_PUBLIC_6.split(/\s+/)) add(special, range, 'ipv6');

/** Of IPv6 only the global unicast block is public; everything else is special by its first bits. */
const global = new BlockList();
add(global, '2000::/3', 'ipv6');

function add(list: BlockList, range: string, family: 'ipv4' | 'ipv6'): void {
  const [address = '', bits = ''] = range.split('/');
  list.addSubnet(address, Number(bits), family);
}

/** Whether this is a public address; anything that is no address is not. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 4) return !special.check(address, 'ipv4');
  if (isIP(address) === 6) return global.check(address, 'ipv6') && !special.check(address, 'ipv6');
  return false;
}
