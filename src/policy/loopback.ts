/**
 * Hosts that never leave this machine: `localhost` and everything below it (RFC 6761), 127.0.0.0/8 and ::1. A
 * browser treats them as secure without TLS, and only there may an entry carry a port or go over http.
 * @param host As `URL.hostname` gives it: lower case, IPv6 in brackets.
 */
export function isLoopback(host: string): boolean {
  return (
    host === 'localhost' ||
    host.endsWith('.localhost') ||
    host === '[::1]' ||
    /^127(?:\.\d{1,3}){3}$/u.test(host)
  );
}
