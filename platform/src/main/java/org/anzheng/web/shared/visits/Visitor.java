package org.anzheng.web.shared.visits;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.regex.Pattern;

/**
 * 访问者: whose visits are counted together.
 *
 * @param name the account of who has signed in, else the address; of an IPv6 address its first 64
 *     bits, since whoever has one has them all
 */
record Visitor(String name) {

  private static final int GROUPS_OF_A_NETWORK = 4;
  private static final Pattern GROUP = Pattern.compile(":");
  private static final Pattern ZEROS = Pattern.compile("::");
  private static final int GROUPS = 8;

  static Visitor of(HttpServletRequest request) {
    Principal account = request.getUserPrincipal();
    return account == null
        ? new Visitor(network(request.getRemoteAddr()))
        : new Visitor("@" + account.getName());
  }

  /** The part of an address that one visitor has for itself. */
  static String network(String address) {
    if (address.indexOf(':') < 0) {
      return address;
    }
    String[] groups = GROUP.split(whole(address), -1);
    StringBuilder network = new StringBuilder();
    for (int i = 0; i < GROUPS_OF_A_NETWORK && i < groups.length; i++) {
      network.append(groups[i]).append(':');
    }
    return network.toString();
  }

  /** With the zeros written out that {@code ::} stands for. */
  private static String whole(String address) {
    String[] halves = ZEROS.split(address, 2);
    if (halves.length < 2) {
      return address;
    }
    int given = groups(halves[0]) + groups(halves[1]);
    String left = halves[0].isEmpty() ? "" : halves[0] + ":";
    return left + "0:".repeat(Math.max(0, GROUPS - given)) + halves[1];
  }

  private static int groups(String part) {
    return part.isEmpty() ? 0 : GROUP.split(part, -1).length;
  }
}
