package org.anzheng.adoption.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.adoption.AdoptionRefusal;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/**
 * 推送地址规则: what may be called. A server that calls whatever it is told to reaches what nobody
 * outside could, so only public addresses are, and they are looked at when the connection is made.
 */
@Basis("design")
final class AddressRules {

  private static final int HTTPS = 443;
  private static final int LAST_SYSTEM_PORT = 1023;
  private static final int LONGEST = 500;

  private AddressRules() {}

  static List<Objection> objections(String typed, boolean allowLoopback) {
    Optional<URI> url = parse(typed);
    if (url.isEmpty() || typed.length() > LONGEST || !isWhole(url.get())) {
      return List.of(Objection.toField("url", AdoptionRefusal.NOT_AN_ADDRESS));
    }
    List<Objection> wrong = new ArrayList<>();
    boolean https = "https".equals(url.get().getScheme());
    if (!https && !(allowLoopback && "http".equals(url.get().getScheme()))) {
      wrong.add(Objection.toField("url", AdoptionRefusal.NOT_HTTPS));
    }
    literal(url.get().getHost())
        .filter(address -> !mayBeCalled(address, allowLoopback))
        .ifPresent(a -> wrong.add(Objection.toField("url", AdoptionRefusal.NOT_PUBLIC)));
    return wrong;
  }

  /** Whether this very address may be connected to. */
  static boolean mayBeCalled(InetAddress address, boolean allowLoopback) {
    return address.isLoopbackAddress() ? allowLoopback : isPublic(address);
  }

  private static boolean isWhole(URI url) {
    int port = url.getPort();
    return url.getScheme() != null
        && url.getHost() != null
        && url.getUserInfo() == null
        && url.getFragment() == null
        && (port < 0 || port == HTTPS || port > LAST_SYSTEM_PORT);
  }

  private static Optional<URI> parse(String typed) {
    try {
      return Optional.of(new URI(typed));
    } catch (URISyntaxException notOne) {
      return Optional.empty();
    }
  }

  /** The address itself where no name has to be looked up. */
  private static Optional<InetAddress> literal(String host) {
    try {
      return Optional.of(InetAddress.ofLiteral(host));
    } catch (IllegalArgumentException aName) {
      return Optional.empty();
    }
  }

  private static boolean isPublic(InetAddress address) {
    boolean special =
        address.isAnyLocalAddress()
            || address.isLinkLocalAddress()
            || address.isSiteLocalAddress()
            || address.isMulticastAddress();
    byte[] bytes = address.getAddress();
    return !special && (address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes));
  }

  /** Not those that RFC 6890 and its successors set aside. */
  private static boolean isPublic4(byte[] address) {
    int first = address[0] & 0xff;
    int second = address[1] & 0xff;
    int third = address[2] & 0xff;
    return switch (first) {
      case 0, 127 -> false;
      case 100 -> second < 64 || second > 127;
      case 192 -> second != 0 || (third != 0 && third != 2);
      case 198 -> second != 18 && second != 19 && !(second == 51 && third == 100);
      case 203 -> second != 0 || third != 113;
      default -> first < 224;
    };
  }

  /** Only 2000::/3, and of that nothing that carries an address of version 4 or is for examples. */
  private static boolean isPublic6(byte[] address) {
    int first = ((address[0] & 0xff) << 8) | (address[1] & 0xff);
    int second = ((address[2] & 0xff) << 8) | (address[3] & 0xff);
    boolean global = (first & 0xe000) == 0x2000;
    boolean teredo = first == 0x2001 && second < 0x0200;
    boolean example = first == 0x2001 && second == 0x0db8;
    boolean sixToFour = first == 0x2002;
    return global && !teredo && !example && !sixToFour;
  }
}
