package org.anzheng.adoption.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.stream.Collectors;
import org.anzheng.kernel.Objection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRulesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "192.0.0.8",
        "192.0.2.1",
        "198.18.0.1",
        "198.51.100.7",
        "203.0.113.9",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "fd12::1",
        "ff02::1",
        "2001:db8::1",
        "2002:7f00:1::1",
        "2001::1",
        "64:ff9b::7f00:1",
        "::ffff:127.0.0.1"
      })
  void what_is_not_public_is_never_called(String address) {
    assertThat(AddressRules.mayBeCalled(InetAddress.ofLiteral(address), false)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"93.184.216.34", "100.128.0.1", "192.0.1.1", "2606:2800:220:1::1"})
  void what_is_public_is(String address) {
    assertThat(AddressRules.mayBeCalled(InetAddress.ofLiteral(address), false)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "https://hooks.example.com/anzheng, ''",
    "https://hooks.example.com:8443/a?b=c, ''",
    "http://hooks.example.com/, NOT_HTTPS",
    "https://127.0.0.1/, NOT_PUBLIC",
    "https://[fd12::1]/, NOT_PUBLIC",
    "https://user@hooks.example.com/, NOT_AN_ADDRESS",
    "https://hooks.example.com:25/, NOT_AN_ADDRESS",
    "https://hooks.example.com/#a, NOT_AN_ADDRESS",
    "ftp://hooks.example.com/, NOT_HTTPS",
    "hooks.example.com, NOT_AN_ADDRESS",
    "'https://hooks.example.com/a b', NOT_AN_ADDRESS",
    "'', NOT_AN_ADDRESS"
  })
  void an_address_is_whole_and_secure(String typed, String reason) {
    assertThat(
            AddressRules.objections(typed, false).stream()
                .map((Objection o) -> o.reason().name())
                .collect(Collectors.joining()))
        .isEqualTo(reason);
  }
}
