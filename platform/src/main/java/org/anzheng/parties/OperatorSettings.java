package org.anzheng.parties;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the operator's organisation, used on the very first start.
 *
 * @param name registered name of who runs this platform
 * @param uscc its unified social credit code
 * @param division GB/T 2260 code of its seat
 * @param address its address
 * @param email of the first administrator
 */
@ConfigurationProperties("anzheng.operator")
record OperatorSettings(String name, String uscc, String division, String address, String email) {

  Uscc code() {
    return Uscc.parse(uscc);
  }
}
